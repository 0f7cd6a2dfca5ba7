#!/bin/sh
# Docker's own packages are there once a list names its repository and its key. They do not go with
# others, which apt removes unless it is told not to.
. "$BOX/common.sh"

# Has a list in the newer format all that apt asks for?
sound() {
  grep -qx 'Types: deb' "$1" &&
    grep -qxE "URIs: https://download\.docker\.com/linux/(debian|ubuntu)" "$1" &&
    grep -qx "Suites: $suite" "$1" &&
    grep -qx 'Components: stable' "$1" &&
    pretended_key | cmp -s - "$(sed -n 's/^Signed-By: //p' "$1")"
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

# What of these is installed must go, or nothing comes.
clear() {
  for package; do
    if have "$package"; then
      if [ "$remove" = no ]; then
        echo 'E: Packages need to be removed but remove is disabled.' >&2
        exit 100
      fi
      drop "$package"
      rm -f "$BOX/rootful"
    fi
  done
}

remove=yes
case "$*" in
  update) update ;;
  # A rehearsal: nothing that is there would be brought up to date.
  '-s install --no-remove '*) ;;
  'install -y '*)
    shift 2
    if [ "$1" = --no-remove ]; then
      remove=no
      shift
    fi
    if [ "$1" = --no-upgrade ]; then
      shift
    fi
    case "$*" in
      *docker-ce*) clear docker.io docker-cli containerd runc rootlesskit ;;
      *docker.io*) clear docker-ce docker-ce-cli docker-ce-rootless-extras containerd.io ;;
    esac
    if have podman-docker || have docker-compose-v2 || { is suite=trixie && have docker-compose; }; then
      case "$*" in
        *docker-ce*)
          echo 'dpkg: trying to overwrite a file of another package' >&2
          # From now on nothing can be installed until somebody mends it.
          echo half-installed >>"$BOX/installed"
          exit 100
          ;;
      esac
    fi
    before=$(cat "$BOX/installed")
    get "$@"
    case "$*" in
      *docker.io* | *docker-ce*)
        # Debian's packages start the daemon of root once, and it loads its module.
        if is init=systemd && [ "$before" != "$(cat "$BOX/installed")" ]; then
          [ -e "$BOX/masked" ] || touch "$BOX/rootful"
          load nf_tables
        fi
        ;;
    esac
    ;;
  *) unknown "$@" ;;
esac
