#!/bin/sh
# The daemon of root under OpenRC.
. "$BOX/common.sh"

case "$*" in
  'docker status') [ -e "$BOX/rootful" ] ;;
  'docker stop') rm -f "$BOX/rootful" ;;
  'docker start') touch "$BOX/rootful" ;;
  *) unknown "$@" ;;
esac
