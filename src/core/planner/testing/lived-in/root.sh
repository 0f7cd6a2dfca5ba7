# shellcheck shell=sh
# Builds the throw-away root and becomes its first process. It runs in namespaces of its own: a file
# system in memory hides /tmp here and nowhere else, and all is gone with this process. Standard
# input brings an archive of the stand-ins, and then nothing until the machine is not wanted any more.
#
# Programs are the host's (below /host, which cannot be written to), but only those named here.
# Package managers, systemd, Docker and what changes the kernel are stand-ins.
set -eu
umask 022
os=$1
kernel=$(uname -r)
mount -t tmpfs -o size=8m,mode=755 lived-in /tmp
cd /tmp
mkdir -p dev/pts etc/alternatives host machine old proc/self proc/sys/kernel usr/bin usr/share \
  usr/lib/systemd/system usr/lib/systemd/user "usr/lib/modules/$kernel" run var
mount --rbind /usr host
mount -o remount,bind,ro host
for node in null zero full random urandom tty; do
  : >"dev/$node"
  mount --bind "/dev/$node" "dev/$node"
done
mount -t devpts -o newinstance,ptmxmode=666,mode=620,gid=5 devpts dev/pts
# A file system of its own: a full disk must not stop the stand-ins.
mount -t tmpfs -o size=8m,mode=755 machine machine
mkdir machine/proc
mount -t proc proc machine/proc
tar -xf - --no-same-owner -C machine
cp -P /etc/alternatives/awk etc/alternatives/
[ ! -d /etc/zsh ] || cp -R /etc/zsh etc/
cp /usr/bin/setpriv machine/become
chmod 4755 machine/become
chmod 755 machine/*.sh

# Programs and libraries. On Alpine it is busybox, as far as the host's has the program.
applets=' '
[ "$os" != alpine ] || applets=" $(busybox --list | tr '\n' ' ')"
for name in awk basename bash busybox cat chgrp chmod chown cmp cp cut date dash dd df diff dirname du echo \
  env expr false find findmnt gawk getcap getent grep groups head id install kill ln ls mawk \
  md5sum mkdir mkfifo mktemp mount mountpoint mv nohup od paste ps pwd readlink realpath rm rmdir \
  script sed setcap setpriv seq sh sha256sum sleep sort stat stty sync sysctl tail tar tee test \
  touch tr true tty umount uname uniq unshare useradd usermod wc xargs zsh; do
  case $applets in
    *" $name "*) ln -s /host/bin/busybox "usr/bin/$name" ;;
    *)
      for path in "host/bin/$name" "host/sbin/$name"; do
        if [ -L "$path" ] || [ -e "$path" ]; then
          links="${links-} /$path"
        fi
      done
      ;;
  esac
done
for path in host/lib/*; do
  case $path in
    */modules | */systemd | */sysctl.d) ;;
    *) libraries="${libraries-} /$path" ;;
  esac
done
# shellcheck disable=SC2086
ln -s $links usr/bin/
# shellcheck disable=SC2086
ln -s $libraries usr/lib/
ln -s /host/share/terminfo /host/share/zsh usr/share/
ln -s /host/lib64 usr/
ln -s bin usr/sbin
ln -s usr/bin usr/lib usr/lib64 .
ln -s bin sbin
ln -s /run var/

# Of the kernel: the real settings of the new namespaces; everything else is pretended.
for name in fd mountinfo mounts stat status uid_map gid_map; do
  ln -s "/machine/proc/self/$name" proc/self/
done
ln -s self/mounts proc/mounts
for name in net user; do
  mkdir "proc/sys/$name"
  mount --bind "machine/proc/sys/$name" "proc/sys/$name"
done
# A range of groups can be set only where all of them are mapped.
ping=proc/sys/net/ipv4/ping_group_range
if ! echo 0 2147483647 >"$ping" 2>/dev/null; then
  : >machine/ping
  mount --bind machine/ping "$ping"
fi
echo 1 0 >"$ping"
ln -s /machine/proc/sys/kernel/osrelease proc/sys/kernel/
echo 1 >proc/sys/kernel/unprivileged_userns_clone
echo '0::/user.slice/user-1000.slice/session-1.scope' >proc/self/cgroup
: >proc/modules
: >"usr/lib/modules/$kernel/modules.builtin"
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
ln -s fd/0 dev/stdin
ln -s fd/1 dev/stdout
ln -s fd/2 dev/stderr

pivot_root . old
cd /
umount -l old
rmdir old
# shellcheck source=furnish.sh
. /machine/furnish.sh
echo ready
exec cat >/dev/null
