import { rootRecord } from '../../../facts/constants.ts';
import { familyOf } from '../../../facts/families.ts';
import { home, record, su, user } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import { asTyped } from '../../shell.ts';
import type { Command, StepDraft } from '../../types.ts';

/*
 * What root does to move from its daemon to the user's: the only account that reaches both. Each step is
 * one program of the shell, in single quotes, so that it is the same as text, script and playbook; in it
 * `root` and `own` are the two clients, and `m` is where it is noted how far each volume has come.
 */

/** Where it is noted how far this user's move has come. */
const notes = (name: string): string => `${rootRecord}/moved/${name}`;
const ownNotes = notes(`"${user}"`);

/** What each of the programs begins with. Go's templates need its double quotes, hence no single ones. */
const head = ({ systemd }: Profile): string => `cd /
user=$1
home=$(getent passwd "$user" | cut -d: -f6)
root="docker -H unix:///var/run/docker.sock"
own="docker -H unix://${systemd ? '/run/user/$(id -u "$user")/docker.sock' : '$home/.docker/run/docker.sock'}"
m=${notes('$user')}
$root info >/dev/null
`;

/** Volumes of root's that can be copied: with a name, and in its own directory. */
const volumes = `volumes() {
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
const writers = `writers() {
  {
    $root ps -q --filter label=com.docker.compose.project
    volumes | while read -r v; do
      $root ps -q --filter "volume=$v"
    done
  } | sort -u
}
`;

/** Projects of Compose, a line each: name and folder, parted by a bar. */
const projects = `projects() {
  p=com.docker.compose.project
  $root ps -a --filter "label=$p" \\
    --format "{{.Label \\"$p\\"}}|{{.Label \\"$p.working_dir\\"}}" | sort -u
}
`;

/** The program as a person has it run by root, as a script does, and as it is looked at. */
const asRoot = (profile: Profile, ...parts: readonly string[]): string =>
  `sh -eu -c '\n${[head(profile), ...parts]
    .join('')
    .trimEnd()
    .replaceAll(/^(?=.)/gm, '  ')}\n' sh "${user}"`;

const does = (profile: Profile, ...parts: readonly string[]): Command =>
  asTyped(su + asRoot(profile, ...parts));

/** A check has to reach root's socket, in a dry run as well. */
const looks = (profile: Profile, ...parts: readonly string[]) => ({
  check: `${su}${asRoot(profile, ...parts)}`,
  scriptCheck: `peek ${asRoot(profile, ...parts)}`,
});

const docs = 'guide/moving-from-rootful/#before';

/** What there is, how large it is, and whether there is room for it once more. */
export function moveLook(profile: Profile): StepDraft {
  const looked = `${ownNotes}/looked`;
  return {
    id: 'move-look',
    lane: 'root',
    docs,
    once: true,
    check: `[ -e ${looked} ]`,
    commands: [
      does(
        profile,
        volumes,
        projects,
        `case $($root info -f "{{.SecurityOptions}}") in
  *name=userns* | *name=rootless*)
    echo "The numbers of its files are shifted already: move by hand." >&2
    exit 1
    ;;
esac
if [ -z "$($own info -f "{{.SecurityOptions}}" | grep name=rootless)" ]; then
  echo "The daemon of $user does not answer. Set it up first, with rootful=keep." >&2
  exit 1
fi
echo "== Sizes"
$root system df
echo "== Containers of root"
$root ps -a --format "table {{.Names}}\\t{{.Image}}\\t{{.Status}}\\t{{.Mounts}}"
echo "== Volumes that come along, in KB"
volumes | while read -r v; do
  du -sk "$($root volume inspect -f "{{.Mountpoint}}" "$v")"
done
echo "== Volumes that do not: without a name, or from elsewhere"
t=$(mktemp)
volumes >"$t"
$root volume ls -q | grep -vxF -f "$t" || true
rm -f "$t"
echo "== Projects of Compose, and their folders in KB"
projects | while IFS="|" read -r name folder; do
  echo "$name: $(du -sk "$folder" 2>/dev/null || echo "$folder is not there")"
done
echo "== Containers that no project makes: make these anew by hand"
p=com.docker.compose.project
$root ps -a --format "{{.Names}} {{.Label \\"$p\\"}}" | grep " $" || true
need=$(du -sk "$($root info -f "{{.DockerRootDir}}")" | cut -f1)
room=$(df -Pk "$($own info -f "{{.DockerRootDir}}")" | tail -n 1 | tr -s " " |
  cut -d" " -f4)
echo "At most $need KB are to be copied, and $room KB are free."
if [ "$need" -gt "$room" ]; then
  echo "There may not be room enough for it: nothing is copied." >&2
  exit 1
fi
mkdir -p -m 755 ${rootRecord}
mkdir -p -m 700 "$m"
touch "$m/looked"
`,
      ),
    ],
    undo: [asTyped(`${su}rm -rf ${ownNotes}`)],
    touches: { paths: [ownNotes] },
    verify: { command: `ls ${ownNotes}`, expect: 'looked' },
  };
}

