import { rootRecord } from '../../../facts/constants.ts';
import { familyOf } from '../../../facts/families.ts';
import { su, user } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import { asTyped } from '../../shell.ts';
import type { Command } from '../../types.ts';

/*
 * What root does to move from its daemon to the user's: the only account that reaches both. Each step is
 * one program of the shell, in single quotes, so that it is the same as text, script and playbook; in it
 * `root` and `own` are the two clients, and `m` is where it is noted how far each volume has come:
 * `half-VOLUME`, `volume-VOLUME`, `project-PROJECT`, and `ready` once nothing is left to copy.
 */

const allNotes = `${rootRecord}/moved`;

/** Where it is noted how far this user's move has come. */
const notes = (name: string): string => `${allNotes}/${name}`;
export const ownNotes = notes(`"${user}"`);

/** What tells the user that all is copied; everybody may look whether it is there. */
export const readyFor = (name: string): string => `${notes(name)}/ready`;

/** Folders that this makes for all users who move, the second for one. */
export const makeNotes = `mkdir -p -m 755 ${rootRecord}
mkdir -p -m 711 ${allNotes} "$m"
`;

/** Takes them away again. */
export const dropNotes = `rm -rf "$m"
rmdir ${allNotes} 2>/dev/null || true
`;

const socketOf = ({ systemd }: Profile): string =>
  systemd ? '/run/user/$(id -u "$user")/docker.sock' : '$home/.docker/run/docker.sock';

const names = (profile: Profile): string => `cd /
user=$1
home=$(getent passwd "$user" | cut -d: -f6)
root="docker -H unix:///var/run/docker.sock"
own="docker -H unix://${socketOf(profile)}"
m=${notes('$user')}
`;

/** What each of the programs begins with. Go's templates need its double quotes, hence no single ones. */
const head = (profile: Profile): string => `${names(profile)}$root info >/dev/null
`;

/** Images of root's by the names that lead to them. */
export const images = `images() {
  $root images --format "{{.Repository}}:{{.Tag}}" | grep -v "<none>" | sort -u || true
}
`;

/** Volumes of root's that can be copied: with a name, and in its own directory. */
export const volumes = `volumes() {
  $root volume ls -q --filter driver=local | while read -r v; do
    case $v in
      *[!0-9a-f]*) ;;
      *) [ "\${#v}" != 64 ] || continue ;;
    esac
    [ "$($root volume inspect -f "{{len .Options}}" "$v")" = 0 ] || continue
    echo "$v"
  done
}
`;

/** Containers of root's that run, and write into a volume or belong to a project of Compose. */
export const writers = `writers() {
  {
    $root ps -q --filter label=com.docker.compose.project
    volumes | while read -r v; do
      $root ps -q --filter "volume=$v"
    done
  } | sort -u
}
`;

/**
 * Projects of Compose, a line each: name, folder, its files and the file of its variables, parted by
 * bars. `binds` has what a project mounts, and `whole` knows folders that are no project's alone.
 */
export const projects = `projects() {
  p=com.docker.compose.project
  f="{{.Label \\"$p\\"}}|{{.Label \\"$p.working_dir\\"}}"
  f="$f|{{.Label \\"$p.config_files\\"}}|{{.Label \\"$p.environment_file\\"}}"
  $root ps -a --filter "label=$p" --format "$f" | sort -u
}
mounts="{{range .Mounts}}{{if eq .Type \\"bind\\"}}{{println .Source}}{{end}}{{end}}"
binds() {
  $root ps -aq --filter "label=com.docker.compose.project=$1" </dev/null |
    xargs $root inspect -f "$mounts" | sort -u | sed "/^$/d"
}
data=$($root info -f "{{.DockerRootDir}}")
whole() {
  case $1 in
    "" | / | /etc | /usr | /opt | /srv | /tmp) return ;;
  esac
  case $home/ in
    "$1"/*) return ;;
  esac
  case $data/ in
    "$1"/*) return ;;
  esac
  getent passwd | cut -d: -f6 | grep -qxF "$1"
}
`;

