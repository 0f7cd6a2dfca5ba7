#!/bin/sh
# Holds packages at their version: the second line of what is noted of each.
# shellcheck source=common.sh
. /machine/common.sh
# shellcheck source=packages.sh
. /machine/packages.sh

verb=$1
shift
[ "$verb" = showhold ] || [ "$(id -u)" = 0 ] || exit 100
for package; do
  has "$package" || continue
  file=/machine/packages/$package
  case $verb in
    showhold) ! grep -qx hold "$file" || echo "$package" ;;
    hold) grep -qx hold "$file" || echo hold >>"$file" ;;
    unhold) sed -i '/^hold$/d' "$file" ;;
    *) unknown "$verb" "$@" ;;
  esac
done
