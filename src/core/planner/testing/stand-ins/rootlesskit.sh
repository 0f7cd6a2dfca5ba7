#!/bin/sh
# It only has to be there, and to say which one it is.
. "$BOX/common.sh"

# shellcheck disable=SC2154  # Set where a test says so.
[ "$*" != --version ] || [ -z "${rootlesskit-}" ] || echo "rootlesskit version $rootlesskit"

exit 0
