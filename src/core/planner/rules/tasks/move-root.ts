import { home, record, su } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import type { StepDraft } from '../../types.ts';
import {
  asRoot,
  asUser,
  clashes,
  does,
  images,
  lacking,
  looks,
  makeNotes,
  ownNotes,
  projects,
  volumes,
  writers,
} from './move-shell.ts';

/** Images by their names, those that one's own daemon does not have yet. Everything runs on meanwhile. */
export function moveImages(profile: Profile): StepDraft {
  return {
    id: 'move-images',
    lane: 'root',
    docs: 'guide/moving-from-rootful/#images',
    once: true,
    ...looks(
      profile,
      images,
      `images | while read -r i; do
  $own image inspect "$i" >/dev/null 2>&1 </dev/null || exit 1
done
`,
    ),
    commands: [
      does(
        profile,
        images,
        `images | while read -r i; do
  if $own image inspect "$i" >/dev/null 2>&1 </dev/null; then
    continue
  fi
  echo "$i"
  $root save "$i" </dev/null | $own load
  $own image inspect "$i" >/dev/null </dev/null
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

/** Those of them that go for good when they are stopped. */
const passing = `passing() {
  for c in $(writers); do
    $root inspect -f "{{if .HostConfig.AutoRemove}}  {{slice .Name 1}}{{end}}" "$c"
  done | sed "/^$/d"
}
p=$(passing)
if [ -n "$p" ]; then
  echo "Started with --rm, these go for good when they stop. Stop them yourself:" >&2
  echo "$p" >&2
  exit 1
fi
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
${passing}echo "When they may stop:"
for c in $(writers); do
  n=$($root inspect -f "{{slice .Name 1}}" "$c")
  echo "  ${su}$root update --restart=no $n && ${su}$root stop $n"
done
`;
  const some = asRoot(profile, volumes, writers, '[ -n "$(writers)" ]\n');
  const socket = '-H unix:///var/run/docker.sock';
  const again = (peek: string): string => `while read -r name policy; do
  if ! ${peek}docker ${socket} container inspect "$name" \\
    </dev/null >/dev/null 2>&1
  then
    echo "$name is not there any more."
    continue
  fi
  ${su}docker ${socket} \\
    update "--restart=\${policy:-no}" "$name" </dev/null
  ${su}docker ${socket} start "$name" </dev/null
done <"${record}/was"`;
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
${su}${asRoot(profile, volumes, writers, passing, stop)}`,
      },
    ],
    undo: [{ typed: again(su), script: again('peek ') }],
    verify: { command: `${su}docker ${socket} ps`, expect: 'CONTAINER' },
  };
}

/** Neither volumes nor folders are copied while something writes into them. */
const still = `if [ -n "$(writers)" ]; then
  echo "Containers run that write into these: nothing is copied meanwhile." >&2
  exit 1
fi
`;

const noneLacks = '[ -z "$(lacking)" ]\n';

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
  [ -e "$m/volume-$v" ] || exit 1
done
`,
    ),
    commands: [
      does(
        profile,
        volumes,
        writers,
        projects,
        asUser(profile),
        makeNotes,
        clashes,
        still,
        `volumes | while read -r v; do
  if [ -e "$m/volume-$v" ]; then
    continue
  fi
  if [ -e "$m/half-$v" ] && $own volume inspect "$v" >/dev/null 2>&1 </dev/null; then
    $own volume rm "$v" </dev/null
  fi
  echo "$v"
  touch "$m/half-$v"
  $root volume inspect -f "{{range \\$k, \\$l := .Labels}}{{\\$k}}={{\\$l}}{{println}}{{end}}" \\
    "$v" </dev/null >"$m/labels"
  set --
  while IFS= read -r l; do
    [ -z "$l" ] || set -- "$@" --label "$l"
  done <"$m/labels"
  rm "$m/labels"
  $own volume create "$@" "$v" </dev/null
  from=$($root volume inspect -f "{{.Mountpoint}}" "$v" </dev/null)
  to=$($own volume inspect -f "{{.Mountpoint}}" "$v" </dev/null)
  shifted "$from" "$to"
  mv "$m/half-$v" "$m/volume-$v"
