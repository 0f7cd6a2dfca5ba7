#!/bin/sh
# Arch's.
# shellcheck source=common.sh
. /machine/common.sh
# shellcheck source=packages.sh
. /machine/packages.sh

case "$*" in
  '-Q '*)
    shift
    has_all "$@"
    ;;
  '-Qq '*)
    shift
    for package; do
      ! has "$package" || echo "$package"
    done
    ;;
  '-S --needed --noconfirm '*)
    shift 3
    get "$@"
    ;;
  *) unknown "$@" ;;
esac
