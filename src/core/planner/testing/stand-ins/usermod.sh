#!/bin/sh
# Gives alice subordinate IDs. It gives up where the file is missing.
. "$BOX/common.sh"

case "$*" in
  '--add-subuids '*-*' --add-subgids '*-*' alice')
    if [ ! -e "$BOX/etc/subuid" ] || [ $# != 5 ]; then
      unknown "$@"
    fi
    ;;
  *) unknown "$@" ;;
esac
for file in subuid subgid; do
  echo "alice:${2%-*}:65536" >>"$BOX/etc/$file"
done
