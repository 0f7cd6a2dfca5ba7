#!/bin/sh
# The daemon where no systemd starts it: a process with a socket, a number and nothing else to do.
# shellcheck source=common.sh
. /machine/common.sh

grep -q "^$(id -un):" /etc/subuid || exit 1
id -u >"$XDG_RUNTIME_DIR/docker.sock"
echo $$ >"$XDG_RUNTIME_DIR/docker.pid"
trap 'rm -f "$XDG_RUNTIME_DIR/docker.sock" "$XDG_RUNTIME_DIR/docker.pid"; exit' TERM
while :; do
  sleep 1000 &
  wait $!
done
