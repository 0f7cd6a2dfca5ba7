#!/bin/sh
# Docker's own tool: looks whether all is there, writes the user's unit, starts it, makes the context.
# shellcheck source=common.sh
. /machine/common.sh

unit=${XDG_CONFIG_HOME:-$HOME/.config}/systemd/user/docker.service

fail() {
  echo "[ERROR] $*" >&2
  exit 1
}

look() {
  [ "$(id -u)" != 0 ] || fail 'Refusing to install rootless Docker as the root user'
  [ -w "$HOME" ] || fail 'HOME needs to be writable'
  [ -n "${XDG_RUNTIME_DIR-}" ] || fail 'XDG_RUNTIME_DIR is not set'
  grep -q "^$asks " /proc/modules || fail "modprobe $asks"
  for file in subuid subgid; do
    grep -q "^$(id -un):" "/etc/$file" || fail "no ID in /etc/$file"
  done
  if [ -w /run/docker.sock ] && [ "$1" != force ]; then
    fail 'Aborting because rootful Docker is running and accessible. Set --force to ignore.'
  fi
}

case "$*" in
  install) look no ;;
  'install --force') look force ;;
  'uninstall -f')
    if [ "$init" = systemd ]; then
      systemctl --user disable --now docker.service
      rm -f "$unit"
      systemctl --user daemon-reload
    fi
    docker context use default
    docker context rm -f rootless
    exit
    ;;
  *) unknown "$@" ;;
esac

if systemctl --user show-environment >/dev/null 2>&1; then
  if [ ! -e "$unit" ]; then
    mkdir -p "${unit%/*}"
    printf '%s\n' '[Service]' 'ExecStart=/usr/bin/dockerd-rootless.sh' '[Install]' \
      'WantedBy=default.target' >"$unit" || fail "cannot write $unit"
  fi
  systemctl --user daemon-reload
  systemctl --user enable --now docker.service
fi
docker context inspect rootless >/dev/null 2>&1 ||
  docker context create rootless --docker "host=unix://$XDG_RUNTIME_DIR/docker.sock"
docker context use rootless
