#!/bin/sh
# Installs, and says what is installed.
. "$BOX/common.sh"

case "$*" in
  '-Q '*)
    shift
    have "$@"
    ;;
  '-S --needed --noconfirm '*)
    shift 3
    get "$@"
    ;;
  *) unknown "$@" ;;
esac
