#!/bin/sh
# Fetches the one package of Arch's user repository.
. "$BOX/common.sh"

case "$*" in
  'clone https://aur.archlinux.org/docker-rootless-extras.git '*/.cache/docker-rootless-extras)
    mkdir -p "$3"
    ;;
  *) unknown "$@" ;;
esac
