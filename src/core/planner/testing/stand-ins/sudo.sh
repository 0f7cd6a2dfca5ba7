#!/bin/sh
# Everybody may, where the machine has it.
. "$BOX/common.sh"

is sudo || exit 127
exec "$@"