done
`,
      ),
    ],
    undo: [],
    touches: { paths: [ownNotes] },
    verify: { command: `${su}docker -H unix:///var/run/docker.sock volume ls`, expect: 'VOLUME' },
  };
}

/** How Compose was called for a project, an option or its value a line, beside the copied folder. */
const callOf = `call() {
  {
    echo "$2" | tr "," "\\n" | sed "s/^/-f /"
    echo "$3" | sed "s/^/--env-file /"
  } | while read -r option path; do
    case $path in
      "") continue ;;
      "$1"/*) path=\${path#"$1"/} ;;
      /* | -) exit 1 ;;
    esac
    printf "%s\\n" "$option" "$path"
  done
}
`;

/** The folders of Compose projects, as the user's own; what containers write in them, with its numbers. */
export function moveProjects(profile: Profile): StepDraft {
  return {
    id: 'move-projects',
    lane: 'root',
    docs: 'guide/moving-from-rootful/#directories',
    once: true,
    ...looks(profile, volumes, projects, lacking, `[ -e "$m/ready" ] && ${noneLacks}`),
    commands: [
      does(
        profile,
        volumes,
        writers,
        projects,
        lacking,
        asUser(profile),
        makeNotes,
        clashes,
        still,
        callOf,
        `by_hand() {
  echo "$name: $1. Copy this project by hand." >&2
  touch "$m/project-$name"
}
as_user mkdir -p -m 700 "$home/moved" </dev/null
last=
projects | while IFS="|" read -r name folder files variables; do
  if [ "$name" = "$last" ]; then
    echo "$name: its containers know more than one folder or list of files." >&2
  fi
  last=$name
  to=$home/moved/$name
  if [ -e "$m/project-$name" ]; then
    continue
  fi
  if [ ! -d "$folder" ]; then
    by_hand "$folder is not there"
    continue
  fi
  if whole "$folder"; then
    by_hand "$folder is too much to be copied as a whole"
    continue
  fi
  if ! call "$folder" "$files" "$variables" >"$m/call"; then
    by_hand "its files are outside of $folder"
    continue
  fi
  echo "$name: $folder"
  as_user rootlesskit rm -rf "$to.half" </dev/null
  as_user mkdir -p "$to.half" </dev/null
  binds "$name" >"$m/mounts"
  set --
  while IFS= read -r d; do
    case $d in
      "$folder") echo "  mounted as a whole, and the user has all of it now: $d" >&2 ;;
      "$folder"/*) set -- "$@" --exclude "./\${d#"$folder"/}" ;;
      *) echo "  not copied, because it is elsewhere: $d" >&2 ;;
    esac
  done <"$m/mounts"
  rm -f "$m/read"
  {
    tar -C "$folder" "$@" -cf - . </dev/null && touch "$m/read"
  } | as_user tar -xf - -C "$to.half"
  [ -e "$m/read" ]
  while IFS= read -r d; do
    case $d in
      "$folder"/*) [ -e "$d" ] || continue ;;
      *) continue ;;
    esac
    inside=\${d#"$folder"/}
    if [ -d "$d" ]; then
      as_user mkdir -p "$to.half/$inside" </dev/null
      shifted "$d" "$to.half/$inside"
    else
      as_user mkdir -p "$(dirname "$to.half/$inside")" </dev/null
      shifted "$(dirname "$d")" "$(dirname "$to.half/$inside")" "./$(basename "$d")"
    fi
  done <"$m/mounts"
  as_user tee "$to.call" <"$m/call" >/dev/null
  as_user mv "$to.half" "$to" </dev/null
  touch "$m/project-$name"
done
${noneLacks}touch "$m/ready"
`,
      ),
    ],
    undo: [],
    touches: { paths: [`${home}/moved`, ownNotes] },
    verify: { command: `${su}ls -d "${home}"/moved`, expect: 'moved' },
  };
}
