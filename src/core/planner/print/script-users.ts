import { shellQuote } from '../quote.ts';
import type { Plan } from '../types.ts';

/*
 * What a script has in place of other functions when it serves several users, or when root runs it
 * alone, as at a first boot. What they share is done once and noted for each; the part of each user
 * runs as that user, with the bus of the manager that lingering has started.
 */

/**
 * Who they are. The script hands its own text on: others need not be able to read its file. Steps
 * have variables of their own, which must never be called what this one is.
 */
export const whoeverTheyAre = ({ users }: Plan): string => `
users=${shellQuote(users.join(' '))}
user=\${users%% *}
me=$(id -un)
own_text=$(cat "$0" 2>/dev/null) ||
  own_text=''`;

export const notedForAny = `
noted() {
  if [ "$shared" = no ]; then
    [ -e "$record" ]
    return
  fi
  for one in $users; do
    if [ -e "$record/users/$one" ]; then
      return
    fi
  done
  return 1
}`;

export const needOfAll = `
need() {
  if [ "$shared" = no ] || [ "$dry_run" = yes ]; then
    return
  fi
  for one in $users; do
    if [ ! -e "$record/users/$one" ]; then
      $run_as mkdir -p -m 755 "$records" "$record" "$record/users"
      $run_as touch "$record/users/$one"
    fi
  done
}`;

/** Takes away the notes that they need it, and leaves those of others. */
const forgetUsers = (set: string): string =>
  ['for one in $users; do', '  $run_as rm -f "$record/users/$one"', 'done']
    .map((line) => set + line)
    .join('\n');

/** Takes the record of a step away. `notes` are the lines that remove what a shared one holds. */
export const forgetting = (notes: string): string => `
forget() {
  if [ "$shared" = yes ]; then
${notes}
    $run_as rmdir "$record/users" "$record"
  else
    $run_as rm -f "$record"
  fi
  if [ "$lane$shared" != rootno ] || [ -z "$(ls -A "\${record%/*}" 2>&1)" ]; then
    $run_as rm -f "$made"
  fi
  for folder in "\${record%/*}" "$records"; do
    if [ -z "$(ls -A "$folder" 2>&1)" ]; then
      $run_as rmdir "$folder"
    fi
  done
}`;

export const forgetForAll = forgetting(`    $run_as rm -f "$record/was" "$record/file"
${forgetUsers('    ')}`);

export const neededByOthers = `
others_need() {
  for other in "$record/users"/*; do
    case " $users " in
      *" \${other##*/} "*) ;;
      *)
        say "kept      $step: needed by \${other##*/}"
${forgetUsers('        ')}
        return
        ;;
    esac
  done
  if [ -e "$was" ]; then
    return 1
  fi
  say "kept      $step: was there before"
  forget
}`;

/** Becomes another user without a password: root may. */
const become = (privilege: string): string =>
  privilege === 'sudo' || privilege === 'doas' ? privilege : '';

/**
 * How the shell of another user takes the script: from a pipe. In an argument everybody could read
 * it in the list of processes, and `sudo` would write it to its log, with a proxy's password in it.
 * Programs of the script must not read on in that pipe, so all of it is read first.
 */
const readOwnText = `
read_own_text='own_text=$(cat); exec </dev/null; eval "$own_text"'`;

// The environment is the user's own: root's must not lead the client or the daemon astray.
const asOther = (plan: Plan, asks: boolean): string => {
  const systemd = plan.options.systemd === 'yes';
  const su = become(plan.options.privilege);
  const run = systemd
    ? [
        'runuser -u "$user" -- \\',
        '    env -i HOME="$home" USER="$user" LOGNAME="$user" PATH="$PATH" \\',
        '    XDG_RUNTIME_DIR="/run/user/$uid" \\',
        '    DBUS_SESSION_BUS_ADDRESS="unix:path=/run/user/$uid/bus" \\',
        '    sh -c',
      ]
    : ['env -i PATH="$PATH" su -s /bin/sh "$user" -c'];
  return `${readOwnText}

as_other() {
  ${systemd ? 'if ! uid=$(id -u "$user" 2>/dev/null); then' : 'if ! id -u "$user" >/dev/null 2>&1; then'}
    say "    there is no user $user yet"
    if [ "$dry_run" = no ]; then
      stop 'make the account first'
    fi
    return
  fi
${systemd ? '  home=$(getent passwd "$user" | cut -d: -f6)\n' : ''}  options="--user-only$mode_option"
  if [ "$dry_run" = yes ]; then
    options="$options --dry-run"
  fi${
    asks
      ? `
  if [ "$yes" = yes ]; then
    options="$options --yes"
  fi`
      : ''
  }
  become=''
  if [ "$(id -u)" != 0 ]; then
    become=${su || "''"}
  fi${
    systemd
      ? `
  if [ "$dry_run" = no ]; then
    as_root systemctl start "user@$uid.service"
  fi`
      : ''
  }
  cd /
  if ! printf '%s\n' "$own_text" |
    $become ${run.join('\n')} "set -- $options; $read_own_text"; then
    status=1
    if [ "$mode" = forward ]; then
      exit 1
    fi
  fi
}`;
};

/** Everybody's part: one's own in this shell, and those of others by root. */
export const userLanes = (plan: Plan, asks: boolean): string => `${asOther(plan, asks)}

user_lane() {
  begin_user_lane
  for step in $steps; do
    start_step
    if [ "$lane" = user ]; then
      act
    fi
  done
}

user_lanes() {
  case " $users " in
    *" $me "*) ;;
    *)
      if [ "$(id -u)" != 0 ] && [ "$lanes" = user ]; then
        stop "this part is for: $users"
      fi
      ;;
  esac
  for user in $users; do
    step=start
    help=''
    if [ "$me" = "$user" ]; then
      say "user      $user"
      user_lane
    elif [ "$(id -u)" != 0 ] && [ "$lanes" = user ]; then
      continue
    elif [ "$(id -u)" != 0 ] && [ "$dry_run" = yes ]; then
      say "user      $user: the same, as that user"
    else
      as_other
    fi
  done
}`;

/** Whose part it is has been found already. */
export const beginOwn = (session: string): string => `
begin_user_lane() {
  if [ "$me" != "$user" ]; then
    stop "this part is for $user"
  fi${session}
}`;

/** The administrator's part, then those of the users; undo goes the other way. */
export const eachOfAll = (ofAnyStep: string): string => `
start_step() {
${ofAnyStep}
  each=no
  current_step about
  find_record
}

act() {
  case $mode in
    forward) set_up_step ;;
    verify) look_at_step ;;
    undo) undo_step ;;
  esac
}

root_lane() {
  for step in $steps; do
    user=\${users%% *}
    start_step
    if [ "$lane" != root ]; then
      continue
    fi
    if [ "$each" = no ]; then
      act
      continue
    fi
    for user in $users; do
      say "user      $user"
      start_step
      act
    done
  done
}

case $lanes-$mode in
  root-*) root_lane ;;
  user-*) user_lanes ;;
  *-undo)
    user_lanes
    root_lane
    ;;
  *)
    root_lane
    user_lanes
    ;;
esac`;
