#!/bin/sh
# Everybody may, where the machine has it.
. "$BOX/common.sh"

is doas || exit 127
exec "$@"
