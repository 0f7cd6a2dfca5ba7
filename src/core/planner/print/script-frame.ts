import { rootRecord, userRecord } from '../../facts/constants.ts';
import { shellQuote } from '../quote.ts';
import { containersRun } from '../shell.ts';
import type { Plan } from '../types.ts';
import type { CoreWords } from '../words.ts';
import { comment, wrap } from './comments.ts';
import {
  beginOwn,
  eachOfAll,
  forgetForAll,
  forgetting,
  neededByOthers,
  needOfAll,
  notedForAny,
  userLanes,
  whoeverTheyAre,
} from './script-users.ts';
import { stillRecorded } from './still-recorded.ts';
import { printWords } from './words.ts';

/** The widest line of ours. Only what a file holds, and a word that cannot be broken, is wider. */
export const width = 100;

/** A comment as wide as the script. */
export const scriptComment = (text: string): string =>
  text
    .split('\n')
    .flatMap((line) => wrap(line, width - '# '.length))
    .map(comment)
    .join('\n');

/** A piece of the script below the comment that says what it is for. */
const section = (title: string, code: string): string => `${scriptComment(title)}\n${code.trim()}`;

/** Whether something that runs may have to be stopped: the script asks first, and takes `--yes`. */
export const asksFirst = (steps: string): boolean => /\bask |restart_if_running/.test(steps);

/** Everything before the steps: what it is, what was asked for, and the functions that they use. */
export function scriptHead(
  plan: Plan,
  title: readonly string[],
  steps: string,
  words: CoreWords,
  several: boolean,
): string[] {
  const labels = printWords[words.lang].script;
  /** A function that only some steps call. */
  const ifCalled = (name: string, part: string): string[] =>
    new RegExp(`\\b${name} `).test(steps) ? [part] : [];
  const restarts = steps.includes('restart_if_running');
  const asks = asksFirst(steps);
  const bin = plan.options.method === 'script' ? '$HOME/bin:' : '';
  return [
    ['#!/bin/sh', ...title.map(scriptComment)].join('\n'),
    `set -eu\nPATH=${bin}$PATH:/usr/sbin:/sbin`,
    section(labels.asked, parseOptions(asks, plan.given.task === 'remove' ? 'undo' : 'forward')),
    section(labels.user, several ? whoeverTheyAre(plan) : whoever(plan)),
    section(labels.state, state),
    section(labels.say, sayFunction),
    section(labels.stop, stop),
    section(labels.run, run),
    section(labels.root, root(plan.options.privilege)),
    ...ifCalled('as_user', section(labels.asUser, asUser)),
    section(labels.peek, peek(plan.options.privilege)),
    section(labels.lookIn, lookIn),
    ...(asks ? [section(labels.ask, ask)] : []),
    section(labels.record, findRecord),
    section(labels.noted, several ? notedForAny : noted),
    section(labels.need, several ? needOfAll : need),
    section(labels.note, note),
    section(labels.forget, several ? forgetForAll : forget),
    section(labels.ofAnother, ofAnother),
    section(labels.findFile, findFile),
    section(labels.unmakeFolder, unmakeFolder),
    section(labels.writeFile, writeFile),
    section(labels.removeFile, removeFile),
    ...(steps.includes('same_file') ? [section(labels.sameFile, sameFile)] : []),
    ...(restarts ? [section(labels.restart, restart)] : []),
  ];
}

const parseOptions = (asks: boolean, mode: 'forward' | 'undo'): string => `
mode=${mode}
mode_option=''
lanes='root user'
dry_run=no${asks ? '\nyes=no' : ''}
for argument; do
  case $argument in
    --dry-run)
      dry_run=yes
      ;;
${asks ? assume : ''}    --verify | --undo)
      mode=\${argument#--}
      mode_option=" $argument"
      ;;
    --root-only)
      lanes=root
      ;;
    --user-only)
      lanes=user
      ;;
    --help | -h)
      sed -n '2,/^$/s/^# //p' "$0"
      exit
      ;;
    *)
      echo "unknown: $argument (see --help)" >&2
      exit 2
      ;;
  esac
done`;

const assume = `    --yes)
      yes=yes
      ;;
`;

/** Named by the plan, or else whoever runs the script, but never root by mistake. */
function whoever({ options: { user, privilege } }: Plan): string {
  if (user) return `user=${shellQuote(user)}`;
  const caller = privilege === 'doas' ? 'DOAS_USER' : 'SUDO_USER';
  return `
user=\${ROOTLESS_USER:-\${${caller}:-$(id -un)}}
if [ "$user" = root ] && [ "$dry_run" = no ]; then
  echo 'set ROOTLESS_USER to who will run Docker' >&2
  exit 2
fi`;
}

