import { user } from './image.ts';
import type { Fix } from './printed-fix.ts';

/**
 * Something broken on purpose, the troubleshooting entry that its message must lead to, and what
 * of that entry's fix is applied, as printed. Settings below /etc and ~/.config are put back by the
 * runner; `mend` is for the rest.
 */
export interface Fault {
  readonly id: string;
  readonly entry: string;
  /** The systems where it can be made; all, when left out. */
  readonly systems?: readonly string[];
  /** Run by root, to break. */
  readonly make?: string;
  /** Shell of the user's that is broken itself: a variable that is missing or wrong. */
  readonly broken?: string;
  /** What the user then does; without it, the daemon is started again and its journal read. */
  readonly provoke?: string;
  readonly as?: 'root';
  readonly fix: Fix;
  /** What works again, run by the user; `docker info` when left out. */
  readonly works?: string;
  /** It is seen from outside, by root. */
  readonly seenBy?: 'root';
  /** Run by root in the end. */
  readonly mend?: string;
}

const names = { testuser: user };
const running = 'systemctl --user is-active docker && docker info';

/** A tar file with one file of a high UID, as an image. */
const highUid =
  'cd "$(mktemp -d)"; touch f; tar --owner=5000 --group=5000 -c f | docker import - high-uid';

const dataRoot = `/home/${user}/.local/share/docker`;

/** The daemon must find its data on the disk as it is now, before the user does something. */
const restarted =
  'systemctl --user restart docker; for i in $(seq 90); do docker info && break; sleep 1; done >/dev/null 2>&1';

const build = 'cd "$(mktemp -d)"; echo FROM box >Dockerfile; DOCKER_BUILDKIT=1 docker build -q .';

const withSbin = 'PATH=$PATH:/usr/sbin:/sbin dockerd-rootless.sh';

const switched = `sudo su - ${user} -c 'systemctl --user status docker'`;

/** Ends every login of the user's; systemd gives a manager that does not linger some seconds more. */
const logOut = `for one in $(loginctl show-user ${user} -p Sessions --value); do loginctl terminate-session $one; done; sleep 20`;

const httpd = 'docker run -d --name web -p 80:80 box /bin/busybox httpd -f -p 80 -h /www';

