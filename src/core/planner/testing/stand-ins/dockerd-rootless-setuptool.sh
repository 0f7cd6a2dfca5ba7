#!/bin/sh
# What the real tool checks before it does anything.
. "$BOX/common.sh"

case "$*" in
  install) ;;
  'uninstall -f')
    rm -f "$BOX/rootless" "$BOX/context"
    exit
    ;;
  *) unknown "$@" ;;
esac

if is setup=unit || is setup=none; then
  exit 127
fi
if ! grep -q "$asks" "$BOX/proc/modules"; then
  echo "[ERROR] modprobe $asks" >&2
  exit 1
fi
if [ -e "$BOX/rootful" ]; then
  echo '[ERROR] Aborting because rootful Docker is running and accessible' >&2
  exit 1
fi
grep -q '^alice:' "$BOX/etc/subuid" || exit 1
grep -q '^alice:' "$BOX/etc/subgid" || exit 1
if is el10 && ! grep -q xt_addrtype "$BOX/proc/modules"; then
  echo 'missing kernel module?' >&2
  exit 1
fi

echo rootless >"$BOX/context"
if is init=systemd; then
  touch "$BOX/rootless"
fi
