#!/bin/sh
# Fetches the key of Docker's packages, and the script of get.docker.com.
. "$BOX/common.sh"

case "$*" in
  "-fsSL https://download.docker.com/linux/$os/gpg -o "*)
    echo '-----BEGIN PGP PUBLIC KEY BLOCK-----' >"$4"
    ;;
  '-fsSL https://get.docker.com/rootless -o '*) cp "$BOX/rootless-install.sh" "$4" ;;
  *) unknown "$@" ;;
esac
