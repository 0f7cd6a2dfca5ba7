#!/bin/sh
# Docker's own packages are there once a list names its repository and its key. dnf takes away
# unasked what containerd.io obsoletes.
. "$BOX/common.sh"

list=$BOX/etc/yum.repos.d/docker-ce.repo
case "$*" in
  'install -y '*)
    shift 2
    keep=no
    if [ "$1" = --setopt=protected_packages=containerd,runc ]; then
      keep=yes
      shift
    fi
    if [ "$1 $2" = '--best --exclude=containerd.io' ]; then
      shift 2
    fi
    if [ -e "$list" ]; then
      grep -q '^baseurl=https://download.docker.com/linux/' "$list" || exit 1
      key=$(sed -n 's/^gpgkey=file:\/\///p' "$list")
      pretended_key | cmp -s - "$BOX$key" || exit 1
      cat "$BOX/docker" >>"$BOX/archive"
    fi
    case "$*" in
      *docker-ce*)
        if have moby-engine || have podman-docker; then
          echo 'Error: conflicting requests' >&2
          exit 1
        fi
        if [ $keep = yes ] && { have containerd || have runc; }; then
          echo 'Problem: The operation would result in removing protected packages' >&2
          exit 1
        fi
        drop containerd runc
        ;;
    esac
    get "$@"
    # Docker's package wants its runtime, whether that was asked for or not.
    case " $* " in
      *' docker-ce'*) get containerd.io ;;
    esac
    ;;
  *) unknown "$@" ;;
esac
