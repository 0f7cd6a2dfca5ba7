#!/bin/sh
# Fetches the key of Docker's packages, or what a test serves in its place, and the script of
# get.docker.com.
. "$BOX/common.sh"

case "$*" in
  '-fsSL https://download.docker.com/linux/'*/gpg | '-fsSL https://mirror.example.org/docker-ce/linux/'*/gpg)
    if [ -e "$BOX/served" ]; then
      cat "$BOX/served"
    else
      pretended_key
    fi
    ;;
  '-fsSL https://get.docker.com/rootless -o '*) cp "$BOX/rootless-install.sh" "$4" ;;
  '-fsSL https://get.docker.com/rootless') cat "$BOX/rootless-install.sh" ;;
  *) unknown "$@" ;;
esac
