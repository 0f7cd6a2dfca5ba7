# shellcheck shell=sh disable=SC2034  # What follows is used by the stand-ins that read this file.
# Read by every stand-in: it notes the call, and tells what the pretended machine is like.

echo "${0##*/} $*" >>"$BOX/calls"

# What a test says of its machine: the system, its release's suite, its init, the netfilter module
# that the setup tool asks for, the kind of alice's session, and all lines as one.
os='' suite='' init='' asks='' session=tty machine=''
# shellcheck source=/dev/null
. "$BOX/machine"

cgroup=$BOX/sys/fs/cgroup/user.slice/user-1000.slice/user@1000.service

# Ends the call: a real program has no such use.
unknown() {
  echo "stand-in: not a use of ${0##*/}: $*" >&2
  exit 64
}

# Has the machine this line, as `sudo` or `init=openrc`?
is() {
  case " $machine " in
    *" $1 "*) ;;
    *) return 1 ;;
  esac
}

# Has a file of the machine this line?
holds() {
  case "
$(cat "$BOX/$1")
" in
    *"
$2
"*) ;;
    *) return 1 ;;
  esac
}

# Are these packages installed?
have() {
  for package; do
    holds installed "$package" || return
  done
}

# Docker's key, as far as its fingerprint goes: one for deb, one for rpm.
pretended_key() {
  echo '-----BEGIN PGP PUBLIC KEY BLOCK-----'
  case $os in
    debian | ubuntu | deepin | linuxmint | raspberry-pi-os | uos) echo 'fingerprint 9DC858229FC7DD38854AE2D88D81803C0EBFCD88' ;;
    *) echo 'fingerprint 060A61C51B558A7F742B77AAC52FEB6B621E9F35' ;;
  esac
  echo '-----END PGP PUBLIC KEY BLOCK-----'
}

# Takes packages away.
drop() {
  for package; do
    grep -vxF "$package" "$BOX/installed" >"$BOX/installed.new"
    mv "$BOX/installed.new" "$BOX/installed"
  done
}

# Installs packages, with or without a version (`name=1`, `name-1`), if the archive has them.
get() {
  for package; do
    name=${package%%=*}
    holds archive "$name" || name=${package%-*}
    if ! holds archive "$name"; then
      echo "no such package: $package" >&2
      exit 100
    fi
    if [ "$name" = "$package" ] && have "$name"; then
      continue
    fi
    echo "$name" >>"$BOX/installed"
    if [ "$name" = docker-ce ]; then
      echo "${package#"$name"}" | tr '*' 0 >"$BOX/engine"
    fi
  done
}

# Puts modules into the running kernel.
load() {
  for module; do
    echo "$module 1 0 - Live" >>"$BOX/proc/modules"
  done
}
