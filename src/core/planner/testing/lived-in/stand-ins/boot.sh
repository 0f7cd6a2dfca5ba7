#!/bin/sh
# What happens when somebody logs in or out for good, and when the machine is started again.
# shellcheck source=units.sh
. /machine/units.sh
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin

# The first login of a user, or lingering, starts the user's manager, and this what is enabled.
session() {
  install -d -m 700 -o "$1" -g "$1" "/run/user/$1"
  install -d -m 755 -o "$1" -g "$1" "/run/user/$1/systemd"
  folder=/sys/fs/cgroup/user.slice/user-$1.slice/user@$1.service
  mkdir -p "$folder"
  cat /etc/systemd/system/user@.service.d/*.conf 2>/dev/null |
    sed -n 's/^Delegate=//p' | tail -n 1 >"$folder/cgroup.controllers"
  [ -s "$folder/cgroup.controllers" ] || echo 'memory pids' >"$folder/cgroup.controllers"
  mkdir -p "${folder%/*}/session-$1.scope"
  : >"/machine/sessions/$1"
  start_enabled "$1"
}

# All that the user runs ends.
end_session() {
  for unit in "/machine/units/$1"/*; do
    [ ! -d "$unit" ] || stop_unit "$1" "${unit##*/}"
  done
  rm -rf "/run/user/$1" "/machine/sessions/$1" \
    "/sys/fs/cgroup/user.slice/user-$1.slice/session-$1.scope"
}

start_enabled() {
  for unit in "/machine/units/$1"/*; do
    [ ! -e "$unit/enabled" ] || start_unit "$1" "${unit##*/}"
  done
}

# Kernel settings of a file as systemd-sysctl reads it: what it cannot read, it passes over.
settings() {
  sed -n 's/^[ ]*\([a-z_.0-9]*\) *= *\(.*\)/\1 \2/p' "$1" | while read -r key value; do
    file=/proc/sys/$(echo "$key" | tr . /)
    [ ! -e "$file" ] || echo "$value" >"$file" 2>/dev/null
  done
}

boot() {
  for id in 1000 1001 0; do
    end_session "$id"
  done
  : >/proc/modules
  echo 1024 >/proc/sys/net/ipv4/ip_unprivileged_port_start
  echo '1 0' >/proc/sys/net/ipv4/ping_group_range
  for file in /etc/sysctl.d/*.conf; do
    [ ! -e "$file" ] || settings "$file"
  done
  sed 's/^#.*//' /etc/modules-load.d/*.conf 2>/dev/null | xargs -r modprobe -a
  start_enabled 0
  for file in /var/lib/systemd/linger/*; do
    [ ! -e "$file" ] || session "$(id -u "${file##*/}")"
  done
}

case $1 in
  session) session "$2" ;;
  end) end_session "$2" ;;
  boot) boot ;;
esac
