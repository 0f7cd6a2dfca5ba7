/**
 * `npm run mutants:promises` breaks what a plan promises (README), each promise in several
 * ways and one at a time, in the planner's source, and runs the tests that play plans on machines
 * in use. Approved texts are left out: they notice any change of a text, and not what it does.
 */

/** One way to break a promise: `from` stands once in `file`. */
export interface BrokenPromise {
  /** The number of the promise in README. */
  readonly promise: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  /** What goes wrong for somebody. */
  readonly harm: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The test file that must notice, below `src/core/planner`, and a part of its tests' names. */
  readonly by: string;
  readonly test?: string;
}

const steps = 'src/core/planner/rules/steps/';
const printers = 'src/core/planner/print/';
const lives = 'lived-in.test.ts';
const stories = 'lived-in-stories.test.ts';

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: pieces of source
export const brokenPromises: readonly BrokenPromise[] = [
  {
    promise: 1,
    harm: 'a script writes over somebody else’s file of the known name',
    file: `${printers}script-frame.ts`,
    from: 'if look test ! -e "$file" && look test ! -L "$file"; then\n      return',
    to: 'if true; then\n      return',
    by: lives,
    test: 'files of the house',
  },
  {
    promise: 1,
    harm: 'text writes over somebody else’s file of the known name',
    file: `${printers}typed.ts`,
    from: `\`{ \${is('-e')} && \${is('-L')}; } || \${become}cmp -s "$f" \${copyOf(record)}\``,
    to: "'true'",
    by: stories,
    test: 'files that the user has edited since',
  },
  {
    promise: 1,
    harm: 'a data directory of somebody else’s changes hands',
    file: `${steps}data-directory.ts`,
    from: '  stop "${path} of $owner is not an empty directory of $user: name one below it"',
    to: '  :',
    by: lives,
    test: 'a data directory',
  },
  {
    promise: 1,
    harm: 'a password of the proxy can be read by others',
    file: 'src/core/planner/settings.ts',
    from: "hasCredentials(given.proxy) ? '0600' : '0644'",
    to: "hasCredentials(given.proxy) ? '0644' : '0644'",
    by: lives,
    test: 'a proxy with a password',
  },
  {
    promise: 2,
    harm: 'undo sets a kernel setting to the usual value, not to what it was',
    file: `${steps}sysctl.ts`,
    from: '${su}sysctl -w ${key}="$(cat "${record}/was")"',
    to: '${su}sysctl -w ${key}="${value}"',
    by: lives,
    test: 'a fresh machine',
  },
  {
    promise: 2,
    harm: 'undo starts a daemon of root that was enabled and did not run',
    file: `${steps}rootful.ts`,
    from: '  if systemctl is-active -q "$u"; then',
    to: '  if true; then',
    by: lives,
    test: 'enabled and does not run',
  },
  {
    promise: 2,
    harm: 'undo takes away lingering that was on before',
    file: `${printers}script-frame.ts`,
    from: '  if is_done; then\n    say "done      $step"\n    need\n    return\n  fi',
    to: '',
    by: lives,
    test: 'lingering that is on',
  },
  {
    promise: 3,
    harm: 'the first user who leaves takes what the other needs',
    file: `${printers}script-frame.ts`,
    from: '    if [ "$other" != "$record/users/$user" ]; then',
    to: '    if false; then',
    by: stories,
    test: 'two users',
  },
  {
    promise: 3,
    harm: 'the same, by text',
    file: `${printers}typed.ts`,
    from: '`[ ! -d "$r/users" ] || ${prefix}rmdir "$r/users" 2>/dev/null || exit 0`',
    to: '`${prefix}rm -rf "$r/users"`',
    by: stories,
    test: 'two users',
  },
  {
    promise: 3,
    harm: 'a second user’s port raises the first one’s',
    file: `${steps}sysctl.ts`,
    from: '`[ "$(cat ${file})" -le ${value} ]`',
    to: '`[ "$(cat ${file})" = ${value} ]`',
    by: stories,
    test: 'two users',
  },
  {
    promise: 4,
    harm: 'a daemon of root that was there is switched off unasked',
    file: `${steps}rootful.ts`,
    from: 'const ours = `[ -e ${broughtMark} ]`;',
    to: "const ours = 'true';",
    by: lives,
    test: 'of which nothing is said',
  },
  {
    promise: 4,
    harm: 'new settings restart a daemon with containers in it',
    file: `${printers}script-frame.ts`,
    from: "if ! ask 'the restart of the daemon stops its containers'; then",
    to: 'if false; then',
    by: lives,
    test: 'set up in another way',
  },
  {
    promise: 4,
    harm: 'a desktop session ends for new limits',
    file: `${steps}delegation.ts`,
    from: "if ${session} ||\n  ${others('$uid').replaceAll('\\n', '\\n  ')}; then\n  stop",
    to: 'if false; then\n  stop',
    by: lives,
    test: 'a desktop session',
  },
  {
    promise: 5,
    harm: 'any key is taken for Docker’s',
    file: `${steps}repository-key.ts`,
    from: '[ "$key" = "$docker" ] ||',
    to: '[ -n "$key" ] ||',
    by: 'flow-packages.test.ts',
  },
  {
    promise: 5,
    harm: 'packages over http',
    file: 'src/core/planner/options.ts',
    from: 'const url = /^https:',
    to: 'const url = /^https?:',
    by: 'harmless.test.ts',
    test: 'over https only',
  },
  {
    promise: 6,
    harm: 'comments that a shell takes for commands',
    file: `${printers}comments.ts`,
    from: ".replace(/[^\\p{L}\\p{N}\\p{M}\\n .,:/~_+…–—’‘“”，。、：；（）！？《》·-]/gu, ' ')",
    to: '',
    by: 'print/comments.test.ts',
  },
  {
    promise: 6,
    harm: 'a word of bash only',
    file: `${printers}typed.ts`,
    from: "'set -e',",
    to: "'set -e; shopt -s nullglob',",
    by: stories,
    test: 'each step twice',
  },
  {
    promise: 7,
    harm: 'a dry run that ends where a run would',
    file: `${printers}script-frame.ts`,
    from: '  if [ "$dry_run" = no ]; then\n    step_failed=yes',
    to: '  if true; then\n    step_failed=yes',
    by: 'lived-in-dry-run.test.ts',
    test: 'no session',
  },
  {
    promise: 7,
    harm: 'a dry run that does what it shows',
    file: `${printers}script-frame.ts`,
    from: 'run() {\n  if [ "$dry_run" = yes ]; then',
    to: 'run() {\n  if false; then',
    by: 'lived-in-dry-run.test.ts',
    test: 'a fresh machine',
  },
  {
    promise: 8,
    harm: 'packages in the way are removed unasked',
    file: `${steps}packages-in-the-way.ts`,
    from: "check: none.join('\\n'),",
    to: "check: 'true',",
    by: lives,
    test: 'in the way',
  },
];
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: pieces of source
