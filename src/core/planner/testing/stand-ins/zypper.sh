#!/bin/sh
# Installs.
. "$BOX/common.sh"

case "$*" in
  '--non-interactive install '*)
    shift 2
    case " $* " in
      *' docker '*)
        # The default answer to what would be removed is: cancel.
        if have docker-ce || have podman-docker; then
          echo 'Choose from above solutions by number or cancel [1/2/c/d/?] (c): c' >&2
          exit 4
        fi
        ;;
    esac
    get "$@"
    ;;
  *) unknown "$@" ;;
esac
