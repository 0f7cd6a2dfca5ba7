#!/bin/sh
# What a daemon holds: images, volumes with real files, containers, networks, projects of Compose. Called by
# the client's stand-in, as root, with the number of whoever runs the daemon. All of it are files below its
# data directory: an image is its ID, its name, content and an end; a container lines of `key value`.
set -eu
# shellcheck source=common.sh
. /machine/common.sh

owner=$1
shift
home=$(getent passwd "$owner" | cut -d: -f6)
d=$home/.local/share/docker
[ "$owner" != 0 ] || d=/var/lib/docker
# shellcheck disable=SC2016  # The inner shell fills these in.
/machine/become --reuid "$owner" --regid "$owner" --clear-groups sh -c '
  mkdir -p "$1/images" "$1/volumes" "$1/containers"
  touch "$1/networks"
' sh "$d"

# A line of a container.
of() {
  sed -n "s/^$1 //p" "$d/containers/$2"
}

set_of() {
  sed -i "s/^$1 .*/$1 $2/" "$d/containers/$3"
}

# What is made belongs to whoever runs the daemon.
owned() {
  [ "$owner" = 0 ] || chown -R "$owner:$owner" "$d/images" "$d/containers" "$d/networks"
}

none() {
  echo "Error response from daemon: no such $1" >&2
  exit 1
}

# Puts a value in place of every such piece of a template, `$text`.
put() {
  while case $text in *"$1"*) true ;; *) false ;; esac do
    text=${text%%"$1"*}$2${text#*"$1"}
  done
}

rendered() {
  case $text in
    *'{{'*) unknown "template $text" ;;
  esac
  printf '%s\n' "$text"
}

# Whatever runs, writes all the time.
for file in "$d/containers"/*; do
  [ -e "$file" ] || continue
  grep -q '^state running' "$file" || continue
  sed -n 's/^writes //p' "$file" | while read -r folder; do
    echo tick >>"$folder/ticks"
  done
done

list() {
  all=no quiet=no format='{{.Names}}' label='' volume=''
  while [ $# != 0 ]; do
    case $1 in
      -a | -aq | -qa) all=yes ;;
      -q) ;;
      --filter | --format) shift ;;
      *) unknown "ps $1" ;;
    esac
    case $1 in
      -q | -aq | -qa) quiet=yes ;;
      label=*) label=${1#label=} ;;
      volume=*) volume=${1#*=} ;;
      *'{{'*) format=${1#table } ;;
    esac
    shift
  done
  [ "$quiet$format" != 'no{{.Names}}' ] || echo 'CONTAINER ID'
  for file in "$d/containers"/*; do
    [ -e "$file" ] || continue
    c=${file##*/}
    [ "$all" = yes ] || [ "$(of state "$c")" = running ] || continue
    project=$(of project "$c")
    case $label in
      '') ;;
      com.docker.compose.project) [ "$project" ] || continue ;;
      com.docker.compose.project=*) [ "$project" = "${label#*=}" ] || continue ;;
      *) unknown "label $label" ;;
    esac
    [ -z "$volume" ] || of volume "$c" | grep -qxF "$volume" || continue
    if [ "$quiet" = yes ]; then
      echo "id-$c"
      continue
    fi
    text=$format
    put '{{.Names}}' "$c"
    put '{{.Image}}' "$(of image "$c")"
    put '{{.Status}}' "$(of state "$c")"
    put '{{.Mounts}}' "$(of volume "$c")"
    put '{{.Label "com.docker.compose.project"}}' "$project"
    put '{{.Label "com.docker.compose.project.working_dir"}}' "$(of folder "$c")"
    put '{{.Label "com.docker.compose.project.config_files"}}' "$(of files "$c")"
    put '{{.Label "com.docker.compose.project.environment_file"}}' "$(of variables "$c")"
    rendered
  done
}

# Containers by name or ID, as a template has them.
inspect() {
  [ "$1" = -f ] || unknown inspect "$@"
  template=$2
  shift 2
  for c; do
    c=${c#id-}
    [ -e "$d/containers/$c" ] || none "container: $c"
    text=$template
    policy=$(of policy "$c")
    passing=''
    [ -z "$(of rm "$c")" ] || passing="  $c"
    put '{{if .HostConfig.AutoRemove}}  {{slice .Name 1}}{{end}}' "$passing"
    put '{{slice .Name 1}}' "$c"
    put '{{.HostConfig.RestartPolicy.Name}}' "${policy%%:*}"
    case $policy in
      *:*) policy=:${policy#*:} ;;
      *) policy='' ;;
    esac
    put '{{with .HostConfig.RestartPolicy.MaximumRetryCount}}:{{.}}{{end}}' "$policy"
    put '{{range .Mounts}}{{if eq .Type "bind"}}{{println .Source}}{{end}}{{end}}' "$(of bind "$c")
"
    rendered
  done
}

