#!/bin/sh
# Units of root and of the users' managers.
# shellcheck source=common.sh
. /machine/common.sh
# shellcheck source=units.sh
. /machine/units.sh

owner=0 quiet=no now=no property='' verb='' units=''
for word; do
  case $word in
    --user) owner=${XDG_RUNTIME_DIR##*/} ;;
    -q | --quiet) quiet=yes ;;
    --now) now=yes ;;
    --runtime) ;;
    --property=*) property=${word#*=} ;;
    -*) unknown "$@" ;;
    *.service | *.socket | *.target) units="$units $word" ;;
    *) if [ "$verb" ]; then units="$units $word.service"; else verb=$word; fi ;;
  esac
done
if [ "$owner" != 0 ] && [ ! -d "$XDG_RUNTIME_DIR/systemd" ]; then
  # shellcheck disable=SC2016  # These are systemd's words.
  echo 'Failed to connect to bus: $DBUS_SESSION_BUS_ADDRESS and $XDG_RUNTIME_DIR not defined' >&2
  exit 1
fi

say() {
  [ "$quiet" = yes ] || echo "$*"
}

# Is there such a unit? Docker's are brought by packages, or made by the setup tool.
known() {
  case $1 in
    dbus.* | default.target | user@*) return ;;
  esac
  if [ "$owner" = 0 ]; then
    [ -e "/usr/lib/systemd/system/$1" ] || [ -e "/etc/systemd/system/$1" ]
  else
    [ -e "${XDG_CONFIG_HOME:-$HOME/.config}/systemd/user/$1" ] || [ -e "/usr/lib/systemd/user/$1" ]
  fi
}

# Does any of the units have this state?
any() {
  result=$2
  for unit in $units; do
    if [ -e "/machine/units/$owner/$unit/$1" ]; then
      say "$3"
      result=0
    else
      say "$4"
    fi
  done
  return "$result"
}

# The controllers that a user's manager may hand on are those of the time when it was started.
restart_manager() {
  id=${1#user@}
  /machine/boot.sh end "${id%.service}"
  /machine/boot.sh session "${id%.service}"
}

# A masked unit is known, and nothing else can be done with it.
masked() {
  [ -e "/machine/units/0/$1/masked" ]
}

do_to() {
  case $1 in
    mask)
      mkdir -p "/machine/units/0/$2"
      : >"/machine/units/0/$2/masked"
      return
      ;;
    unmask)
      rm -f "/machine/units/0/$2/masked"
      rmdir "/machine/units/0/$2" 2>/dev/null || true
      return
      ;;
  esac
  if [ "$owner" = 0 ] && masked "$2"; then
    echo "Failed to $1 $2: Unit file is masked." >&2
    exit 1
  fi
  if ! known "$2"; then
    echo "Unit $2 not found." >&2
    exit 5
  fi
  case "$1 $2" in
    *' dbus.'*) ;;
    'restart user@'*) restart_manager "$2" ;;
    'start user@'*)
      id=${2#user@}
      [ -e "/machine/sessions/${id%.service}" ] || /machine/boot.sh session "${id%.service}"
      ;;
    start\ *) start_unit "$owner" "$2" ;;
    stop\ *) stop_unit "$owner" "$2" ;;
    try-restart\ *)
      [ ! -e "/machine/units/$owner/$2/active" ] || do_to restart "$2"
      ;;
    restart\ *)
      stop_unit "$owner" "$2"
      start_unit "$owner" "$2"
      ;;
    enable\ *)
      mkdir -p "/machine/units/$owner/$2"
      : >"/machine/units/$owner/$2/enabled"
      [ "$now" = no ] || start_unit "$owner" "$2"
      ;;
    disable\ *)
      rm -f "/machine/units/$owner/$2/enabled"
      [ "$now" = no ] || stop_unit "$owner" "$2"
      ;;
  esac
}

case $verb in
  show-environment) ;;
  daemon-reload) [ "$owner" != 0 ] || [ "$(id -u)" = 0 ] ;;
  is-active) any active 3 active inactive ;;
  is-enabled) any enabled 1 enabled disabled ;;
  start | stop | restart | try-restart | enable | disable | mask | unmask)
    for unit in $units; do
      do_to "$verb" "$unit" || exit 1
    done
    ;;
  show)
    # Ansible asks for all that is known of a unit.
    if [ "$property" = '' ]; then
      echo 'LoadState=loaded'
      id=${units# user@}
      if [ -e "/machine/sessions/${id%.service}" ]; then
        echo 'ActiveState=active'
      else
        echo "ActiveState=$(any active 0 active inactive)"
      fi
      exit
    fi
    [ "$property" = Environment ] || unknown "$@"
    cat "$HOME"/.config/systemd/user/docker.service.d/*.conf
    ;;
  cat) masked "${units# }" || known "${units# }" ;;
  *) unknown "$@" ;;
esac
