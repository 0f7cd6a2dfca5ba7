#!/bin/sh
# Installs, and says what is installed.
. "$BOX/common.sh"

case "$*" in
  '-Q '*)
    shift
    have "$@"
    ;;
  '-Qq '*)
    shift
    for package; do
      if have "$package"; then
        echo "$package"
      fi
    done
    ;;
  '-S --needed --noconfirm '*)
    shift 3
    case " $* " in
      *' docker '*)
        # The default answer to the question whether it is to be removed is no.
        if have podman-docker; then
          echo 'error: unresolvable package conflicts detected' >&2
          exit 1
        fi
        ;;
    esac
    get "$@"
    ;;
  '-U --noconfirm '*/docker-rootless-extras-1-1-any.pkg.tar.zst)
    echo docker-rootless-extras >>"$BOX/installed"
    ;;
  *) unknown "$@" ;;
esac
