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
    get "$@"
    ;;
  '-U --noconfirm '*/docker-rootless-extras-1-1-any.pkg.tar.zst)
    echo docker-rootless-extras >>"$BOX/installed"
    ;;
  *) unknown "$@" ;;
esac
