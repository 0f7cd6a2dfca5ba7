import { familyOf } from '../../../facts/families.ts';
import { su, user } from '../../marks.ts';
import { type Profile, wants } from '../../profile.ts';
import { asTyped } from '../../shell.ts';
import type { StepDraft } from '../../types.ts';

/** Whatever the directory is that knows accounts. */
const known = `getent passwd "${user}" >/dev/null`;

/**
 * An account for who is to run Docker, where there is none. It has no password and no key, and is not
 * taken away again: files in its home directory may be somebody's by then.
 */
export function account(profile: Profile): StepDraft | null {
  if (!wants(profile, 'create-user')) return null;
  const bare = familyOf(profile.system).lacks.includes('usermod');
  return {
    id: 'account',
    lane: 'root',
    docs: 'guide/prerequisites/#subordinate-ids',
    check: known,
    commands: [
      asTyped(`${known} ||\n  ${su}useradd -m -s ${bare ? '/bin/sh' : '/bin/bash'} "${user}"`),
    ],
    undo: [],
    verify: { command: `getent passwd "${user}"`, expect: ':' },
    // It may come with subordinate IDs; the files with a dash are useradd's copies.
    touches: {
      paths: [
        ...['passwd', 'shadow', 'group', 'gshadow'].flatMap((name) => [
          `/etc/${name}`,
          `/etc/${name}-`,
        ]),
        `/home/"${user}"`,
      ],
      accounts: [user],
    },
  };
}
