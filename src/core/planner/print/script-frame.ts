// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are lines of a shell

import type { Plan } from '../types.ts';
import type { CoreTexts } from '../words.ts';
import { comment } from './comments.ts';
import { printWords } from './words.ts';

/** How the script becomes root when it is not. */
function becomeRoot(privilege: string | undefined): string {
  if (privilege === 'sudo' || privilege === 'doas') return `run ${privilege} "$@"`;
  return "stop 'needs root: run it as root with --root-only'";
}

const whoever = (privilege: string | undefined): string =>
  `user=\${ROOTLESS_USER:-\${${privilege === 'doas' ? 'DOAS_USER' : 'SUDO_USER'}:-$(id -un)}}`;
const notRoot =
  '[ "$user$dry" != rootno ] || { echo "set ROOTLESS_USER to who will run Docker" >&2; exit 2; }';

/** Everything before the steps: what it is, its arguments, and the few functions that steps use. */
export function scriptHead(plan: Plan, title: readonly string[], texts: CoreTexts): string[] {
  const { user, privilege, method } = plan.options;
  const bin = method === 'script' ? '$HOME/bin:' : '';
  return [
    '#!/bin/sh',
    ...title.map(comment),
    `set -eu; PATH=${bin}$PATH:/usr/sbin:/sbin`,
    "mode=forward more='' dry=no lanes='root user' step=start help='' bad=0 entered=no",
    'for argument; do case $argument in',
    '  --dry-run) dry=yes ;; --verify | --undo) mode=${argument#--} more=" $argument" ;;',
    '  --root-only | --user-only) lanes=${argument#--} lanes=${lanes%-only} ;;',
    `  --help | -h) sed -n '2,${title.length + 1}s/^# //p' "$0"; exit ;;`,
    '  *) echo "unknown: $argument (see --help)" >&2; exit 2 ;;',
    'esac; done',
    user ? `user=${user}` : `${whoever(privilege)}; ${notRoot}`,
    comment(printWords[texts.lang].record),
    'record=${XDG_STATE_HOME:-$HOME/.local/state}/rootless-guide',
    `say() { printf '%s\\n' "$*"; }`,
    'stop() { say "step $step: $1 (see the Rootless Guide: /en/troubleshooting/$help)" >&2',
    '  if [ "$dry" = no ]; then bad=1; [ "$mode" = undo ] || exit 1; fi; }',
    'run() { if [ "$dry" = yes ]; then say "    $*"; else "$@" || stop "failed: $*"; fi; }',
    comment(printWords[texts.lang].root),
    `root() { if [ "$(id -u)" = 0 ]; then run "$@"; else ${becomeRoot(privilege)}; fi; }`,
    'noted() { grep -qx "$step" "$record" 2>/dev/null; }',
    'write() {',
    `  if [ -e "$path" ] && ! noted && ! grep -q 'Written by Rootless Guide' "$path"; then`,
    '    stop "$path is not ours: move it away first"; fi',
    `  if [ "$dry" = yes ]; then say "    writes $path:"; act "$step" file | sed 's/^/    | /'; return; fi`,
    // Whatever the umask here: others must be able to read it, or no check finds it as it should be.
    '  $as mkdir -p -m 755 "${path%/*}"; act "$step" file | $as tee "$path" >/dev/null; $as chmod 644 "$path"; }',
    ...(plan.options.systemd === 'yes' ? restart : []),
  ];
}

const restart = [
  'restart() { if systemctl --user --quiet is-active docker 2>/dev/null; then run systemctl --user restart docker; fi; }',
];

