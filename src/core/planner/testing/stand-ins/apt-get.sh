#!/bin/sh
# Docker's own packages are there once a list names its repository and a key for it.
. "$BOX/common.sh"

# Has a list in the newer format all that apt asks for?
sound() {
  grep -qx 'Types: deb' "$1" &&
    grep -qx "URIs: https://download.docker.com/linux/$os" "$1" &&
    grep -qx "Suites: $suite" "$1" &&
    grep -qx 'Components: stable' "$1" &&
    [ -s "$(sed -n 's/^Signed-By: //p' "$1")" ]
}

update() {
  for list in "$BOX"/etc/apt/sources.list.d/docker.*; do
    [ -e "$list" ] || continue
    case $list in
      *.list) ;;
      *)
        if ! sound "$list"; then
          echo "E: $list" >&2
          exit 100
        fi
        ;;
    esac
    cat "$BOX/docker" >>"$BOX/archive"
  done
}

case "$*" in
  update) update ;;
  'install -y '*)
    shift 2
    get "$@"
    case "$*" in
      *docker.io* | *docker-ce*)
        # Debian's packages start the daemon of root, which loads its module.
        if is init=systemd; then
          touch "$BOX/rootful"
          load nf_tables
        fi
        ;;
    esac
    ;;
  *) unknown "$@" ;;
esac
