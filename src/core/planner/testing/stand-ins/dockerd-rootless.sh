#!/bin/sh
# The daemon where no systemd starts it: a process that lives on for a while.
. "$BOX/common.sh"

grep -q '^alice:' "$BOX/etc/subuid" || exit 1
mkdir -p "$HOME/.docker/run"
sleep 120 &
echo $! >"$HOME/.docker/run/docker.pid"
