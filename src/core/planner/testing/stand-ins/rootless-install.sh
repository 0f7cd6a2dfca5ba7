#!/bin/sh
# What get.docker.com/rootless does: brings the programs, asks for ip_tables, calls the setup tool.
set -e
mkdir -p "$HOME/bin"
for program in dockerd-rootless.sh dockerd-rootless-setuptool.sh docker rootlesskit; do
  cp "$BOX/bin/$program" "$HOME/bin"
done
if [ -z "${SKIP_IPTABLES-}" ]; then
  grep -q ip_tables "$BOX/proc/modules"
fi
"$HOME/bin/dockerd-rootless-setuptool.sh" install
