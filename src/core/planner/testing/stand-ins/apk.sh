#!/bin/sh
# Installs, and says what is installed.
. "$BOX/common.sh"

case "$*" in
  'info -e '*)
    shift 2
    have "$@"
    ;;
  'add '*)
    shift
    get "$@"
    ;;
  *) unknown "$@" ;;
esac
