#!/bin/sh
# Says what is installed, and which version of the engine.
. "$BOX/common.sh"

# The format is dpkg's, with its own dollar signs and backslash.
# shellcheck disable=SC2016
case "$*" in
  '-W -f=${Version} docker-ce') cat "$BOX/engine" ;;
  '-W -f=${db:Status-Abbrev}\n '*)
    shift 2
    for package; do
      if holds installed "$package"; then
        echo 'ii '
      else
        echo "dpkg-query: no packages found matching $package" >&2
      fi
    done
    ;;
  '-W -f=${db:Status-Abbrev}${Package}\n '*)
    shift 2
    for package; do
      if holds installed "$package"; then
        echo "ii $package"
      elif [ -e "$BOX/removed" ] && holds removed "$package"; then
        echo "rc $package"
      fi
    done
    ;;
  *) unknown "$@" ;;
esac
