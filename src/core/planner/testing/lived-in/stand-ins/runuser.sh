#!/bin/sh
# Root becomes somebody else, without a password and without a session.
# shellcheck source=common.sh
. /machine/common.sh

[ "$1 $3" = '-u --' ] || unknown "$@"
user=$2
shift 3
exec /machine/become --reuid "$user" --regid "$user" --init-groups "$@"
