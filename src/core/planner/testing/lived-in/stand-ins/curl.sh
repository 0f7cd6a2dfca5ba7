#!/bin/sh
# Fetches what plans fetch, without a network.
# shellcheck source=common.sh
. /machine/common.sh

[ "$1" = -fsSL ] || unknown "$@"
shift
url='' file=/dev/stdout
while [ $# -gt 0 ]; do
  case $1 in
    -o)
      file=$2
      shift
      ;;
    https://*) url=$1 ;;
    *) unknown "$@" ;;
  esac
  shift
done
case $url in
  "https://download.docker.com/linux/$os/gpg") pretended_key >"$file" ;;
  *) unknown "$url" ;;
esac
