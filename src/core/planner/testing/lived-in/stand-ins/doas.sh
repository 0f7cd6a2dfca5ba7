#!/bin/sh
# The same as sudo, under the name that Alpine has.
exec /machine/sudo.sh env DOAS_USER="$(id -un)" "$@"
