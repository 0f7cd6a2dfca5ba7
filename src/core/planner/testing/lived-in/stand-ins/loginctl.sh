#!/bin/sh
# Lets a user's services linger, or not.
# shellcheck source=common.sh
. /machine/common.sh

user=${2-}
case "$*" in
  "enable-linger $user") : >"/var/lib/systemd/linger/$user" ;;
  "disable-linger $user") rm -f "/var/lib/systemd/linger/$user" ;;
  "show-user $user --property=Linger")
    if [ -e "/var/lib/systemd/linger/$user" ]; then echo Linger=yes; else echo Linger=no; fi
    ;;
  # Whoever has a desktop has containers of that name, so that its end is seen.
  "show-user $user --property=Display --value")
    [ ! -e "/machine/containers/$(id -u "$user")/desktop" ] || echo 1
    ;;
  *) unknown "$@" ;;
esac
