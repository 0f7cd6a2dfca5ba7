#!/bin/sh
# The client: contexts, and whether a daemon answers at the socket that is meant.
# shellcheck source=common.sh
. /machine/common.sh

contexts=$HOME/.docker/contexts
current=default
[ ! -e "$HOME/.docker/config.json" ] || current=$(sed -n 's/.*"currentContext": "\(.*\)".*/\1/p' "$HOME/.docker/config.json")
[ "$current" ] || current=default
# What the shell says goes before what was chosen.
[ -z "${DOCKER_CONTEXT-}" ] || current=$DOCKER_CONTEXT
[ -z "${DOCKER_HOST-}" ] || current=default

# The number of whoever runs the daemon behind the socket, if it answers.
daemon() {
  socket=${host#unix://}
  [ -w "$socket" ] || return 1
  read -r owner <"$socket"
}

context() {
  case "$*" in
    'inspect --format {{.Name}}') echo "$current" ;;
    'inspect --format {{.Endpoints.docker.Host}} '?*) cat "$contexts/$4" 2>/dev/null ;;
    'inspect '?*) [ "$2" = default ] || [ -e "$contexts/$2" ] ;;
    'create '?*' --docker host=unix://'*)
      mkdir -p "$contexts"
      echo "${4#host=}" >"$contexts/$2"
      ;;
    'use '?*)
      [ "$2" = default ] || [ -e "$contexts/$2" ] || exit 1
      mkdir -p "$HOME/.docker"
      printf '{\n\t"currentContext": "%s"\n}\n' "$2" >"$HOME/.docker/config.json"
      ;;
    'rm -f '?*) rm -f "$contexts/$3" ;;
    'rm '?*) rm "$contexts/$2" ;;
    ls)
      echo default
      ls "$contexts"
      ;;
    *) unknown context "$@" ;;
  esac
}

host=${DOCKER_HOST-}
case $1 in
  -H)
    host=$2
    shift 2
    ;;
  context)
    shift
    context "$@"
    exit
    ;;
esac
if [ -z "$host" ]; then
  if [ "$current" = default ]; then host=unix:///run/docker.sock; else host=$(cat "$contexts/$current"); fi
fi
if ! daemon; then
  echo "Cannot connect to the Docker daemon at $host." >&2
  exit 1
fi
# Where a test has given daemons something to hold, they know of images, volumes and containers.
case "$*" in
  info | version* | 'run --rm hello-world' | 'info --format {{.SecurityOptions}}') ;;
  *)
    if [ -d /var/lib/docker/containers ]; then
      exec /machine/become --reuid 0 --regid 0 --clear-groups /machine/engine.sh "$owner" "$@"
    fi
    ;;
esac
case "$*" in
  info | 'info --format {{.SecurityOptions}}')
    if [ "$owner" = 0 ]; then echo '[name=seccomp]'; else echo '[name=seccomp name=rootless]'; fi
    ;;
  'version -f {{.Server.Version}}') sed 's/^Docker version \(.*\), .*/\1/' "/machine/running.$owner" ;;
  'ps -q' | ps) grep -ls ^running "/machine/containers/$owner"/* | sed 's,.*/,,' ;;
  'run --rm hello-world') echo 'Hello from Docker!' ;;
  *) unknown "$@" ;;
esac
