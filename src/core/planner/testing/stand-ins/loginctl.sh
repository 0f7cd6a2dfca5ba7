#!/bin/sh
# Lets alice's services linger, or not.
. "$BOX/common.sh"

case "$*" in
  'enable-linger alice') touch "$BOX/var/lib/systemd/linger/$2" ;;
  'disable-linger alice') rm -f "$BOX/var/lib/systemd/linger/$2" ;;
  'show-user alice --property=Linger')
    # Of somebody who neither lingers nor is logged in it knows nothing.
    [ -e "$BOX/var/lib/systemd/linger/$2" ] || exit 1
    echo Linger=yes
    ;;
  'show-user alice --property=Display --value') echo 4 ;;
  'show-session 4 --property=Type') echo "Type=$session" ;;
  *) unknown "$@" ;;
esac