const state = `
step=start
help=''
step_failed=no
status=0`;

const sayFunction = `
say() {
  printf '%s\\n' "$*"
}`;

const stop = `
stop() {
  say "step $step: $1 (see the Rootless Guide: /en/troubleshooting/$help)" >&2
  if [ "$dry_run" = no ]; then
    step_failed=yes
    status=1
    if [ "$mode" != undo ]; then
      exit 1
    fi
  fi
}`;

const run = `
run() {
  if [ "$dry_run" = yes ]; then
    say "    $*"
  else
    "$@" || stop "failed: $*"
  fi
}`;

/** How the script becomes root when it is not. */
const root = (privilege: string | undefined): string => `
as_root() {
  if [ "$(id -u)" = 0 ]; then
    run "$@"
  else
    ${
      privilege === 'sudo' || privilege === 'doas'
        ? `run ${privilege} "$@"`
        : "stop 'needs root: run it as root with --root-only'"
    }
  fi
}`;

// Also in a dry run, which is not asked for root's password. It fails as what it runs does.
const peek = (privilege: string | undefined): string =>
  privilege === 'sudo' || privilege === 'doas'
    ? `
peek() {
  if [ "$dry_run" = yes ] || [ "$(id -u)" = 0 ]; then
    "$@"
  else
    ${privilege} "$@"
  fi
}`
    : `
peek() {
  "$@"
}`;

// A folder of root's need not be open to others.
const lookIn = `
look() {
  if [ "$lane" = root ] && [ -d "\${path%/*}" ] && [ ! -x "\${path%/*}" ]; then
    peek "$@"
  else
    "$@"
  fi
}`;

const asUser = `
as_user() {
  if [ "$(id -u)" = 0 ]; then
    run runuser -u "$user" -- "$@"
  else
    run "$@"
  fi
}`;

const ask = `
ask() {
  if [ "$dry_run" = yes ]; then
    say "    asks first: $1"
    return
  fi
  if [ "$yes" = yes ]; then
    return
  fi
  answer=no
  printf '%s. Go on? [y/N] ' "$1" >&2
  if ! read -r answer 2>/dev/null </dev/tty; then
    say >&2
  fi
  case $answer in
    y | Y | yes) ;;
    *) return 1 ;;
  esac
}`;

const findRecord = `
find_record() {
  if [ "$lane" = root ]; then
    run_as=as_root
    records=${rootRecord}
  else
    run_as=run
    records=$HOME/${userRecord.replace('~/', '')}
  fi
  record=$records/$step
  made=$record.made
  if [ "$shared" = yes ]; then
    copy=$record/file
    was=$record/was
  else
    if [ "$lane" = root ]; then
      record=$record/$user
    fi
    copy=$record
    was=$record
  fi
}`;

const noted = `
noted() {
  if [ "$shared" = yes ]; then
    [ -e "$record/users/$user" ]
  else
    [ -e "$record" ]
  fi
}`;

const need = `
need() {
  if [ "$shared" = yes ] && [ "$dry_run" = no ] && ! noted; then
    $run_as mkdir -p -m 755 "$records" "$record" "$record/users"
    $run_as touch "$record/users/$user"
  fi
}`;

const note = `
note() {
  if [ "$recorded" = no ] || [ "$by_hand" = yes ]; then
    return
  fi
  need
  if [ -e "$was" ]; then
    return
  fi
  if [ "$asks_there" = yes ] && current_step there; then
    return
  fi
  $run_as mkdir -p -m 755 "$records" "\${record%/*}"
  if ! current_step was | $run_as tee "$was" >/dev/null; then
    $run_as rm -f "$was"
    stop "cannot write $was"
  fi
  $run_as chmod 644 "$was"
}`;

const forget = forgetting('    $run_as rm -f "$record/was" "$record/file" "$record/users/$user"');

// Whatever the umask: others must be able to read it, or no check finds it as it should be. Only
// where it has a password nobody may, not even before it is written.
const writeFile = `
write_file() {
  find_file
  if [ "$file" != "$path" ]; then
    say "    $path is not ours and stays"
  fi
  if [ "$dry_run" = yes ]; then
    say "    writes $file:"
    current_step file | sed 's/^/    | /'
    return
  fi
  $run_as mkdir -p -m 755 "$records" "\${copy%/*}"
  if ! look test -d "\${file%/*}"; then
    $run_as mkdir -p -m 755 "\${file%/*}"
    $run_as touch "$made"
  fi
  if ! (
    $run_as touch "$file" "$copy"
    $run_as chmod "$access" "$file" "$copy"
    current_step file | $run_as tee "$file" "$copy" >/dev/null
  ); then
    $run_as rm -f "$file" "$copy"
    unmake_folder
    stop "cannot write $file"
  fi
  if [ "$only" = yes ] && [ "$file" != "$path" ]; then
    tail -n +1 "$path" "$file" >&2
    stop "add to $path what stands in $file, and run this again"
  fi
}`;