const image = `images() {
  $root images --format "{{.Repository}}:{{.Tag}}" | grep -v "<none>" | sort -u || true
}
`;

/** Images by their names, those that one's own daemon does not have yet. Everything runs on meanwhile. */
export function moveImages(profile: Profile): StepDraft {
  return {
    id: 'move-images',
    lane: 'root',
    docs: 'guide/moving-from-rootful/#images',
    once: true,
    ...looks(
      profile,
      image,
      `images | while read -r i; do
  $own image inspect "$i" >/dev/null 2>&1 || exit 1
done
`,
    ),
    commands: [
      does(
        profile,
        image,
        `images | while read -r i; do
  if $own image inspect "$i" >/dev/null 2>&1 </dev/null; then
    continue
  fi
  echo "$i"
  $root save "$i" </dev/null | $own load
done
`,
      ),
    ],
    undo: [],
    verify: { command: `${su}docker -H unix:///var/run/docker.sock system df`, expect: 'Images' },
  };
}

/** A container's name with its restart policy, as `docker update` takes that. */
const policy = `name="{{slice .Name 1}} {{.HostConfig.RestartPolicy.Name}}"
tries="{{with .HostConfig.RestartPolicy.MaximumRetryCount}}:{{.}}{{end}}"
`;

/** Stops what writes, once somebody has agreed, and keeps it from starting at the next boot. */
export function moveStop(profile: Profile): StepDraft {
  const list = asRoot(
    profile,
    volumes,
    writers,
    policy,
    `for c in $(writers); do
  $root inspect -f "$name$tries" "$c"
done
`,
  );
  const stop = `for c in $(writers); do
  $root update --restart=no "$c"
  $root stop "$c"
done
`;
  const show = `$root ps
echo "Those with a volume or a project of Compose have to stand still while they are copied."
echo "When they may stop:"
for c in $(writers); do
  n=$($root inspect -f "{{slice .Name 1}}" "$c")
  echo "  ${su}$root update --restart=no $n && ${su}$root stop $n"
done
`;
  const some = asRoot(profile, volumes, writers, '[ -n "$(writers)" ]\n');
  return {
    id: 'move-stop',
    lane: 'root',
    docs: 'guide/moving-from-rootful/#compose',
    // The machine's containers, whoever is to have them.
    shared: true,
    ...looks(profile, volumes, writers, '[ -z "$(writers)" ]\n'),
    was: `${su}${list}`,
    commands: [
      {
        typed: `${su}${asRoot(profile, volumes, writers, show)}\nexit 1`,
        script: `if peek ${some}
then
  ask 'this stops the containers of root that use a volume or belong to a project' ||
    stop 'what writes has to stand still while it is copied'
fi
${su}${asRoot(profile, volumes, writers, stop)}`,
      },
    ],
    undo: [
      asTyped(`while read -r name policy; do
  ${su}docker -H unix:///var/run/docker.sock \\
    update "--restart=\${policy:-no}" "$name" </dev/null
  ${su}docker -H unix:///var/run/docker.sock start "$name" </dev/null
done <"${record}/was"`),
    ],
    verify: { command: `${su}docker -H unix:///var/run/docker.sock ps`, expect: 'CONTAINER' },
  };
}

/**
 * The user, as whom everything in the user's own places is done: root follows no link that somebody has
 * laid there. `shift` reads a folder with its numbers, and unpacks it with those of the user's range.
 */
function asUser(profile: Profile): string {
  const bare = familyOf(profile.system).lacks.includes('usermod');
  const more = bare ? '' : ' --numeric-owner --xattrs --acls';
  const become = bare
    ? 'as_user() {\n  su -s /bin/sh "$user" -c ""\\$@"" -- sh "$@"\n}'
    : 'as_user() {\n  runuser -u "$user" -- "$@"\n}';
  return `${become}
shifted() {
  tar${more} -cf - -C "$1" . </dev/null |
    as_user rootlesskit tar${more} -xpf - -C "$2"
}
`;
}

/**
 * Copies volumes that are not there yet, each as a whole: the numbers of their files are those that
 * containers see, and RootlessKit shifts them into the user's range while it unpacks.
 */
