#!/bin/sh
# The daemon itself only says which one it is: systemd, or the start script, runs it.
# shellcheck source=common.sh
. /machine/common.sh
# shellcheck source=packages.sh
. /machine/packages.sh

[ "$*" = --version ] || unknown "$@"
echo "Docker version $(engine), build 1"