const unmakeFolder = `
unmake_folder() {
  if [ -e "$made" ] && [ ! -L "\${path%/*}" ] &&
    [ -z "$(look ls -A "\${path%/*}" 2>&1)" ]; then
    $run_as rmdir "\${path%/*}"
    $run_as rm -f "$made"
  fi
}`;

const ofAnother = `
of_another() {
  if [ "$lane$shared" != rootno ] || ! look test -e "$path"; then
    return 1
  fi
  [ ! -e "$copy" ] || look test -e "$beside"
}`;

// The note of a step is empty until its file is written: an empty file of somebody's is no copy of that.
const findFile = `
find_file() {
  for file in "$path" "$beside"; do
    if [ "$file" = "$path" ] && of_another; then
      continue
    fi
    if [ -s "$copy" ] && look cmp -s "$file" "$copy"; then
      return
    fi
    if look test ! -e "$file" && look test ! -L "$file"; then
      return
    fi
  done
  stop "neither $path nor $beside is ours: move one of them away"
}`;

const removeFile = `
remove_file() {
  for file in "$path" "$beside"; do
    if ! look test -e "$file"; then
      continue
    fi
    if [ "$file" = "$path" ] && of_another; then
      continue
    fi
    if [ -s "$copy" ] && look cmp -s "$file" "$copy"; then
      $run_as rm -f "$file"
    else
      say "kept      $step: $file is not as this script wrote it"
    fi
  done
  unmake_folder
}`;

const sameFile = `
same_file() {
  for file in "$path" "$beside"; do
    if [ "$file" = "$path" ] && of_another; then
      continue
    fi
    if [ "$only$file" != "yes$beside" ] && current_step file | look cmp -s - "$file"; then
      return
    fi
  done
  return 1
}`;

const restart = `
restart_if_running() {
  if ! systemctl --user --quiet is-active docker 2>/dev/null; then
    return
  fi
  socket=\${XDG_RUNTIME_DIR-}/docker.sock
  if ${containersRun('$socket').replaceAll('\n', '\n  ')}; then
    if ! ask 'the restart of the daemon stops its containers'; then
      say '    the settings count from the next start: systemctl --user restart docker'
      return
    fi
  fi
  run systemctl --user restart docker
}`;

/** Everything after the steps: setting up, looking and undoing, one step at a time. */
export function scriptTail(
  plan: Plan,
  order: readonly string[],
  steps: string,
  words: CoreWords,
  several: boolean,
): string[] {
  const labels = printWords[words.lang].script;
  const systemd = plan.options.systemd === 'yes';
  if (several) return tailForSeveral(plan, order, steps, words);
  return [
    section(labels.currentStep, currentStep(order)),
    section(labels.isDone, isDone),
    section(labels.setUp, setUp),
    section(labels.othersNeed, othersNeed),
    section(labels.undo, undo(steps)),
    section(labels.look, look),
    section(labels.begin, begin(systemd)),
    section(labels.order, inOrder(order)),
    section(labels.each, each),
    section(labels.end, end),
  ];
}

/** The same, where each user has a part. */
function tailForSeveral(
  plan: Plan,
  order: readonly string[],
  steps: string,
  words: CoreWords,
): string[] {
  const labels = printWords[words.lang].script;
  return [
    section(labels.currentStep, currentStep(order)),
    section(labels.isDone, isDone),
    section(labels.setUp, setUp),
    section(labels.othersNeed, neededByOthers),
    section(labels.undo, undo(steps)),
    section(labels.look, look),
    section(labels.begin, beginOwn(plan.options.systemd === 'yes' ? session : '')),
    section(labels.users, userLanes(plan, asksFirst(steps))),
    section(labels.order, inOrder(order)),
    section(labels.each, eachOfAll(ofAnyStep)),
    section(labels.end, end),
  ];
}

/** The name of a step's function. */
export const functionOf = (step: string): string => `step_${step.replaceAll('-', '_')}`;

const currentStep = (order: readonly string[]): string => `
current_step() {
  case $step in
${order.map((step) => `    ${step}) ${functionOf(step)} "$1" ;;`).join('\n')}
  esac
}`;

const isDone = `
is_done() {
  current_step check >/dev/null 2>&1
}`;

