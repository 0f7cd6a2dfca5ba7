# shellcheck shell=sh
# Makes a root file system a machine: two people, both of whom may become root, and what a fresh
# installation has. The packages that every plan can rely on are there, nothing of Docker is.

# shellcheck source=common.sh
. /machine/common.sh
: >/machine/calls
for id in 0 1000 1001; do
  : >"/machine/running.$id"
done
chmod 666 /machine/calls /machine/running.*

cat >/etc/passwd <<'EOF'
root:x:0:0:root:/root:/bin/bash
nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin
alice:x:1000:1000:Alice:/home/alice:/bin/bash
bob:x:1001:1001:Bob:/home/bob:/bin/bash
EOF
cat >/etc/group <<'EOF'
root:x:0:
tty:x:5:
sudo:x:27:alice,bob
alice:x:1000:
bob:x:1001:
nogroup:x:65534:
EOF
printf '%s\n' /bin/sh /bin/bash /usr/bin/zsh >/etc/shells
echo "127.0.0.1 localhost" >/etc/hosts
printf 'ID=%s\nVERSION_CODENAME=%s\n' "$os" "$suite" >/etc/os-release

mkdir -p /root /srv /run/user /var/lib /var/log /home/alice /home/bob \
  /etc/sysctl.d /etc/modules-load.d /etc/apparmor.d /etc/lxc /sys/fs/cgroup
mkdir -m 1777 /tmp /var/tmp
mkdir /machine/packages /machine/sessions /machine/sysctl
mkdir -p /machine/units/0 /machine/containers/0
chmod 700 /root
# Arch and Alpine make these two only when somebody has such IDs.
[ "$manager" = pacman ] || [ "$manager" = apk ] || touch /etc/subuid /etc/subgid
case $os in
  debian | ubuntu) mkdir -p /etc/apt/sources.list.d /etc/apt/keyrings ;;
  fedora | centos | rhel) mkdir -p /etc/yum.repos.d /etc/pki/rpm-gpg ;;
esac

for user in alice:1000 bob:1001; do
  id=${user#*:} home=/home/${user%:*}
  # Without a file of its own zsh begins with questions.
  echo '# zsh as it comes' >"$home/.zshrc"
  mkdir -p "/machine/units/$id" "/machine/containers/$id"
  chown -R "$id:$id" "$home" "/machine/units/$id" "/machine/containers/$id"
  chmod 700 "$home"
  if [ "$init" = systemd ]; then
    mkdir -p /usr/lib/systemd/system /usr/lib/systemd/user /etc/systemd/system \
      /var/lib/systemd/linger
    /machine/boot.sh session "$id"
  fi
done

for program in /machine/*.sh; do
  name=${program##*/}
  case ${name%.sh} in
    common | furnish | units | packages | boot | engine) continue ;;
    systemctl | loginctl) [ "$init" = systemd ] || continue ;;
    rc-service | rc-update) [ "$init" = openrc ] || continue ;;
    apt-get | apt-mark | dpkg-query) [ "$manager" = apt ] || continue ;;
    dnf | rpm) [ "$manager" = dnf ] || [ "$manager $name" = 'zypper rpm.sh' ] || continue ;;
    apk | pacman | zypper) [ "$manager" = "${name%.sh}" ] || continue ;;
    # These come with a package.
    docker* | rootlesskit | gpg | state | as) continue ;;
  esac
  ln -s "$program" "/usr/bin/${name%.sh}"
done
