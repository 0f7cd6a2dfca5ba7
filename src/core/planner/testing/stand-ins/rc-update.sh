#!/bin/sh
# What OpenRC starts at boot.
. "$BOX/common.sh"

case "$*" in
  'show default')
    if [ -e "$BOX/rootful" ]; then
      echo ' docker | default'
    fi
    ;;
  'add docker' | 'del docker') ;;
  *) unknown "$@" ;;
esac
