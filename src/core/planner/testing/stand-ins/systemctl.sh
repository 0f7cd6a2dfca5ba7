#!/bin/sh
# The daemon of root, the user's own, and the user's manager.
. "$BOX/common.sh"

is init=systemd || exit 1

case "$*" in
  '--user show-environment' | '--user daemon-reload' | daemon-reload) ;;
  '--user start dbus.socket dbus.service') ;;

  # The daemon of root.
  'is-enabled -q docker.service docker.socket' | 'is-active -q docker.service docker.socket' | \
    'is-enabled -q docker.service' | 'is-active -q docker.service' | \
    'is-enabled -q docker.socket' | 'is-active -q docker.socket')
    [ -e "$BOX/rootful" ]
    ;;
  '-q mask --runtime docker.service docker.socket')
    ! is unmaskable || exit 1
    touch "$BOX/masked"
    ;;
  '-q unmask --runtime docker.service docker.socket') rm -f "$BOX/masked" ;;
  # It has never run, and does not from the next boot on.
  'disable docker.service docker.socket') ;;
  'disable --now docker.service docker.socket')
    [ ! -e "$BOX/masked" ] || exit 1
    rm -f "$BOX/rootful"
    ;;
  'cat docker.service') [ -e "$BOX/masked" ] || [ -e "$BOX/rootful" ] || have docker-ce || have docker.io ;;
  'enable docker.service' | 'enable docker.socket') ;;
  'start docker.service' | 'start docker.socket') touch "$BOX/rootful" ;;

  # The user's manager has the controllers that it was started with.
  'restart user@1000.service')
    mkdir -p "$cgroup"
    sed -n 's/^Delegate=//p' "$BOX"/etc/systemd/system/user@.service.d/*.conf \
      >"$cgroup/cgroup.controllers"
    ;;

  # The user's own daemon.
  '--user --quiet is-enabled docker' | '--user --quiet is-active docker')
    [ -e "$BOX/rootless" ]
    ;;
  '--user restart docker') [ -e "$BOX/rootless" ] ;;
  '--user enable --now docker')
    is setup=unit || unknown "$@"
    touch "$BOX/rootless"
    ;;
  '--user disable --now docker')
    is setup=unit || unknown "$@"
    rm -f "$BOX/rootless"
    ;;
  '--user show docker --property=Environment')
    cat "$HOME"/.config/systemd/user/docker.service.d/*.conf
    ;;
  *) unknown "$@" ;;
esac