const setUp = `
set_up_step() {
  if is_done; then
    say "done      $step"
    need
    return
  fi
  say "to do     $step"
  if [ "$by_hand" = yes ]; then
    if [ "$dry_run" = yes ]; then
      say '    by hand'
    else
      current_step apply
    fi
    return
  fi
  current_step requires
  if [ "$dry_run" = no ]; then
    note
  fi
  if [ -n "$path" ]; then
    write_file
  fi
  current_step apply
  if [ "$dry_run" = no ] && ! is_done; then
    stop 'its commands ran, but it is still not done'
  fi
}`;

const undo = (steps: string): string => `
undo_step() {${/^ {4}leftover\)$/m.test(steps) ? '\n  current_step leftover' : ''}
  if ! noted; then
    if [ "$recorded" = yes ] && [ "$by_hand" = no ]; then
      say "kept      $step: not done by this script for $user"
    fi
    if [ "$shared" = yes ] && [ -d "$record/users" ] && [ -z "$(ls -A "$record/users")" ]; then
      forget
    fi
    return
  fi
  if [ "$shared" = yes ] && others_need; then
    return
  fi
  say "undo      $step"
  step_failed=no
  if [ -n "$path" ]; then
    remove_file
  fi
  current_step undo
  if [ "$dry_run" = no ] && [ "$step_failed" = no ]; then
    forget
  fi
}`;

const othersNeed = `
others_need() {
  for other in "$record/users"/*; do
    if [ "$other" != "$record/users/$user" ]; then
      say "kept      $step: needed by \${other##*/}"
      $run_as rm -f "$record/users/$user"
      return
    fi
  done
  if [ -e "$was" ]; then
    return 1
  fi
  say "kept      $step: was there before"
  forget
}`;

const look = `
look_at_step() {
  if is_done && current_step verify >/dev/null 2>&1; then
    say "good      $step"
  else
    say "NOT good  $step (see the Rootless Guide: /en/troubleshooting/$help)"
    status=1
  fi
}`;

/** What the user's part needs before its first step. */
const begin = (systemd: boolean): string => `
begin_user_lane() {
  if [ "$(id -u)" = 0 ] && [ "$dry_run" = no ]; then
    lanes=root
    if [ "$mode" = undo ]; then
      say "first: log in as $user, then: sh $0 --user-only --undo;" \\
        "then here: sh $0 --root-only --undo" >&2
      exit 1
    fi
    say "next: log in as $user, then: sh $0 --user-only$mode_option"
    return 1
  fi
  if [ "$(id -un)" != "$user" ]; then
    stop "this part is for $user"
  fi${systemd ? session : ''}
}`;

// Without systemd the start script has a runtime directory of its own.
const session = `
  if ! systemctl --user show-environment >/dev/null 2>&1; then
    help=systemctl-user-bus/
    stop "no session of systemd: log in as $user by ssh or machinectl shell, not by su or sudo"
  fi
  case \${XDG_RUNTIME_DIR:-} in
    /tmp*)
      stop 'XDG_RUNTIME_DIR must not be in /tmp'
      ;;
  esac
  if [ -e "\${XDG_RUNTIME_DIR:-}/containerd-rootless" ]; then
    stop "nerdctl's containerd runs here: stop it first"
  fi`;

const inOrder = (order: readonly string[]): string => `
steps='
${order.map((step) => `  ${step}`).join('\n')}
'
if [ "$mode" = undo ]; then
  backwards=''
  for step in $steps; do
    backwards="$step $backwards"
  done
  steps=$backwards
fi`;

/** What a step is until it says otherwise. */
const ofAnyStep = `  lane=''
  help=''
  path=''
  beside=''
  only=no
  access=0644
  recorded=no
  asks_there=no
  shared=no
  by_hand=no`;

const each = `
user_lane_begun=no
for step in $steps; do
${ofAnyStep}
  current_step about
  find_record
  case $lanes in
    *"$lane"*) ;;
    *) continue ;;
  esac
  if [ "$lane" = user ] && [ "$user_lane_begun" = no ]; then
    user_lane_begun=yes
    begin_user_lane || continue
  fi
  case $mode in
    forward) set_up_step ;;
    verify) look_at_step ;;
    undo) undo_step ;;
  esac
done`;

const end = `
if [ "$mode" = undo ]; then
  say 'kept: packages, subordinate IDs, a docker.service of root' \\
    'as it is now, ~/.docker, ~/.local/share/docker (rootlesskit rm -rf deletes it)'
  noted_still=$(${stillRecorded('"$HOME"').replace(' -mindepth', ' \\\n    -mindepth')} || true)
  [ -z "$noted_still" ] || say 'still recorded, for others or left by a step:' "$noted_still"
fi
exit "$status"`;
