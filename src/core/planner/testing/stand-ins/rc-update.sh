#!/bin/sh
# What OpenRC starts at boot.
. "$BOX/common.sh"

case "$*" in
  'add docker' | 'del docker') ;;
  *) unknown "$@" ;;
esac
