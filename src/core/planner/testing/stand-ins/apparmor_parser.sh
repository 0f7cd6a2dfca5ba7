#!/bin/sh
# Loads a profile, or takes it out of the kernel, while its file is there.
. "$BOX/common.sh"

case "$1 ${2##*/}" in
  '-r rootless-docker-alice' | '-R rootless-docker-alice') [ -e "$2" ] ;;
  *) unknown "$@" ;;
esac