/** What is not copied yet: volumes, and folders of projects. */
export const lacking = `lacking() {
  volumes | while read -r v; do
    [ -e "$m/volume-$v" ] || echo "$v"
  done
  projects | while IFS="|" read -r name folder more; do
    [ -e "$m/project-$name" ] || echo "$name"
  done
}
`;

/** Stops where one's own daemon has something by a name that comes along, and this move did not make it. */
export const clashes = `clashes() {
  volumes | while read -r v; do
    [ ! -e "$m/volume-$v" ] && [ ! -e "$m/half-$v" ] || continue
    if $own volume inspect "$v" >/dev/null 2>&1 </dev/null; then
      echo "  volume $v: docker volume rm $v, or sudo touch $m/volume-$v"
    fi
  done
  projects | while IFS="|" read -r name folder more; do
    [ ! -e "$m/project-$name" ] || continue
    p=com.docker.compose.project=$name
    if [ -n "$($own ps -aq --filter "label=$p" </dev/null)" ]; then
      echo "  project $name: docker compose -p $name down, or sudo touch $m/project-$name"
    elif [ -e "$home/moved/$name" ]; then
      echo "  folder $home/moved/$name: give it another name, or" \\
        "sudo touch $m/project-$name"
    fi
  done
}
c=$(clashes)
if [ -n "$c" ]; then
  echo "The daemon of $user has these already, and not from this move:" >&2
  echo "$c" >&2
  echo "Take them away there, or note that they stay, and are used, as they are." >&2
  echo "Nothing is copied before that is decided." >&2
  exit 1
fi
`;

/**
 * The user, as whom everything in the user's own places is done: root follows no link that somebody has
 * laid there. `shifted` reads a folder, or one file of it, with its numbers, and unpacks it with those of
 * the user's range. An archive that was not read to its end counts as none.
 */
export function asUser({ system, method }: Profile): string {
  const bare = familyOf(system).lacks.includes('usermod');
  const more = bare ? '' : ' --numeric-owner --xattrs --acls';
  const sparse = bare ? '' : ' --sparse';
  const own = method === 'script' ? 'env "PATH=$home/bin:$PATH" ' : '';
  const become = bare
    ? `as_user() {\n  su -s /bin/sh -c "\\"\\$@\\"" -- "$user" sh ${own}"$@"\n}`
    : `as_user() {\n  runuser -u "$user" -- ${own}"$@"\n}`;
  return `${become}
shifted() {
  rm -f "$m/read"
  {
    tar${more}${sparse} -cf - \\
      -C "$1" "\${3-.}" </dev/null && touch "$m/read"
  } | as_user rootlesskit tar${more} -xpf - -C "$2"
  [ -e "$m/read" ]
}
`;
}

/** The program as a person has it run by root, as a script does, and as it is looked at. */
const program = (parts: readonly string[]): string =>
  `sh -eu -c '\n${parts
    .join('')
    .trimEnd()
    .replaceAll(/^(?=.)/gm, '  ')}\n' sh "${user}"`;

export const asRoot = (profile: Profile, ...parts: readonly string[]): string =>
  program([head(profile), ...parts]);

export const does = (profile: Profile, ...parts: readonly string[]): Command =>
  asTyped(su + asRoot(profile, ...parts));

/** The same where root's daemon need not answer any more. */
export const doesAlone = (profile: Profile, ...parts: readonly string[]): Command =>
  asTyped(su + program([names(profile), ...parts]));

/** A check has to reach root's socket, in a dry run as well. */
export const looks = (profile: Profile, ...parts: readonly string[]) => ({
  check: `${su}${asRoot(profile, ...parts)}`,
  scriptCheck: `peek ${asRoot(profile, ...parts)}`,
});
