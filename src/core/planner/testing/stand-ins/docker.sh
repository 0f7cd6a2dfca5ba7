#!/bin/sh
# The client: contexts, and whether a daemon answers.
. "$BOX/common.sh"

case "$*" in
  'context inspect --format {{.Name}}') cat "$BOX/context" 2>/dev/null || echo default ;;
  'context inspect rootless') [ -e "$BOX/context" ] ;;
  'context create rootless --docker host=unix://'*/docker.sock) echo made >"$BOX/context" ;;
  'context use rootless')
    [ -e "$BOX/context" ] || exit 1
    echo rootless >"$BOX/context"
    ;;
  'context use default') rm -f "$BOX/context.used" ;;
  # Nothing runs in any daemon, unless a test says so.
  '-H unix://'*'/docker.sock ps -q') ! is containers || echo 3f2a ;;
  'context rm rootless') rm "$BOX/context" ;;
  '-H unix://'*'/docker.sock info' | \
    '-H unix://'*'/docker.sock info --format {{.SecurityOptions}}')
    if [ ! -e "$BOX/rootless" ]; then
      [ -e "$HOME/.docker/run/docker.pid" ] || exit 1
    fi
    echo '[name=rootless]'
    ;;
  *) unknown "$@" ;;
esac
