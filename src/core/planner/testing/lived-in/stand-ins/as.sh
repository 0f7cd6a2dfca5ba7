#!/bin/sh
# Runs a program as one of the people, with what a login sets.
user=$1
shift
exec /machine/become --reuid "$user" --regid "$user" --init-groups env -i HOME="/home/$user" USER="$user" \
  PATH=/usr/local/bin:/usr/bin XDG_RUNTIME_DIR="/run/user/$(id -u "$user")" "$@"
