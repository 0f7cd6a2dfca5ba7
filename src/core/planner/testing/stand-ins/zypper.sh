#!/bin/sh
# Installs.
. "$BOX/common.sh"

case "$*" in
  '--non-interactive install '*)
    shift 2
    get "$@"
    ;;
  *) unknown "$@" ;;
esac
