import {
  subordinateIdCount as count,
  lastId,
  subordinateIdStart as start,
} from '../../../facts/constants.ts';
import { su, uid, user } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import type { StepDraft } from '../../types.ts';

const files = '/etc/subuid /etc/subgid';

/** Whose lines are looked for: names go through the environment, because awk reads `-v` otherwise. */
const who = `u="${user}" i="${uid}"`;
const own = '$1 == ENVIRON["u"] || $1 == ENVIRON["i"]';

/** Enough in both files: a line in one of them, or a short range, is not. */
const enough = [
  `${own} { n[FILENAME] += $3 }`,
  `END { exit n["/etc/subuid"] < ${count} || n["/etc/subgid"] < ${count} }`,
];
const check = `${who} awk -F: '${enough.join(' ')}' ${files}`;
const checkLaidOut = `${who} awk -F: '
  ${enough.join('\n  ')}
' ${files}`;

/** Not from `usermod`, which gives up where one of the files is missing. */
const makeFiles = [
  `for f in ${files}; do`,
  `  [ -e "$f" ] || ${su}install -m 644 /dev/null "$f"`,
  'done',
];

/**
 * The first number behind every range that anybody has, for two users must never share one. Where a
 * range reaches up to the last number there is, as in podman's manual, it is the first gap instead.
 */
const findFirst = (stop: string, { from, last, free }: Room) => [
  '[ -n "$first" ] || first=$(',
  `  cat ${files} 2>/dev/null |`,
  '    sort -t: -k2,2n |',
  "    awk -F: '",
  `      BEGIN { free = ${from} }`,
  `      gap == "" && $2 >= free + ${count} { gap = free }`,
  '      $2 + $3 > free { free = $2 + $3 }',
  '      END {',
  `        if (free > ${last - count + 1}) free = gap`,
  `        if (${free}) exit 1`,
  '        printf "%.0f", free',
  "      }'",
  `) || ${stop}`,
];

/** Where a range may be: from which number to which, and when awk has found none. */
interface Room {
  readonly from: number;
  readonly last: number;
  readonly free: string;
}

/** Anywhere, unless the administrator keeps a part of the numbers for this. */
function roomFor(range: string): Room {
  if (range === 'auto') return { from: start, last: lastId, free: 'free == ""' };
  const [from = start, last = lastId] = range.split('-').map(Number);
  return { from, last, free: `free == "" || free > ${last - count + 1}` };
}

const full = `'no ${count} subordinate IDs in a row are free'`;

/** What is said of a range in which somebody has a number. */
const taken = `"an account has a number from $first on: plan with another subid-range"`;

/**
 * The files know ranges, and no accounts: a directory may number those from 100000 on. The user is asked for
 * by name, as most directories do not list everybody.
 */
const unlessAccounts = (stop: string): string[] => [
  '{',
  '  getent passwd',
  '  getent passwd "$u"',
  '  getent group',
  '} |',
  `  awk -F: -v f="$first" '$3 >= f && $3 < f + ${count} { exit 1 }' ||`,
  `  ${stop}`,
];

/**
 * For a user that is not in /etc/passwd, whom `usermod` cannot serve: the line is appended under the
 * lock of the shadow tools, which counts while its process lives, and only if the file is still the
 * one in which the range was looked for.
 */
const append = [
  `${su}sh -c "`,
  '  if p=\\$(cat /etc/$f.lock 2>/dev/null) && [ \\"\\$p\\" ] && ! kill -0 \\$p 2>/dev/null; then',
  '    rm -f /etc/$f.lock',
  '  fi',
  '  (',
  '    set -C',
  '    printf %s \\$\\$ >/etc/$f.lock',
  '  ) || exit 1',
  "  trap 'rm /etc/$f.lock' EXIT",
  "  cksum /etc/$f | grep -qxF '$sums' || exit 1",
  '  [ -z \\"\\$(tail -c 1 /etc/$f)\\" ] || echo >>/etc/$f',
  `  printf '%s\\n' \\"\\$1\\" >>/etc/$f" sh "$u:$first:${count}"`,
];

const setIn = (text: readonly string[]): string[] => text.map((line) => `  ${line}`);

/** Adds the range to the files that have too little, and to no other. */
const lines = (known: string, stop: (text: string) => string, room: Room): string[] => [
  known,
  'export u i',
  ...makeFiles,
  `sums=$(cksum ${files} 2>/dev/null || true)`,
  "first=''",
  'for f in subuid subgid; do',
  "  if awk -F: '",
  `    ${own} { n += $3 }`,
  `    END { exit n < ${count} }' "/etc/$f" 2>/dev/null; then`,
  '    continue',
  '  fi',
  ...setIn(findFirst(stop(full), room)),
  ...setIn(unlessAccounts(stop(taken))),
  `  if awk -F: '$1 == ENVIRON["u"] { n = 1 } END { exit !n }' /etc/passwd; then`,
  `    ${su}usermod "--add-\${f}s" "$first-$((first + ${count - 1}))" "$u"`,
  '  else',
  ...setIn(setIn(append)),
  '  fi',
  'done',
];

/** A free range of subordinate IDs, for each of the two files in which the user has too few. */
export function subordinateIds(profile: Profile): StepDraft | null {
  const { subids } = profile.given;
  if (subids === 'present' || subids === 'directory') return null;
  const room = roomFor(profile.given['subid-range']);
  const typed = setIn(['set -e', ...lines(who, (text) => `{ echo ${text}; exit 1; }`, room)]);
  // A script that only says what it would do need not be where the user is.
  const script = lines(`${who} || stop "there is no user ${user}"`, (text) => `stop ${text}`, room);
  return {
    id: 'subordinate-ids',
    lane: 'root',
    docs: 'guide/prerequisites/#subordinate-ids',
    troubleshooting: 'no-subuid-ranges',
    check,
    scriptCheck: checkLaidOut,
    commands: [{ typed: ['(', ...typed, ')'].join('\n'), script: script.join('\n') }],
    // Files of containers may belong to these IDs, so undo keeps them and says so.
    undo: [],
    verify: { command: `${who} awk -F: '${own}' ${files}`, expect: `:${count}` },
    // The copies with a dash are usermod's.
    touches: {
      paths: ['/etc/subuid', '/etc/subgid', '/etc/subuid-', '/etc/subgid-'],
      accounts: [user],
    },
  };
}
