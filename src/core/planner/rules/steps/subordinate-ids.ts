import { subordinateIdCount } from '../../../facts/constants.ts';
import { familyOf } from '../../../facts/families.ts';
import { su, uid, user } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import type { StepDraft } from '../../types.ts';

const enough = (file: string): string =>
  `awk -F: -v u="${user}" -v i="${uid}" '$1 == u || $1 == i { n += $3 } END { exit n < ${subordinateIdCount} }' ${file}`;

/** The first number after every range that anybody has: two users must never share one. */
const firstFree = `start=$(cat /etc/subuid /etc/subgid 2>/dev/null | awk -F: '$2 + $3 > m { m = $2 + $3 } END { printf "%d", (m > 100000 ? m : 100000) }')`;

/** The same, as a script has it. */
const firstFreeLaidOut = `start=$(
  cat /etc/subuid /etc/subgid 2>/dev/null |
    awk -F: '
      $2 + $3 > m { m = $2 + $3 }
      END { printf "%d", (m > 100000 ? m : 100000) }
    '
)`;

const last = subordinateIdCount - 1;
const add = `${su}usermod --add-subuids "$start-$((start + ${last}))" --add-subgids "$start-$((start + ${last}))" "${user}"`;

const addLaidOut = `range=$start-$((start + ${last}))
${su}usermod --add-subuids "$range" --add-subgids "$range" "${user}"`;

/** A free range of subordinate IDs, unless the user has one. */
export function subordinateIds(profile: Profile): StepDraft | null {
  const { subids } = profile.given;
  if (subids === 'present' || subids === 'directory') return null;
  const check = `${enough('/etc/subuid')} && ${enough('/etc/subgid')}`;
  return {
    id: 'subordinate-ids',
    lane: 'root',
    docs: 'guide/prerequisites/#subordinate-ids',
    troubleshooting: 'no-subuid-ranges',
    check,
    commands: [
      // usermod gives up where these files are missing; elsewhere a package brings them.
      ...(familyOf(profile.system).lacks.includes('subid-files')
        ? [`${su}touch /etc/subuid /etc/subgid`]
        : []),
      { typed: firstFree, script: firstFreeLaidOut },
      {
        typed: subids === 'missing' ? add : `grep -q "^${user}:" /etc/subuid || ${add}`,
        script: addLaidOut,
      },
    ],
    // Files of containers may belong to these IDs, so undo keeps them and says so.
    undo: [],
    verify: {
      command: `grep -h "^${user}:" /etc/subuid /etc/subgid`,
      expect: `:${subordinateIdCount}`,
    },
  };
}