volume() {
  case "$*" in
    'ls -q' | 'ls -q --filter driver=local') ls "$d/volumes" ;;
    ls) printf 'DRIVER VOLUME\n' && ls "$d/volumes" ;;
    'inspect '*)
      shift
      template=''
      if [ "$1" = -f ]; then
        template=$2
        shift 2
      fi
      v=$d/volumes/$1
      [ -d "$v" ] || none "volume: $1"
      # shellcheck disable=SC2016  # A template's own names.
      case $template in
        '') ;;
        '{{len .Options}}') wc -l <"$v/options" ;;
        '{{.Mountpoint}}') echo "$v/_data" ;;
        '{{range $k, $l := .Labels}}{{$k}}={{$l}}{{println}}{{end}}') cat "$v/labels" && echo ;;
        *) unknown "template $template" ;;
      esac
      ;;
    'create '*)
      shift
      labels=''
      while [ "$1" = --label ]; do
        labels="$labels$2
"
        shift 2
      done
      if [ ! -d "$d/volumes/$1" ]; then
        mkdir -p "$d/volumes/$1/_data"
        printf %s "$labels" >"$d/volumes/$1/labels"
        : >"$d/volumes/$1/options"
        chown -R "$owner:$owner" "$d/volumes/$1"
      fi
      echo "$1"
      ;;
    'rm '*)
      [ -d "$d/volumes/$2" ] || none "volume: $2"
      if grep -qxF "volume $2" "$d/containers"/* 2>/dev/null; then
        echo "volume is in use: $2" >&2
        exit 1
      fi
      rm -rf "$d/volumes/${2:?}"
      ;;
    *) unknown volume "$@" ;;
  esac
}

# The file of an image with this name.
image_of() {
  grep -lxF "$1" "$d/images"/* 2>/dev/null | head -n 1
}

images() {
  [ "$1" = --format ] || unknown images "$@"
  for file in "$d/images"/*; do
    [ -e "$file" ] || continue
    text=$2
    put '{{.Repository}}:{{.Tag}}' "$(sed -n 2p "$file")"
    put '{{.ID}}' "$(sed -n 1p "$file")"
    put '{{.Size}}' 1MB
    rendered
  done
}

load() {
  new=$(mktemp)
  cat >"$new"
  if [ "$(tail -n 1 "$new")" != end ]; then
    rm "$new"
    echo 'unexpected EOF' >&2
    exit 1
  fi
  name=$(sed -n 2p "$new")
  mv "$new" "$d/images/$(echo "$name" | tr /: __)"
  chmod 644 "$d/images"/*
  owned
  echo "Loaded image: $name"
}

compose() {
  [ "$1" = -p ] || unknown compose "$@"
  project=$2
  shift 2
  files='' variables=''
  while :; do
    case $1 in
      -f) files="$files,$PWD/$2" ;;
      --env-file) variables=$PWD/$2 ;;
      *) break ;;
    esac
    [ -e "$2" ] || none "file: $2"
    shift 2
  done
  case "$*" in
    'up --no-start --pull missing')
      [ "$files" ] || files=,$PWD/compose.yaml
      first=${files#,}
      [ -e "${first%%,*}" ] || none "configuration file in $PWD"
      {
        echo "image $(sed -n 's/^ *image: //p' "${first%%,*}")"
        printf '%s\n' 'state created' 'policy always' "project $project" "folder $PWD" \
          "files ${files#,}" "variables $variables"
        sed -n 's/^ *data: //p' "${first%%,*}" | while read -r v; do
          volume create "${project}_$v" >/dev/null
          echo "volume ${project}_$v"
        done
      } >"$d/containers/$project-web-1"
      owned
      ;;
    start | stop)
      for id in $(list -aq --filter "label=com.docker.compose.project=$project"); do
        case $1 in
          start) set_of state running "${id#id-}" ;;
          stop) set_of state exited "${id#id-}" ;;
        esac
      done
      ;;
    *) unknown compose "$@" ;;
  esac
}

case "$*" in
  'ps '* | ps)
    shift
    list "$@"
    ;;
  'volume '*)
    shift
    volume "$@"
    ;;
  'compose '*)
    shift
    compose "$@"
    ;;
  'inspect '*)
    shift
    inspect "$@"
    ;;
  'container inspect '*) [ -e "$d/containers/$3" ] || none "container: $3" ;;
  'images '*)
    shift
    images "$@"
    ;;
  'image inspect -f {{.Id}} '*)
    [ "$(image_of "$5")" ] || none "image: $5"
    sed -n 1p "$(image_of "$5")"
    ;;
  'image inspect '*) [ "$(image_of "$3")" ] || none "image: $3" ;;
  'save '*) cat "$(image_of "$2")" ;;
  load) load ;;
  'system df') printf 'TYPE TOTAL\nImages 1\n' ;;
  'info -f {{.SecurityOptions}}')
    if [ "$owner" = 0 ]; then echo '[name=seccomp]'; else echo '[name=seccomp name=rootless]'; fi
    ;;
  'info -f {{.DockerRootDir}}') echo "$d" ;;
  'info -f {{.DriverStatus}}') echo '[[Backing Filesystem extfs]]' ;;
  'network ls --filter type=custom --format {{.Name}} {{.Label "com.docker.compose.project"}}')
    cat "$d/networks"
    ;;
  'update --restart='*) set_of policy "${2#*=}" "${3#id-}" ;;
  'stop '*)
    set_of state exited "${2#id-}"
    [ -z "$(of rm "${2#id-}")" ] || rm "$d/containers/${2#id-}"
    ;;
  'start '*) set_of state running "${2#id-}" ;;
  *) unknown "$@" ;;
esac
