#!/bin/sh
# Says what OpenRC starts at boot.
# shellcheck source=common.sh
. /machine/common.sh

unit=/machine/units/0/docker.service
case "$*" in
  'add docker')
    mkdir -p "$unit"
    : >"$unit/enabled"
    ;;
  'show default') [ ! -e "$unit/enabled" ] || echo 'docker | default' ;;
  'del docker') rm "$unit/enabled" ;;
  *) unknown "$@" ;;
esac
