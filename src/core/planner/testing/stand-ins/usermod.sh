#!/bin/sh
# Gives alice subordinate IDs of one kind. It gives up where their file is missing.
. "$BOX/common.sh"

case "$*" in
  '--add-subuids '*-*' alice' | '--add-subgids '*-*' alice')
    file=${1#--add-}
    file=$BOX/etc/${file%s}
    if [ ! -e "$file" ] || [ $# != 3 ]; then
      unknown "$@"
    fi
    ;;
  *) unknown "$@" ;;
esac
echo "alice:${2%-*}:65536" >>"$file"
