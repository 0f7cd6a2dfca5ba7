// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are lines of a shell
import type { PlannerTexts } from '../texts/index.ts';
import type { Plan } from '../types.ts';
import { comment } from './comments.ts';

/** How the script becomes root when it is not. */
function becomeRoot(privilege: string | undefined): string {
  if (privilege === 'sudo' || privilege === 'doas') return `run ${privilege} "$@"`;
  return 'stop "needs root: run it as root with --root-only"';
}

/** Everything before the steps: what it is, its arguments, and the few functions that steps use. */
export function scriptHead(plan: Plan, title: readonly string[], texts: PlannerTexts): string[] {
  const { user, privilege, method } = plan.options;
  const bin = method === 'script' ? '$HOME/bin:' : '';
  return [
    '#!/bin/sh',
    ...title.map(comment),
    'set -eu',
    `PATH=${bin}$PATH:/usr/sbin:/sbin`,
    'mode=apply dry=no lanes="root user" bad=0 step=start help=""',
    'for argument; do',
    '  case $argument in',
    '  --dry-run) dry=yes ;;',
    '  --verify | --undo) mode=${argument#--} ;;',
    '  --root-only | --user-only) lanes=${argument#--} lanes=${lanes%-only} ;;',
    `  --help | -h) sed -n '2,${title.length + 1}s/^# //p' "$0"; exit ;;`,
    '  *) echo "unknown: $argument (see --help)" >&2; exit 2 ;;',
    '  esac',
    'done',
    user ? `user=${user}` : 'user=${ROOTLESS_USER:-${SUDO_USER:-$(id -un)}}',
    comment(texts.print.scriptRecord),
    'record=${XDG_STATE_HOME:-$HOME/.local/state}/rootless-guide',
    '',
    'say() { printf \'%s\\n\' "$*"; }',
    'stop() {',
    '  say "step $step: $1" "(see the Rootless Guide: /en/troubleshooting/$help)" >&2',
    '  [ "$dry" = yes ] || exit 1',
    '}',
    'run() {',
    '  if [ "$dry" = yes ]; then say "    $*"; else "$@" || stop "failed: $*"; fi',
    '}',
    comment(texts.print.scriptRoot),
    'root() {',
    `  if [ "$(id -u)" = 0 ]; then run "$@"; else ${becomeRoot(privilege)}; fi`,
    '}',
    comment(texts.print.scriptWrite),
    'write() {',
    '  if [ -e "$path" ] && ! grep -q \'Written by Rootless Guide\' "$path" && ! noted; then',
    '    stop "$path exists and is not ours: move it away first"',
    '  fi',
    '  if [ "$dry" = yes ]; then',
    `    say "    writes $path:"; act "$step" file | sed 's/^/    | /'; return`,
    '  fi',
    '  as=run; if [ "$lane" = root ]; then as=root; fi',
    '  $as mkdir -p "${path%/*}"',
    '  act "$step" file | $as tee "$path" >/dev/null',
    '}',
    'noted() { grep -qx "$step" "$record" 2>/dev/null; }',
    '',
  ];
}

/** Everything after the steps: doing, looking and undoing, one step at a time. */
export function scriptTail(plan: Plan, order: string): string[] {
  const session =
    plan.options.systemd === 'yes'
      ? [
          '  if ! systemctl --user show-environment >/dev/null 2>&1; then',
          '    help=systemctl-user-bus/; stop "no session of systemd: log in as $user by ssh or machinectl shell"',
          '  fi',
        ]
      : [];
  return [
    '',
    'already() {',
    '  if [ -n "$path" ] && ! act "$step" file | cmp -s - "$path"; then return 1; fi',
    '  act "$step" check >/dev/null 2>&1',
    '}',
    'forward() {',
    '  if already; then say "done      $step"; return; fi',
    '  say "to do     $step"',
    '  if [ -n "$path" ]; then write; fi',
    '  if [ "$dry$by_hand" = yesyes ]; then say "    by hand"; else act "$step" apply; fi',
    '  if [ "$dry" = yes ] || [ "$by_hand" = yes ]; then return; fi',
    '  already || stop "its commands ran, but it is still not done"',
    '  mkdir -p "${record%/*}" && { noted || say "$step" >>"$record"; }',
    '}',
    'backward() {',
    '  noted || return 0',
    '  if [ -n "$path" ] && [ -e "$path" ] && ! act "$step" file | cmp -s - "$path"; then',
    '    say "kept      $step: $path was changed"; return',
    '  fi',
    '  say "undo      $step"; act "$step" undo',
    '  if [ "$dry" = yes ]; then return; fi',
    '  grep -vx "$step" "$record" >"$record.new" || true',
    '  if [ -s "$record.new" ]; then mv "$record.new" "$record"; else rm -f "$record" "$record.new"; fi',
    '}',
    'look() {',
    '  found=$(act "$step" verify 2>&1) || true',
    '  case $found in',
    '  *"$expect"*) say "good      $step" ;;',
    '  *) say "NOT good  $step: expected \\"$expect\\", found: $found"; bad=1 ;;',
    '  esac',
    '}',
    'enter() {',
    '  if [ "$(id -u)" = 0 ]; then',
    '    lanes=root; say "next: log in as $user, then: sh $0 --user-only"; return 1',
    '  fi',
    '  if [ "$(id -un)" != "$user" ]; then stop "this part is for $user"; fi',
    ...session,
    '  if [ -e "${XDG_RUNTIME_DIR:-}/containerd-rootless" ]; then stop "nerdctl\'s containerd runs here: stop it first"; fi',
    '}',
    '',
    `order='${order}'`,
    'if [ "$mode" = undo ]; then back=; for step in $order; do back="$step $back"; done; order=$back; fi',
    'entered=no',
    'for step in $order; do',
    '  lane="" help="" path="" expect="" by_hand=no',
    '  act "$step" about',
    '  case $lanes in *"$lane"*) ;; *) continue ;; esac',
    '  if [ "$lane$entered" = userno ]; then entered=yes; enter || continue; fi',
    '  case $mode in verify) look ;; undo) backward ;; *) forward ;; esac',
    'done',
    `if [ "$mode" = undo ]; then say 'kept: packages, subordinate IDs, ~/.local/share/docker (rootlesskit rm -rf deletes it)'; fi`,
    'exit "$bad"',
  ];
}
