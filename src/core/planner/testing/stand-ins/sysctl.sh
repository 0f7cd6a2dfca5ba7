#!/bin/sh
# Sets what files or arguments say. busybox, which OpenRC comes with, knows no --system.
. "$BOX/common.sh"

# What the files say, as systemd-sysctl and procps read them.
settings() {
  sed -n 's/ = /=/p' "$BOX"/etc/sysctl.d/*.conf
}

case "$*" in
  --system)
    ! is init=openrc || unknown "$@"
    settings
    ;;
  "-p $BOX/etc/sysctl.d/"*.conf | "-e -p $BOX/etc/sysctl.d/"*.conf) settings ;;
  '-w '*=*) echo "$2" ;;
  *) unknown "$@" ;;
esac | while IFS='=' read -r key value; do
  file=$BOX/proc/sys/$(echo "$key" | tr . /)
  mkdir -p "${file%/*}"
  echo "$value" >"$file"
done
