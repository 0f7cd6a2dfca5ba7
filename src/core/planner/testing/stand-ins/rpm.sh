#!/bin/sh
# Says what is installed, and which version of the engine.
. "$BOX/common.sh"

case "$*" in
  '-q --qf %{VERSION} docker-ce') cat "$BOX/engine" ;;
  '-q containerd.io' | '-q docker-ce') have "$2" ;;
  '-q --whatprovides '*)
    shift 2
    have "$@"
    ;;
  '-qa --qf %{NAME}\n '*)
    shift 3
    for package; do
      if have "$package"; then
        echo "$package"
      fi
    done
    ;;
  *) unknown "$@" ;;
esac
