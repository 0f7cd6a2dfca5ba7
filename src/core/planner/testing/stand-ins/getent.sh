#!/bin/sh
# Knows alice.
. "$BOX/common.sh"

echo "alice:x:1000:1000::$HOME:/bin/sh"
