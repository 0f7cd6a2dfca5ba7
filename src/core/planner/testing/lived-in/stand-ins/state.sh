# shellcheck shell=sh
# Words in which starting states are described. Read by root's shell that makes one.
# shellcheck source=common.sh
. /machine/common.sh
# shellcheck source=packages.sh
. /machine/packages.sh
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin

# Packages, with Docker's own among them where its repository is not set up.
installed() {
  cat /machine/repository >>/machine/archive
  echo "docker.io containerd runc podman podman-docker" | tr ' ' '\n' >>/machine/archive
  get "$@"
}

# A container of an owner: its name, its state, the port it publishes, its restart policy.
container() {
  echo "$3 $4 $5" >"/machine/containers/$1/$2"
  [ "$1" = 0 ] || chown "$1" "/machine/containers/$1/$2"
}

# A file with its owner and mode, from standard input.
file() {
  install -d -o "$2" -g "$2" "${1%/*}"
  cat >"$1"
  chown "$2:$2" "$1"
  chmod "$3" "$1"
}

# A folder of the user's own, with those that lead to it.
home_file() {
  folder=/home/alice
  rest=${1%/*}
  while [ "$rest" ]; do
    folder=$folder/${rest%%/*}
    [ -d "$folder" ] || install -d -o alice -g alice "$folder"
    case $rest in
      */*) rest=${rest#*/} ;;
      *) rest='' ;;
    esac
  done
  cat >"/home/alice/$1"
  chown alice:alice "/home/alice/$1"
}
