#!/bin/sh
# Builds and installs what git has fetched.
. "$BOX/common.sh"

case "$*" in
  '-D '*'/.cache/docker-rootless-extras -si') echo docker-rootless-extras >>"$BOX/installed" ;;
  *) unknown "$@" ;;
esac
