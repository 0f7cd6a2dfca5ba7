import { lastId, subordinateIdCount } from '../../../facts/constants.ts';
import type { Options } from '../../options.ts';
import { wants } from '../../profile.ts';
import { readSshKeys } from '../../ssh-keys.ts';
import { isForSeveral, once, usersOf } from '../../users.ts';
import type { RefusalRule } from '../types.ts';

const ids = 'guide/prerequisites/#subordinate-ids';

/** The ends of the range that was asked for; `null` where any will do. */
function rangeOf(given: { readonly 'subid-range': string }): readonly [number, number] | null {
  if (given['subid-range'] === 'auto') return null;
  const [first = 0, last = 0] = given['subid-range'].split('-').map(Number);
  return [first, last];
}

/** For how many the range has to do; whoever is not named is one. */
const count = (given: { readonly user: string }): number => Math.max(usersOf(given).length, 1);

/** Whose keys there are, though nobody of that name is among the users. */
const strangers = (given: Options): string[] =>
  readSshKeys(given['ssh-keys'])
    .map(({ user }) => user)
    .filter((user) => user !== '' && !usersOf(given).includes(user));

/** What cannot be with these users, or with several of them on one machine. */
export const userRefusals: readonly RefusalRule[] = [
  {
    id: 'E60',
    slug: 'user-twice',
    known: 'ours',
    source: 'setuptool',
    docs: ids,
    when: ({ given }) => once(usersOf(given)).length < usersOf(given).length,
    change: ({ given }) => ({ user: once(usersOf(given)).join(',') }),
    values: ({ given }) => {
      const names = usersOf(given);
      return { user: names.find((name, at) => names.indexOf(name) < at) ?? '' };
    },
  },
  {
    id: 'E81',
    slug: 'key-of-nobody',
    known: 'ours',
    source: 'docs',
    docs: 'guide/provisioning/#cloud-init',
    when: ({ given }) => strangers(given).length > 0,
    change: () => ({ 'ssh-keys': '' }),
    values: ({ given }) => ({ user: strangers(given).join(', ') }),
  },
  {
    id: 'E61',
    slug: 'data-root-of-several',
    known: 'docs',
    source: 'docs',
    docs: 'guide/storage/#data-root',
    when: ({ given }) => isForSeveral(given) && given['data-root'] !== '',
    // On a network share the data cannot stay in the home directories.
    change: ({ given }) =>
      given['home-fs'] === 'nfs' ? { user: usersOf(given)[0] ?? '' } : { 'data-root': '' },
    values: ({ given }) => ({ path: given['data-root'] }),
  },
  {
    id: 'E62',
    slug: 'port-of-several',
    known: 'docs',
    source: 'docs',
    docs: 'guide/remote-access/#tcp',
    when: ({ given }) => isForSeveral(given) && given.api === 'tcp',
    change: () => ({ api: 'ssh' }),
  },
  {
    id: 'E63',
    slug: 'range-too-small',
    known: 'docs',
    source: 'setuptool',
    docs: ids,
    when: ({ given }) => {
      const range = rangeOf(given);
      return range !== null && range[1] - range[0] + 1 < count(given) * subordinateIdCount;
    },
    change: ({ given }) => {
      const first = rangeOf(given)?.[0] ?? 0;
      const last = first + count(given) * subordinateIdCount - 1;
      return { 'subid-range': last > lastId ? 'auto' : `${first}-${last}` };
    },
    values: ({ given }) => ({
      range: given['subid-range'],
      users: String(count(given)),
      needed: String(count(given) * subordinateIdCount),
    }),
  },
  {
    id: 'E64',
    slug: 'nobody-to-create',
    known: 'ours',
    source: 'setuptool',
    docs: ids,
    when: (p) => wants(p, 'create-user') && p.given.user === '',
    change: () => ({ 'create-user': 'no' }),
  },
  {
    id: 'E65',
    slug: 'account-of-a-directory',
    known: 'docs',
    source: 'setuptool',
    docs: ids,
    when: (p) =>
      wants(p, 'create-user') && (p.given.user.includes('\\') || p.given.subids === 'directory'),
    change: () => ({ 'create-user': 'no' }),
  },
];
