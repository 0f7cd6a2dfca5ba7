#!/bin/sh
# It only has to be there.
. "$BOX/common.sh"

exit 0
