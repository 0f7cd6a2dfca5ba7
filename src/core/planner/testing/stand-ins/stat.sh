#!/bin/sh
# Says who owns the data directory.
. "$BOX/common.sh"

cat "$BOX/owner"
