#!/bin/sh
# Debian's: what stands in the way of a package is removed, unless that is forbidden.
# shellcheck source=common.sh
. /machine/common.sh
# shellcheck source=packages.sh
. /machine/packages.sh

# Does a list in the newer format have all that apt asks for?
sound() {
  grep -qx 'Types: deb' "$1" &&
    grep -qx "URIs: https://download.docker.com/linux/$os" "$1" &&
    grep -qx "Suites: $suite" "$1" &&
    grep -qx 'Components: stable' "$1" &&
    pretended_key | cmp -s - "$(sed -n 's/^Signed-By: //p' "$1")"
}

update() {
  [ "$(id -u)" = 0 ] || exit 100
  for list in /etc/apt/sources.list.d/docker.*; do
    case $list in
      *'*') continue ;;
      *.list) ;;
      *) sound "$list" || exit 100 ;;
    esac
    cat /machine/repository >>/machine/archive
  done
  # As apt: what can be read is read, and the end is a failure all the same.
  if grep -qs 'https://gone.example' /etc/apt/sources.list.d/*.list; then
    echo 'E: The repository does not have a Release file.' >&2
    exit 100
  fi
}

# What of these is installed goes, if it may.
clear() {
  for package; do
    has "$package" || continue
    if [ "$may_remove" = no ]; then
      echo 'E: Packages need to be removed but remove is disabled.' >&2
      exit 100
    fi
    remove "$package"
  done
}

case "$*" in
  update) update ;;
  # A rehearsal, which anybody may ask for; it needs the lists.
  '-s install --no-remove '*)
    grep -qx docker-ce /machine/archive || exit 100
    ! old_runtime || echo 'Inst containerd.io [1.7.27] (2.2.0 Docker:trixie [amd64])'
    ;;
  'install -y '*)
    [ "$(id -u)" = 0 ] || exit 100
    shift 2
    may_remove=yes may_install=yes
    while :; do
      case $1 in
        --no-remove) may_remove=no ;;
        --no-upgrade) ;;
        --only-upgrade | --allow-downgrades) may_install=no ;;
        *) break ;;
      esac
      shift
    done
    if [ "$may_install" = no ]; then
      bring "$@"
      exit
    fi
    case " $* " in
      *' docker-ce '*)
        clear docker.io docker-cli containerd runc rootlesskit
        bring_runtime
        ;;
      *' docker.io '*) clear docker-ce docker-ce-cli docker-ce-rootless-extras containerd.io ;;
    esac
    get "$@"
    ;;
  *) unknown "$@" ;;
esac
