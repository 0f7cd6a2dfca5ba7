#!/bin/sh
# A copy of setpriv with the set-uid bit makes root of whoever asks: files are really root's then.
# shellcheck source=common.sh
. /machine/common.sh

case $1 in
  -*) unknown "$@" ;;
esac
# What is typed while a command runs goes to the terminal that sudo makes for it: the shell never sees it.
if (: </dev/tty) 2>/dev/null; then
  as_it_was=$(stty -g </dev/tty)
  stty -icanon min 0 time 0 </dev/tty
  cat </dev/tty >/dev/null
  stty "$as_it_was" </dev/tty
fi
exec /machine/become --reuid 0 --regid 0 --clear-groups env -i LANG=C.UTF-8 TERM="${TERM-dumb}" \
  PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root USER=root \
  LOGNAME=root SHELL=/bin/bash SUDO_USER="$(id -un)" "$@"
