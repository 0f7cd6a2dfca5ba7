import { shellQuote } from '../quote.ts';
import type { Plan } from '../types.ts';
import type { CoreWords } from '../words.ts';
import { comment, wrap } from './comments.ts';
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

/** Everything before the steps: what it is, what was asked for, and the functions that steps use. */
export function scriptHead(plan: Plan, title: readonly string[], words: CoreWords): string[] {
  const labels = printWords[words.lang].script;
  const bin = plan.options.method === 'script' ? '$HOME/bin:' : '';
  return [
    ['#!/bin/sh', ...title.map(scriptComment)].join('\n'),
    `set -eu\nPATH=${bin}$PATH:/usr/sbin:/sbin`,
    section(labels.asked, parseOptions),
    section(labels.user, whoever(plan)),
    section(labels.record, record),
    section(labels.state, state),
    section(labels.say, sayFunction),
    section(labels.stop, stop),
    section(labels.run, run),
    section(labels.root, root(plan.options.privilege)),
    section(labels.noted, noted),
    section(labels.note, note),
    section(labels.forget, forget),
    section(labels.writeFile, writeFile),
    section(labels.removeFile, removeFile),
    section(labels.sameFile, sameFile),
    ...(plan.options.systemd === 'yes' ? [section(labels.restart, restart)] : []),
  ];
}

const parseOptions = `
mode=forward
mode_option=''
lanes='root user'
dry_run=no
for argument; do
  case $argument in
    --dry-run)
      dry_run=yes
      ;;
    --verify | --undo)
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

const record = `record=\${XDG_STATE_HOME:-$HOME/.local/state}/rootless-guide`;

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

const noted = `
noted() {
  grep -qx "$step" "$record" 2>/dev/null
}`;

const note = `
note() {
  if ! noted; then
    mkdir -p "\${record%/*}"
    say "$step" >>"$record"
  fi
}`;

const forget = `
forget() {
  others=$(grep -vx "$step" "$record") || true
  if [ -n "$others" ]; then
    say "$others" >"$record"
  else
    rm -f "$record"
  fi
}`;

// Whatever the umask: others must be able to read it, or no check finds it as it should be.
const writeFile = `
write_file() {
  if [ -e "$path" ] && ! noted && ! grep -q 'Written by Rootless Guide' "$path"; then
    stop "$path is not ours: move it away first"
  fi
  if [ "$dry_run" = yes ]; then
    say "    writes $path:"
    current_step file | sed 's/^/    | /'
    return
  fi
  $run_as mkdir -p -m 755 "\${path%/*}"
  current_step file | $run_as tee "$path" >/dev/null
  $run_as chmod 644 "$path"
}`;

// A folder that is gone already makes \`ls\` complain, and so is not taken for an empty one.
const removeFile = `
remove_file() {
  $run_as rm -f "$path"
  case $path in
    *.service.d/*)
      if [ -z "$(ls -A "\${path%/*}" 2>&1)" ]; then
        $run_as rmdir "\${path%/*}"
      fi
      ;;
  esac
}`;

const sameFile = `
same_file() {
  current_step file | cmp -s - "$path"
}`;

const restart = `
restart_if_running() {
  if systemctl --user --quiet is-active docker 2>/dev/null; then
    run systemctl --user restart docker
  fi
}`;

/** Everything after the steps: setting up, looking and undoing, one step at a time. */
export function scriptTail(order: readonly string[], systemd: boolean, words: CoreWords): string[] {
  const labels = printWords[words.lang].script;
  return [
    section(labels.currentStep, currentStep(order)),
    section(labels.isDone, isDone),
    section(labels.setUp, setUp),
    section(labels.undo, undo),
    section(labels.look, look),
    section(labels.begin, begin(systemd)),
    section(labels.order, inOrder(order)),
    section(labels.each, each),
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
  if [ -n "$path" ]; then
    write_file
  fi
  if [ "$dry_run" = yes ]; then
    current_step apply
    return
  fi
  note
  current_step apply
  if ! is_done; then
    stop 'its commands ran, but it is still not done'
  fi
}`;

const undo = `
undo_step() {
  if ! noted; then
    if [ "$by_hand" = no ]; then
      say "kept      $step: not done by this script as $(id -un)"
    fi
    return
  fi
  if [ -e "$path" ] && ! same_file; then
    say "kept      $step: $path was changed"
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

const each = `
user_lane_begun=no
for step in $steps; do
  lane=''
  help=''
  path=''
  by_hand=no
  current_step about
  case $lanes in
    *"$lane"*) ;;
    *) continue ;;
  esac
  if [ "$lane" = root ]; then
    run_as=as_root
  else
    run_as=run
  fi
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
fi
exit "$status"`;
