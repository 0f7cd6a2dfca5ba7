import { familyOf } from '../../../facts/families.ts';
import { hasCredentials } from '../../credentials.ts';
import { type HostOption, unknownHost } from '../../hosts.ts';
import type { WarningRule } from '../types.ts';

/** When an option names a host that the facts do not, and which. */
const naming = (option: HostOption): Pick<WarningRule, 'when' | 'values'> => ({
  when: ({ given }) => unknownHost(option, given[option]) !== '',
  values: ({ given }) => ({ host: unknownHost(option, given[option]) }),
});

/** Hosts that the machine will trust because an option, and so perhaps a link, names them. */
export const hostWarnings: readonly WarningRule[] = [
  {
    id: 'W48',
    slug: 'packages-from-host',
    known: 'ours',
    source: 'packaging',
    docs: 'guide/proxies-and-mirrors/#install',
    ...naming('package-mirror'),
  },
  {
    id: 'W49',
    slug: 'images-from-host',
    known: 'docs',
    source: 'docs',
    docs: 'guide/proxies-and-mirrors/#registry-mirror',
    ...naming('registry-mirror'),
  },
  {
    id: 'W50',
    level: 'note',
    slug: 'pulls-through-host',
    known: 'docs',
    source: 'docs',
    docs: 'guide/proxies-and-mirrors/#daemon',
    ...naming('proxy'),
  },
  {
    id: 'W80',
    slug: 'registries-unproved',
    known: 'docs',
    source: 'docs',
    docs: 'guide/proxies-and-mirrors/#certificates',
    ...naming('insecure-registries'),
  },
  {
    id: 'W81',
    slug: 'names-from-host',
    known: 'docs',
    source: 'docs',
    docs: 'guide/without-a-network/#names',
    ...naming('dns'),
  },
  {
    id: 'W56',
    slug: 'proxy-password-kept-out-of-links',
    known: 'ours',
    source: 'docs',
    docs: 'guide/proxies-and-mirrors/#daemon',
    when: ({ given }) => hasCredentials(given.proxy),
  },
  {
    id: 'W57',
    slug: 'installation-past-proxy',
    known: 'docs',
    source: 'docs',
    docs: 'guide/proxies-and-mirrors/#install',
    when: ({ given }) => given.proxy !== '',
    values: ({ system }) => ({ install: familyOf(system).install.split(' ')[0] ?? '' }),
  },
  {
    id: 'W58',
    level: 'note',
    slug: 'no-proxy-alone',
    known: 'ours',
    source: 'docs',
    docs: 'guide/proxies-and-mirrors/#daemon',
    when: ({ given }) => given['no-proxy'] !== '' && given.proxy === '',
  },
];
