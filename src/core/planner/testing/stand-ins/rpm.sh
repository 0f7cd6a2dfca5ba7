#!/bin/sh
# Says what is installed, and which version of the engine.
. "$BOX/common.sh"

case "$*" in
  '-q --qf %{VERSION} docker-ce') cat "$BOX/engine" ;;
  '-q --whatprovides '*)
    shift 2
    have "$@"
    ;;
  *) unknown "$@" ;;
esac
