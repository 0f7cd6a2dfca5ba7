#!/bin/sh
# Gives RootlessKit its capability, and takes it away where it is.
. "$BOX/common.sh"

case "$*" in
  "-r $BOX/bin/rootlesskit")
    [ -e "$BOX/caps" ] || exit 1
    rm "$BOX/caps"
    ;;
  "cap_net_bind_service=ep $BOX/bin/rootlesskit") echo "$2 $1" >"$BOX/caps" ;;
  *) unknown "$@" ;;
esac
