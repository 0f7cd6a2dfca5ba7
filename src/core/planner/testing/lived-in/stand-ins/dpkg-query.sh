#!/bin/sh
# Says what is installed, and which version of the engine.
# shellcheck source=common.sh
. /machine/common.sh
# shellcheck source=packages.sh
. /machine/packages.sh

# The format is dpkg's, with its own dollar signs and backslash.
# shellcheck disable=SC2016
case "$*" in
  '-W -f=${Version} docker-ce') cat /machine/packages/docker-ce ;;
  '-W -f=${db:Status-Abbrev}${Package}=${Version}\n '*)
    shift 2
    for package; do
      ! has "$package" || echo "ii $package$(head -n 1 "/machine/packages/$package")"
    done
    ;;
  '-W -f=${db:Status-Abbrev}${Package}\n '*)
    shift 2
    for package; do
      ! has "$package" || echo "ii $package"
    done
    ;;
  '-W -f=${db:Status-Abbrev}\n '*)
    shift 2
    for package; do
      if has "$package"; then
        echo 'ii '
      else
        echo "dpkg-query: no packages found matching $package" >&2
      fi
    done
    ;;
  *) unknown "$@" ;;
esac
