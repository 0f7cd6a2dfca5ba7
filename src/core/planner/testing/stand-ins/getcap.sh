#!/bin/sh
# Says which capabilities a file has, if any has some.
. "$BOX/common.sh"

cat "$BOX/caps" 2>/dev/null
