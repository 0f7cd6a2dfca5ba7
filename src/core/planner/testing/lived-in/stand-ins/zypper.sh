#!/bin/sh
# openSUSE's.
# shellcheck source=common.sh
. /machine/common.sh
# shellcheck source=packages.sh
. /machine/packages.sh

case "$*" in
  '--non-interactive install '*)
    shift 2
    get "$@"
    ;;
  *) unknown "$@" ;;
esac