/** What the user's part needs before its first step. */
function enter(plan: Plan): string[] {
  const session = [
    '  systemctl --user show-environment >/dev/null 2>&1 || { help=systemctl-user-bus/',
    '    stop "no session of systemd: log in as $user by ssh or machinectl shell, not by su or sudo"; }',
    // Without systemd the start script has a runtime directory of its own.
    '  case ${XDG_RUNTIME_DIR:-} in /tmp*) stop "XDG_RUNTIME_DIR must not be in /tmp" ;; esac',
    `  [ ! -e "\${XDG_RUNTIME_DIR:-}/containerd-rootless" ] || stop "nerdctl's containerd runs here: stop it first"`,
  ];
  return [
    'enter() {',
    '  if [ "$(id -u)$dry" = 0no ]; then lanes=root; case $mode in',
    '    undo) say "first: log in as $user, then: sh $0 --user-only --undo; then here: sh $0 --root-only --undo" >&2; exit 1 ;;',
    '    *) say "next: log in as $user, then: sh $0 --user-only$more"; return 1 ;; esac; fi',
    '  [ "$(id -un)" = "$user" ] || stop "this part is for $user"',
    ...(plan.options.systemd === 'yes' ? session : []),
    '}',
  ];
}

/** Everything after the steps: doing, looking and undoing, one step at a time. */
export function scriptTail(plan: Plan, order: string): string[] {
  return [
    'same() { [ -z "$path" ] || act "$step" file | cmp -s - "$path"; }',
    'already() { { [ "$other" = yes ] && act "$step" unless; } || { same && act "$step" check; }; } >/dev/null 2>&1',
    'forward() {',
    '  if already; then say "done      $step"; return; fi',
    `  say "to do     $step"; if [ "$dry$by_hand" = yesyes ]; then say '    by hand'; return; fi`,
    '  if [ -n "$path" ]; then write; fi',
    '  if [ "$dry$by_hand" = nono ] && ! noted; then mkdir -p "${record%/*}"; say "$step" >>"$record"; fi',
    '  act "$step" apply',
    `  if [ "$dry$by_hand" = nono ]; then already || stop 'its commands ran, but it is still not done'; fi`,
    '}',
    'backward() {',
    '  if ! noted; then [ "$by_hand" = yes ] || say "kept      $step: not done by this script as $(id -un)"; return; fi',
    '  if [ -e "$path" ] && ! same; then say "kept      $step: $path was changed"; return; fi',
    '  failed=$bad bad=0; say "undo      $step"; if [ -n "$path" ]; then $as rm -f "$path"; fi',
    // A folder that is gone already makes `ls` complain, and so is not taken for an empty one.
    '  case $path in *.service.d/*) [ -n "$(ls -A "${path%/*}" 2>&1)" ] || $as rmdir "${path%/*}" ;; esac',
    '  act "$step" undo; if [ "$dry$bad" != no0 ]; then bad=$((bad | failed)); return; fi; bad=$failed',
    '  left=$(grep -vx "$step" "$record") || true; if [ -n "$left" ]; then say "$left" >"$record"; else rm -f "$record"; fi',
    '}',
    'look() {',
    '  if already && act "$step" verify >/dev/null 2>&1; then say "good      $step"; return; fi',
    '  say "NOT good  $step (see the Rootless Guide: /en/troubleshooting/$help)"; bad=1; }',
    ...enter(plan),
    `order='${order}' back=''`,
    'if [ "$mode" = undo ]; then for step in $order; do back="$step $back"; done; order=$back; fi',
    'for step in $order; do',
    "  lane='' help='' path='' by_hand=no other=no; act \"$step\" about; as=root; [ \"$lane\" = root ] || as=run",
    '  case $lanes in *"$lane"*) ;; *) continue ;; esac; if [ "$lane$entered" = userno ]; then entered=yes; enter || continue; fi',
    '  case $mode in verify) look ;; undo) backward ;; *) forward ;; esac',
    'done',
    `[ "$mode" != undo ] || say 'kept: packages, subordinate IDs, a docker.service of root as it is now, ~/.docker, ~/.local/share/docker (rootlesskit rm -rf deletes it)'`,
    'exit "$bad"',
  ];
}