export function moveVolumes(profile: Profile): StepDraft {
  return {
    id: 'move-volumes',
    lane: 'root',
    docs: 'guide/moving-from-rootful/#volumes',
    once: true,
    ...looks(
      profile,
      volumes,
      `volumes | while read -r v; do
  if [ -e "$m/half-$v" ]; then
    exit 1
  fi
  $own volume inspect "$v" >/dev/null 2>&1 </dev/null || exit 1
done
`,
    ),
    commands: [
      does(
        profile,
        volumes,
        asUser(profile),
        `mkdir -p -m 755 ${rootRecord}
mkdir -p -m 700 "$m"
volumes | while read -r v; do
  if [ -e "$m/half-$v" ]; then
    $own volume rm "$v" >/dev/null 2>&1 </dev/null || true
  elif $own volume inspect "$v" >/dev/null 2>&1 </dev/null; then
    continue
  fi
  if [ -n "$($root ps -q --filter "volume=$v" </dev/null)" ]; then
    echo "$v is in use, and is not copied." >&2
    continue
  fi
  echo "$v"
  touch "$m/half-$v"
  $root volume inspect -f "{{range \\$k, \\$l := .Labels}}{{\\$k}}={{\\$l}}{{println}}{{end}}" \\
    "$v" </dev/null >"$m/labels"
  set --
  while read -r l; do
    [ -z "$l" ] || set -- "$@" --label "$l"
  done <"$m/labels"
  rm "$m/labels"
  $own volume create "$@" "$v" </dev/null
  from=$($root volume inspect -f "{{.Mountpoint}}" "$v" </dev/null)
  to=$($own volume inspect -f "{{.Mountpoint}}" "$v" </dev/null)
  shifted "$from" "$to"
  rm "$m/half-$v"
done
`,
      ),
    ],
    undo: [],
    touches: { paths: [ownNotes] },
    verify: { command: `${su}docker -H unix:///var/run/docker.sock volume ls`, expect: 'VOLUME' },
  };
}

/** The folders of Compose projects, as the user's own; what containers write in them, with its numbers. */
export function moveProjects(profile: Profile): StepDraft {
  return {
    id: 'move-projects',
    lane: 'root',
    docs: 'guide/moving-from-rootful/#directories',
    once: true,
    ...looks(
      profile,
      projects,
      `projects | while IFS="|" read -r name folder; do
  [ -d "$home/moved/$name" ] || [ ! -d "$folder" ] || exit 1
done
`,
    ),
    commands: [
      does(
        profile,
        projects,
        asUser(profile),
        `mounts="{{range .Mounts}}{{if eq .Type \\"bind\\"}}{{println .Source}}{{end}}{{end}}"
mkdir -p -m 755 ${rootRecord}
mkdir -p -m 700 "$m"
projects | while IFS="|" read -r name folder; do
  to=$home/moved/$name
  case $folder in
    "" | / | /root | /home | "$home" | /etc | /usr | /var | /opt | /srv | /tmp)
      echo "$name: $folder is too much to be copied as a whole. Do it by hand." >&2
      as_user mkdir -p "$to" </dev/null
      continue
      ;;
  esac
  if [ -d "$to" ] || [ ! -d "$folder" ]; then
    continue
  fi
  echo "$name: $folder"
  as_user rootlesskit rm -rf "$to.half" </dev/null
  as_user mkdir -p "$to.half" </dev/null
  $root ps -aq --filter "label=com.docker.compose.project=$name" </dev/null |
    xargs $root inspect -f "$mounts" | sort -u >"$m/mounts"
  set --
  while read -r d; do
    case $d in
      "") ;;
      "$folder"/*) [ ! -d "$d" ] || set -- "$@" --exclude "./\${d#"$folder"/}" ;;
      *) echo "  not copied, because it is elsewhere: $d" >&2 ;;
    esac
  done <"$m/mounts"
  tar -C "$folder" "$@" -cf - . </dev/null | as_user tar -xf - -C "$to.half"
  while read -r d; do
    case $d in
      "$folder"/*) [ -d "$d" ] || continue ;;
      *) continue ;;
    esac
    as_user mkdir -p "$to.half/\${d#"$folder"/}" </dev/null
    shifted "$d" "$to.half/\${d#"$folder"/}"
  done <"$m/mounts"
  as_user mv "$to.half" "$to" </dev/null
done
`,
      ),
    ],
    undo: [],
    touches: { paths: [`${home}/moved`] },
    verify: { command: `${su}ls -d "${home}"/moved`, expect: 'moved' },
  };
}
