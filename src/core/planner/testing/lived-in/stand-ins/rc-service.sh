#!/bin/sh
# Starts and stops services under OpenRC: here the daemon of root.
# shellcheck source=common.sh
. /machine/common.sh
# shellcheck source=units.sh
. /machine/units.sh

case "$*" in
  'docker status') [ -e /machine/units/0/docker.service/active ] ;;
  'docker stop') stop_unit 0 docker.service ;;
  'docker start') start_unit 0 docker.service ;;
  *) unknown "$@" ;;
esac
