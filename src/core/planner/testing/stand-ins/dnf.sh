#!/bin/sh
# dnf 5 on Fedora, dnf 4 elsewhere: they name the command that adds a repository differently.
. "$BOX/common.sh"

# From now on Docker's own packages are there.
add_repository() {
  cat "$BOX/docker" >>"$BOX/archive"
  echo baseurl=https://x/linux/ >"$BOX/etc/yum.repos.d/docker-ce.repo"
}

docker=https://download.docker.com/linux
case "$*" in
  'install -y '*)
    shift 2
    get "$@"
    ;;
  "config-manager addrepo --overwrite --from-repofile=$docker/fedora/docker-ce.repo")
    is os=fedora || unknown "$@"
    have dnf5-plugins || exit 1
    add_repository
    ;;
  "config-manager --add-repo $docker/$os/docker-ce.repo")
    ! is os=fedora || unknown "$@"
    have dnf-plugins-core || exit 1
    add_repository
    ;;
  *) unknown "$@" ;;
esac
