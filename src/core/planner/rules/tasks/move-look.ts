import type { Profile } from '../../profile.ts';
import type { StepDraft } from '../../types.ts';
import {
  asUser,
  clashes,
  does,
  doesAlone,
  dropNotes,
  images,
  makeNotes,
  ownNotes,
  projects,
  volumes,
} from './move-shell.ts';

/** How many numbers containers of one's own daemon have, and whether a folder keeps to them. */
const numbers = `most() {
  as_user rootlesskit awk "{ n += \\$3 } END { print n }" "/proc/self/$1" </dev/null
}
users=$(most uid_map)
groups=$(most gid_map)
fits() {
  find "$1" -exec stat -c "%u %g" {} + 2>/dev/null |
    awk "\\$1 >= $users || \\$2 >= $groups { exit 1 }"
}
`;

/** Sizes in KB. An image's directory that is mounted in a container is not counted twice. */
const sizes = `size() {
  du -skx "$@" 2>/dev/null | awk "{ n += \\$1 } END { print n + 0 }"
}
room() {
  df -Pk "$1" | awk "END { print \\$4 }"
}
enough() {
  echo "At most $1 KB are to be copied to $2, and $(room "$2") KB are free."
  if [ "$1" -gt "$(room "$2")" ]; then
    echo "There may not be room enough for it: nothing is copied." >&2
    exit 1
  fi
}
`;

const look = `case $($root info -f "{{.SecurityOptions}}") in
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
echo "== Images that do not come along, because no name leads to them"
$root images --format "{{.ID}} {{.Repository}}:{{.Tag}} {{.Size}}" | grep "<none>" || true
echo "== Images that $user has others of by that name, which stay"
images | while read -r i; do
  here=$($own image inspect -f "{{.Id}}" "$i" 2>/dev/null </dev/null || true)
  [ -z "$here" ] || [ "$here" = "$($root image inspect -f "{{.Id}}" "$i" </dev/null)" ] ||
    echo "$i"
done
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
projects | while IFS="|" read -r name folder more; do
  echo "$name: $(du -sk "$folder" 2>/dev/null || echo "$folder is not there")"
done
echo "== Containers that no project makes: make these anew by hand"
p=com.docker.compose.project
$root ps -a --format "{{.Names}} {{.Label \\"$p\\"}}" | grep " $" || true
echo "== Networks that no project makes: docker network create, before the last steps"
f="{{.Name}} {{.Label \\"$p\\"}}"
$root network ls --filter type=custom --format "$f" | grep " $" || true
`;

const numbersFit = `wide=$(
  volumes | while read -r v; do
    d=$($root volume inspect -f "{{.Mountpoint}}" "$v")
    fits "$d" || echo "  $d"
  done
  projects | while IFS="|" read -r name folder more; do
    binds "$name" | while read -r d; do
      case $d in
        "$folder"/*) fits "$d" || echo "  $d" ;;
      esac
    done
  done
)
if [ -n "$wide" ]; then
  echo "Files in these belong to numbers that containers of $user cannot have:" >&2
  echo "$wide" >&2
  echo "There are $users for users and $groups for groups. Nothing is copied: widen the" >&2
  echo "range of $user in /etc/subuid and /etc/subgid, or change the owner by root." >&2
  exit 1
fi
`;

const roomFor = `folders=$(
  projects | while IFS="|" read -r name folder more; do
    [ ! -d "$folder" ] || whole "$folder" || size "$folder"
  done | awk "{ n += \\$1 } END { print n + 0 }"
)
set -- "$data" "$data/volumes"
case $($root info -f "{{.DriverStatus}}") in
  *io.containerd.snapshotter*) set -- "$@" /var/lib/containerd ;;
esac
enough "$(($(size "$@") + folders))" "$($own info -f "{{.DockerRootDir}}")"
enough "$folders" "$home"
`;

/** What undo takes away of one's own daemon: what is only half there. The rest is the user's. */
const halves = `for f in "$m"/half-*; do
  [ -e "$f" ] || continue
  $own info >/dev/null
  v=\${f##*/half-}
  if $own volume inspect "$v" >/dev/null 2>&1; then
    $own volume rm "$v"
  fi
  rm -f "$f"
done
for d in "$home/moved"/*.half; do
  [ ! -d "$d" ] || as_user rootlesskit rm -rf "$d"
done
for f in "$m"/volume-* "$m"/project-*; do
  [ -e "$f" ] || continue
  echo "What was copied stays with $user: images, volumes, and the folders in $home/moved."
  echo "To move once more, take them away there first."
  break
done
`;

/** What there is, how large it is, whether there is room for it once more, and nothing in its way. */
export function moveLook(profile: Profile): StepDraft {
  const looked = `${ownNotes}/looked`;
  return {
    id: 'move-look',
    lane: 'root',
    docs: 'guide/moving-from-rootful/#before',
    once: true,
    check: `[ -e ${looked} ]`,
    commands: [
      does(
        profile,
        images,
        volumes,
        projects,
        asUser(profile),
        numbers,
        sizes,
        look,
        makeNotes,
        clashes,
        numbersFit,
        roomFor,
        'touch "$m/looked"\n',
      ),
    ],
    undo: [doesAlone(profile, asUser(profile), halves, dropNotes)],
    touches: { paths: [ownNotes, ownNotes.replace(/\/[^/]*$/, '')] },
    verify: { command: `ls -d ${looked}`, expect: 'looked' },
  };
}
