# shellcheck shell=sh disable=SC2154  # What the machine is like is set by common.sh.
# What package managers share. A package is a file of /machine/packages; what there is to be had
# stands in /machine/archive, and what Docker's own repository adds to it in /machine/repository.
# shellcheck source=units.sh
. /machine/units.sh

has() {
  [ -e "/machine/packages/$1" ]
}

has_all() {
  for package; do
    has "$package" || return 1
  done
}

# The version that a package has, without its epoch and what a distribution adds.
version_of() {
  sed -n '1s/^=\{0,1\}\([0-9]*:\)\{0,1\}\([0-9][0-9.]*\).*/\2/p' "/machine/packages/$1"
}

# The version of the engine that is installed.
engine() {
  for package in docker-ce docker.io docker; do
    ! has "$package" || version=$(version_of "$package")
  done
  echo "${version:-29.9.3}"
}

# Puts programs on PATH.
programs() {
  for program; do
    ln -sf "/machine/$program.sh" "/usr/bin/$program"
  done
}

# What comes with a package besides its name.
unpack() {
  case $1 in
    docker-ce | docker.io | docker)
      programs docker dockerd
      grep -q ^docker: /etc/group || echo docker:x:998: >>/etc/group
      [ "$init" = systemd ] || return 0
      for unit in docker.service docker.socket; do
        : >"/usr/lib/systemd/system/$unit"
      done
      # Debian starts what it installs.
      [ "$manager" = apt ] || return 0
      modprobe -a nf_tables
      for unit in docker.socket docker.service; do
        mkdir -p "/machine/units/0/$unit"
        : >"/machine/units/0/$unit/enabled"
        # deb-systemd-invoke leaves what is masked alone.
        [ -e "/machine/units/0/$unit/masked" ] || systemctl start "$unit"
      done
      ;;
    lxc)
      [ "$init" = systemd ] || return 0
      : >/usr/lib/systemd/system/lxc-net.service
      [ "$manager" != apt ] || systemctl enable --now lxc-net
      ;;
    docker-ce-cli) programs docker ;;
    gpg | gnupg | gnupg2 | gpg2) programs gpg ;;
    docker-ce-rootless-extras | docker-rootless-extras | rootlesskit)
      cp /machine/rootlesskit.sh /usr/bin/rootlesskit
      chmod 755 /usr/bin/rootlesskit
      [ "$1" = rootlesskit ] || scripts /usr/bin
      ;;
  esac
  # Debian keeps the scripts off PATH.
  [ "$1$manager" != docker.ioapt ] || scripts /usr/share/docker.io/contrib
}

scripts() {
  mkdir -p "$1"
  ln -sf /machine/dockerd-rootless.sh /machine/dockerd-rootless-setuptool.sh "$1/"
}

# Takes a package away, and its services with it.
remove() {
  has "$1" || return 0
  case $1 in
    docker.io | docker-ce) systemctl disable --now docker.service docker.socket ;;
  esac
  rm "/machine/packages/$1"
}

# Debian's packages start what is switched on and not masked, running or not; others what runs.
restart_daemon() {
  if [ "$manager" != apt ]; then
    systemctl try-restart docker.service
  elif [ -e /machine/units/0/docker.service/enabled ] &&
    [ ! -e /machine/units/0/docker.service/masked ]; then
    systemctl restart docker.service
  fi
}

# Brings packages that are there to the version asked for, or to the newest, and restarts what they run.
bring() {
  for package; do
    name=${package%%=*}
    has "$name" || continue
    if grep -qx hold "/machine/packages/$name"; then
      echo 'E: Held packages were changed and -y was used without --allow-change-held-packages.' >&2
      exit 100
    fi
    case $package in
      *=*) echo "=${package#*=}" >"/machine/packages/$name" ;;
      *) echo "=5:$(cat /machine/newest 2>/dev/null || echo 29.9.3)-1~new" >"/machine/packages/$name" ;;
    esac
    # A program that is written anew has no capability.
    [ "$name" != docker-ce-rootless-extras ] || unpack "$name"
    case $name in docker-ce | docker.io) restart_daemon ;; esac
  done
}

# Docker's package wants a runtime of the second generation.
old_runtime() {
  has containerd.io && grep -q '^=1[.]' /machine/packages/containerd.io
}

# What runs on it ends when it is brought up to date.
bring_runtime() {
  old_runtime || return 0
  echo '=2.2.0' >/machine/packages/containerd.io
  for file in /machine/containers/pods/*; do
    [ ! -e "$file" ] || echo exited >"$file"
  done
}

# Installs packages, with or without a version (`name=1`, `name-1`), if they are to be had.
get() {
  for package; do
    name=${package%%=*}
    grep -qx "$name" /machine/archive || name=${package%-*}
    if ! grep -qx "$name" /machine/archive; then
      echo "no such package: $package" >&2
      exit 100
    fi
    has "$name" && continue
    echo "${package#"$name"}" >"/machine/packages/$name"
    unpack "$name"
  done
}
