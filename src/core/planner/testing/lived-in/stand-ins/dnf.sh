#!/bin/sh
# Fedora's and Red Hat's.
# shellcheck source=common.sh
. /machine/common.sh
# shellcheck source=packages.sh
. /machine/packages.sh

# Is Docker's repository there, with its key?
list=/etc/yum.repos.d/docker-ce.repo
refresh() {
  [ -e "$list" ] || return 0
  grep -q '^baseurl=https://download.docker.com/linux/' "$list" &&
    pretended_key | cmp -s - "$(sed -n 's,^gpgkey=file://,,p' "$list")" || exit 1
  cat /machine/repository >>/machine/archive
}

case "$*" in
  'install -y '*)
    shift 2
    kept=''
    case $1 in
      --setopt=protected_packages=*)
        kept=",${1#--setopt=protected_packages=},"
        shift
        ;;
    esac
    left=no
    if [ "$1 $2" = '--best --exclude=containerd.io' ]; then
      left=yes
      shift 2
    fi
    refresh
    case " $* " in
      *' docker-ce '*)
        if has moby-engine || has podman-docker; then
          echo 'Error: conflicting requests' >&2
          exit 1
        fi
        if [ $left = yes ] && old_runtime; then
          echo 'package docker-ce requires containerd.io >= 2.1.5, but none of the providers can be installed' >&2
          exit 1
        fi
        bring_runtime
        # What containerd.io obsoletes goes unasked, unless it is protected.
        for package in containerd runc; do
          has "$package" || continue
          case $kept in
            *",$package,"*)
              echo "Error: the operation would remove the protected package $package" >&2
              exit 1
              ;;
          esac
          remove "$package"
        done
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