export const faults: readonly Fault[] = [
  {
    id: 'no-subordinate-ids',
    entry: 'no-subuid-ranges',
    make: `sed -i 's/^${user}:/other-${user}:/' /etc/subuid /etc/subgid`,
    fix: { section: 'fix', take: ['step subordinate-ids'] },
  },
  {
    id: 'range-too-small',
    entry: 'lchown-invalid-argument',
    make: `sed -i -E 's/^(${user}:[0-9]+):.*/\\1:1000/' /etc/subuid /etc/subgid`,
    provoke: `${restarted}; ${highUid}`,
    fix: { section: 'fix', take: ['step subordinate-ids', 'restart docker'] },
    works: highUid,
  },
  {
    id: 'userns-clone-0',
    entry: 'fork-exec-operation-not-permitted',
    make: 'sysctl -w kernel.unprivileged_userns_clone=0',
    fix: { section: 'fix-sysctl', take: ['step sysctl-userns'] },
  },
  {
    id: 'max-user-namespaces-0',
    entry: 'no-space-left-on-device',
    make: 'sysctl -n user.max_user_namespaces >/run/before; sysctl -w user.max_user_namespaces=0',
    fix: { section: 'fix', take: ['step sysctl-userns'] },
    mend: 'sysctl -w user.max_user_namespaces="$(cat /run/before)"',
  },
  {
    id: 'no-rootlesskit',
    entry: 'rootlesskit-not-found',
    make: 'dpkg -r --force-depends rootlesskit',
    fix: { section: 'fix', take: ['apt-get install -y --no-remove rootlesskit'] },
  },
  {
    id: 'no-slirp4netns',
    entry: 'slirp4netns-missing',
    make: 'dpkg -r --force-depends slirp4netns',
    fix: { section: 'fix', take: ['apt-get install -y --no-remove slirp4netns'] },
  },
  {
    id: 'pasta-with-builtin',
    entry: 'pasta-failed',
    systems: ['debian-13', 'debian-testing'],
    make: `apt-get install -y passt
printf '[Service]\\nEnvironment="DOCKERD_ROOTLESS_ROOTLESSKIT_NET=pasta" "DOCKERD_ROOTLESS_ROOTLESSKIT_PORT_DRIVER=builtin"\\n' >/home/${user}/.config/systemd/user/docker.service.d/override.conf`,
    fix: { section: 'fix', take: ['override.conf', 'daemon-reload', 'reset-failed'] },
  },
  {
    id: 'no-user-bus',
    entry: 'oci-runtime-systemd-private',
    // From 27.1 on the service needs the bus, and stops with it.
    systems: ['debian-11', 'debian-12', 'debian-13'],
    provoke:
      'systemctl --user stop dbus.socket dbus.service; docker run --rm box /bin/busybox true',
    fix: { section: 'fix', take: ['start dbus.socket', 'restart docker'] },
    works: 'docker run --rm box /bin/busybox true',
  },
  {
    id: 'already-running',
    entry: 'stale-state-after-crash',
    provoke: withSbin,
    fix: {
      section: 'fix',
      take: ['stop docker', 'pkill', 'rm -rf', 'reset-failed', 'start docker'],
    },
  },
  {
    id: 'no-runtime-dir',
    entry: 'xdg-runtime-dir',
    broken: 'unset XDG_RUNTIME_DIR DBUS_SESSION_BUS_ADDRESS',
    // With an empty variable the script of 20.10 goes on, to the daemon.
    provoke: withSbin,
    fix: { section: 'fix-systemd', take: ['export XDG_RUNTIME_DIR'], inShell: true },
    works: running,
  },
  {
    id: 'switched-user',
    entry: 'systemctl-user-bus',
    systems: ['debian-12', 'debian-13', 'debian-testing'],
    provoke: switched,
    fix: { section: 'fix', take: ['enable-linger', '--machine'], put: names },
  },
  {
    id: 'switched-user-before-systemd-248',
    entry: 'systemctl-user-bus',
    systems: ['debian-11'],
    provoke: switched,
    fix: { section: 'fix', take: ['enable-linger', 'env XDG_RUNTIME_DIR'], put: names },
  },
  {
    id: 'installed-by-su',
    entry: 'systemd-not-detected',
    provoke: `sudo su - ${user} -c 'dockerd-rootless-setuptool.sh install'; rm -rf ~/.docker/run`,
    fix: { section: 'fix', take: ['setuptool.sh install'] },
    works: running,
  },
  {
    id: 'as-root',
    entry: 'refuse-root-user',
    as: 'root',
    provoke: 'dockerd-rootless-setuptool.sh install',
    fix: { section: 'fix', take: ['setuptool.sh install'] },
    works: running,
  },
  {
    id: 'rootful-accessible',
    entry: 'rootful-docker-running',
    make: 'systemctl start docker.socket; chmod 666 /run/docker.sock',
    provoke: 'dockerd-rootless-setuptool.sh install',
    fix: {
      section: 'fix',
      take: ['step rootful', 'setuptool.sh install'],
    },
    works: running,
  },
  {
    id: 'wrong-docker-host',
    entry: 'client-docker-host',
    broken: 'export DOCKER_HOST=unix:///var/run/docker.sock',
    provoke: 'docker info',
    fix: { section: 'fix', take: ['unset DOCKER_HOST', 'context use rootless'], inShell: true },
  },
  {
    id: 'port-80',
    entry: 'privileged-port',
    provoke: `${httpd}; status=$?; docker rm -f web >/dev/null; exit $status`,
    fix: { section: 'fix', take: ['step sysctl'] },
    works: `${httpd} && sleep 2 && curl -sS -m 20 http://127.0.0.1:80/; status=$?; docker rm -f web; exit $status`,
    mend: 'sysctl -w net.ipv4.ip_unprivileged_port_start=1024',
  },
  {
    id: 'port-taken',
    entry: 'address-already-in-use',
    provoke: `docker run -d --name web -p 8080:80 box /bin/busybox sleep 600 >/dev/null
docker run --rm --name web2 -p 8080:80 box /bin/busybox true`,
    fix: { section: 'fix', take: ['docker stop web'] },
    works: 'docker run --rm -p 8080:80 box /bin/busybox true && docker rm web',
  },
  {
    id: 'noexec-data-root',
    entry: 'data-root-mount-options',
    // With 26.1, which Debian 13 has, the build goes through.
    systems: ['debian-11', 'debian-12'],
    make: `mount --bind ${dataRoot} ${dataRoot} && mount -o remount,bind,nosuid,nodev,noexec ${dataRoot}`,
    provoke: `${restarted}; ${build}`,
    fix: {
      section: 'fix',
      take: ['remount', 'restart docker'],
      put: { '/mnt/data': dataRoot },
    },
    works: build,
    mend: `umount -l ${dataRoot}`,
  },
  {
    id: 'nfs-data-root',
    entry: 'lchown-operation-not-permitted-nfs',
    make: `apt-get install -y nfs-kernel-server
install -d -o ${user} /srv/home && systemctl restart nfs-server
exportfs -i -o rw,async,no_subtree_check,fsid=7 127.0.0.1:/srv/home
mount -t nfs4 127.0.0.1:/srv/home ${dataRoot}`,
    provoke: `${restarted}; ${highUid}`,
    fix: {
      section: 'fix',
      take: ['step data-directory', 'mkdir -p', 'daemon.json', 'restart docker'],
      put: names,
    },
    works: highUid,
    mend: `umount -l ${dataRoot}; systemctl stop nfs-server`,
  },
  {
    id: 'no-lingering',
    entry: 'daemon-not-auto-start',
    make: `loginctl disable-linger ${user}; ${logOut}; ! pgrep -u ${user} -x dockerd || loginctl enable-linger ${user}`,
    provoke: 'loginctl show-user "$(id -un)" --property=Linger',
    fix: { section: 'fix', take: ['enable-linger', 'enable docker'] },
    works: `${logOut}; pgrep -u ${user} -x dockerd`,
    seenBy: 'root',
  },
  {
    id: 'ping-closed',
    entry: 'ping',
    make: `sysctl -n net.ipv4.ping_group_range >/run/before; sysctl -w net.ipv4.ping_group_range='1 0'`,
    provoke: 'docker run --rm --user 1000 box /bin/busybox ping -c 1 -W 10 192.168.76.2',
    fix: { section: 'fix', take: ['step sysctl-ping'] },
    works: 'docker run --rm box /bin/busybox ping -c 1 -W 10 192.168.76.2',
    mend: 'sysctl -w net.ipv4.ping_group_range="$(cat /run/before)"',
  },
];
