#!/bin/sh
# Alpine's.
# shellcheck source=common.sh
. /machine/common.sh
# shellcheck source=packages.sh
. /machine/packages.sh

case "$*" in
  'info -e '*)
    shift 2
    has_all "$@"
    ;;
  'add '*)
    [ "$(id -u)" = 0 ] || exit 99
    shift
    get "$@"
    ;;
  *) unknown "$@" ;;
esac
