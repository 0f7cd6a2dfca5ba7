# shellcheck shell=sh
# What systemd knows: units are folders of /machine/units/OWNER, OWNER being the number of an account,
# and enabled or active where there is a file of that name in them. Containers are files of
# /machine/containers/OWNER with their state, the port they publish and their restart policy.

socket_of() {
  if [ "$1" = 0 ]; then
    echo /run/docker.sock
  else
    echo "/run/user/$1/docker.sock"
  fi
}

# Puts an owner's containers into a state: all that run, or those that always restart.
containers() {
  read -r lowest </proc/sys/net/ipv4/ip_unprivileged_port_start
  for file in "/machine/containers/$1"/*; do
    [ -e "$file" ] || continue
    read -r state port policy <"$file"
    case $2 in
      stop) state=exited ;;
      # Only root may always publish every port.
      start) if [ "$policy" = always ] && { [ "$1" = 0 ] || [ "$port" -ge "$lowest" ]; }; then
        state=running
      fi ;;
    esac
    echo "$state $port $policy" >"$file"
  done
}

start_unit() {
  mkdir -p "/machine/units/$1/$2"
  [ ! -e "/machine/units/$1/$2/active" ] || return 0
  : >"/machine/units/$1/$2/active"
  case $2 in
    docker.socket) echo "$1" >"$(socket_of "$1")" ;;
    docker.service)
      # Root's daemon changes the network of the machine, and what it changed stays when it goes.
      [ "$1" != 0 ] || echo 1 >/machine/sysctl/net.ipv4.ip_forward
      socket=$(socket_of "$1")
      echo "$1" >"$socket"
      # Not part of what is compared: which program it was started with.
      ! command -v dockerd >/dev/null || dockerd --version >"/machine/running.$1"
      chown "$1" "$socket"
      containers "$1" start
      ;;
  esac
}

stop_unit() {
  [ -e "/machine/units/$1/$2/active" ] || return 0
  rm -f "/machine/units/$1/$2/active"
  [ "$2" != docker.service ] || containers "$1" stop
  # Where systemd holds the socket of root's daemon, it stays when the daemon goes.
  if [ ! -e "/machine/units/$1/docker.socket/active" ]; then
    case $2 in
      docker.*) rm -f "$(socket_of "$1")" ;;
    esac
  fi
}
