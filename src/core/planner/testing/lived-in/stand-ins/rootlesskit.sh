#!/bin/sh
# Runs a program as root of a user namespace with the numbers of the user's range: the kernel itself
# shifts the owners of files. Its network and the rest are left out.
# shellcheck source=common.sh
. /machine/common.sh
# shellcheck source=packages.sh
. /machine/packages.sh

if [ "$*" = --version ]; then
  case $(engine) in
    29.[5-9]*) echo 'rootlesskit version 3.2.0' ;;
    *) echo 'rootlesskit version 2.3.6' ;;
  esac
  exit
fi

me=$(id -un)
map() {
  sed -n "s/^$me:\([0-9]*\):\([0-9]*\)$/1 \1 \2/p" "/etc/$1"
}
pipe=$(mktemp -u /tmp/rootlesskit.XXXXXX)
mkfifo "$pipe.in" "$pipe.out"
exec 3<&0
# shellcheck disable=SC2016  # The inner shell fills these in.
unshare --user sh -c 'echo >"$0.out"; read -r _ <"$0.in"; exec "$@"' "$pipe" "$@" <&3 &
pid=$!
read -r _ <"$pipe.out"
# shellcheck disable=SC2016  # The inner shell fills these in.
/machine/become --reuid 0 --regid 0 --clear-groups sh -c '
  printf "0 %s 1\n%s\n" "$2" "$3" >"/machine/proc/$1/uid_map"
  printf "0 %s 1\n%s\n" "$2" "$4" >"/machine/proc/$1/gid_map"
' sh "$pid" "$(id -u)" "$(map subuid)" "$(map subgid)"
echo >"$pipe.in"
rm "$pipe.in" "$pipe.out"
wait "$pid"
