#!/bin/sh
# Says what is installed, and which version of the engine.
# shellcheck source=common.sh
. /machine/common.sh
# shellcheck source=packages.sh
. /machine/packages.sh

case "$*" in
  '-q --qf %{VERSION} docker-ce') cat /machine/packages/docker-ce ;;
  '-qa --qf %{NAME}\n '*)
    shift 3
    for package; do
      ! has "$package" || echo "$package"
    done
    ;;
  '-q containerd.io' | '-q docker-ce') has "$2" ;;
  '-q --whatprovides '*)
    shift 2
    has_all "$@"
    ;;
  *) unknown "$@" ;;
esac
