import type { Messages } from './messages.ts';

/** What is said by RootlessKit (pkg, cmd), with what newuidmap says below it. */
export const rootlesskit: Messages = {
  'newuidmap-write-failed': [
    '[rootlesskit:parent] error: failed to setup UID/GID map: newuidmap 4321 [0 1000 1 1 100000 65536] failed: newuidmap: write to uid_map failed: Operation not permitted',
    '[rootlesskit:parent] error: failed to setup UID/GID map: newuidmap 4321 [0 1000 1 1 100000 65536] failed: newuidmap: Target process 4321 is owned by a different user: uid:1000 pw_uid:1000 st_uid:0, gid:1000 pw_gid:1000 st_gid:0',
    '[rootlesskit:parent] error: failed to setup UID/GID map: newuidmap 4321 [0 1000 1 1 100000 65536] failed: newuidmap: Could not open proc directory for target 4321',
    '[rootlesskit:parent] error: failed to setup UID/GID map: newuidmap 4321 [0 1000 1 1 100000 65536] failed: newuidmap: Could not stat directory for target process: No such file or directory',
    "[rootlesskit:parent] error: failed to setup UID/GID map: newgidmap 4321 [0 1000 1 1 100000 65536] failed: newgidmap: couldn't open process setgroups: Permission denied",
    '[rootlesskit:parent] error: failed to setup UID/GID map: newuidmap 4321 [0 1000 1 1 100000 65536] failed: newuidmap: Could not seteuid to 0',
    '[rootlesskit:parent] error: failed to setup UID/GID map: newuidmap 4321 [0 1000 1 1 100000 65536] failed: newuidmap: Could not prctl(PR_SET_KEEPCAPS)',
  ],
  'subid-ldap-ad newuidmap-write-failed': [
    '[rootlesskit:parent] error: failed to setup UID/GID map: newuidmap 4321 [0 1000 1 1 100000 65536] failed: newuidmap: Cannot determine your user name.',
  ],
  'no-subuid-ranges newuidmap-write-failed': [
    '[rootlesskit:parent] error: failed to setup UID/GID map: newuidmap 4321 [0 1000 1 1 100000 65536] failed: newuidmap: cannot open /etc/subuid: Permission denied',
  ],
  'newuidmap-write-failed prerequisites': [
    '[rootlesskit:parent] error: failed to setup UID/GID map: newuidmap 4321 [0 1000 1 1 100000 65536] failed: : fork/exec /usr/bin/newuidmap: no such file or directory',
  ],
  'no-subuid-ranges': [
    '[rootlesskit:parent] error: failed to setup UID/GID map: failed to compute uid/gid map: No subuid ranges found for user 1001 ("testuser")',
    '[rootlesskit:parent] error: failed to setup UID/GID map: failed to compute uid/gid map: open /etc/subuid: permission denied',
  ],
  'no-subuid-ranges subid-ldap-ad': [
    '[rootlesskit:parent] error: failed to setup UID/GID map: failed to compute uid/gid map: user: unknown userid 1234',
  ],
  'fork-exec-operation-not-permitted': [
    '[rootlesskit:parent] error: failed to start the child: fork/exec /proc/self/exe: operation not permitted',
  ],
  'fork-exec-operation-not-permitted fork-exec-invalid-argument': [
    '[rootlesskit:parent] error: failed to start the child: fork/exec /proc/self/exe: function not implemented',
  ],
  'fork-exec-invalid-argument': [
    '[rootlesskit:parent] error: failed to start the child: fork/exec /proc/self/exe: invalid argument',
  ],
  'no-space-left-on-device': [
    '[rootlesskit:parent] error: failed to start the child: fork/exec /proc/self/exe: no space left on device',
    'time="2026-01-02T10:00:00+01:00" level=warning msg="/proc/sys/user/max_user_namespaces=0 may be low. Consider setting to >= 28633."',
  ],
  'runc-eof-userns-limit no-space-left-on-device': [
    '[rootlesskit:parent] error: failed to start the child: fork/exec /proc/self/exe: resource temporarily unavailable',
  ],
  'slirp4netns-missing distro-hints': [
    '[rootlesskit:parent] error: failed to setup network &{binary:slirp4netns mtu:65520}: setting up tap tap0: executing [[nsenter -t 41 -n -m -U --preserve-credentials ip tuntap add name tap0 mode tap] [nsenter -t 41 -n -m -U --preserve-credentials ip link set tap0 up]]: exit status 1',
  ],
  'slirp4netns-sandbox slirp4netns-missing': [
    '[rootlesskit:parent] error: failed to setup network &{logWriter:0xc0000a mtu:65520}: waiting for ready fd (/usr/bin/slirp4netns --mtu 65520 -r 3 --disable-host-loopback 41 tap0): slirp4netns failed',
  ],
  'slirp4netns-missing slirp4netns-sandbox': [
    '[rootlesskit:parent] error: failed to setup network &{logWriter:0xc0000a mtu:65520}: unsupported slirp4netns version: lacks SupportsEnableSandbox',
  ],
  'pasta-failed': [
    "[rootlesskit:parent] error: failed to setup network &{logWriter:0xc0000a mtu:65520}: pasta failed with exit code 1: Couldn't open user namespace /proc/41/ns/user: Permission denied",
    '[rootlesskit:parent] error: failed to setup network &{logWriter:0xc0000a}: pasta failed with exit code 1: External interface not usable',
  ],
  'pasta-failed slirp4netns-missing': [
    '[rootlesskit:parent] error: failed to setup network &{logWriter:0xc0000a}: pasta failed with exit code 1: Failed to open() /dev/net/tun: No such device Failed to set up tap device in namespace',
  ],
  'stale-state-after-crash': [
    '[rootlesskit:parent] error: failed to lock /run/user/1000/dockerd-rootless, another RootlessKit is running with the same state directory?: resource temporarily unavailable',
  ],
  'xdg-runtime-dir': [
    '[rootlesskit:parent] error: creating a state directory: mkdir /run/user/1000/dockerd-rootless: permission denied',
    '[rootlesskit:parent] error: state dir is inaccessible: stat /run/user/1000/dockerd-rootless: no such file or directory',
  ],
  'apparmor-userns': [
    '[rootlesskit:parent] error: failed to create a detached netns on "/run/user/1000/dockerd-rootless/netns": permission denied',
  ],
  'apparmor-userns fork-exec-operation-not-permitted': [
    '[rootlesskit:child ] error: failed to gain the caps inside the user namespace: no capabilities was gained after reexecuting the child (_ROOTLESSKIT_REEXEC_COUNT_UNDOCUMENTED=1)',
  ],
  'dind apparmor-userns': [
    '[rootlesskit:child ] error: failed to share mount point: /: permission denied',
  ],
  'sysfs-mount dind': [
    '[rootlesskit:child ] error: failed to mount sysfs: operation not permitted',
  ],
  'dind pid-host-proc-mount': [
    '[rootlesskit:child ] error: failed to mount procfs: operation not permitted',
  ],
  'daemon-start-failed-generic': [
    '[rootlesskit:child ] error: command [/usr/bin/dockerd-rootless.sh --iptables=false] exited: exit status 1',
  ],
  'address-already-in-use': [
    'Error response from daemon: driver failed programming external connectivity on endpoint web: error while calling RootlessKit PortManager.AddPort(): conflict with ID 3',
    'Error response from daemon: driver failed programming external connectivity on endpoint web: error while calling PortManager.AddPort(): listen tcp4 0.0.0.0:8080: bind: address already in use',
    'Error response from daemon: driver failed programming external connectivity on endpoint web: error while calling RootlessKit PortManager.AddPort(): listen tcp 10.1.2.3:8080: bind: cannot assign requested address',
  ],
  'privileged-port': [
    'Error response from daemon: driver failed programming external connectivity on endpoint web: error while calling RootlessKit PortManager.AddPort(): listen udp 0.0.0.0:53: bind: permission denied',
  ],
  'pasta-failed choosing-a-network-driver variables': [
    '[rootlesskit:parent] error: network "pasta" requires port driver "none" or "implicit"',
    '[rootlesskit:parent] error: port driver "implicit" does not support publishing ports',
  ],
  'variables choosing-a-network-driver net-host': [
    '[rootlesskit:parent] error: port driver requires non-host network',
  ],
  'slirp4netns-missing choosing-a-network-driver variables': [
    '[rootlesskit:parent] error: unknown network mode: gvisor-tap-vsock',
  ],
  'variables choosing-a-network-driver': [
    '[rootlesskit:parent] error: unknown port driver: gvisor-tap-vsock',
  ],
  'variables choosing-a-network-driver slirp4netns-missing': [
    '[rootlesskit:parent] error: vpnkit network driver disabled by build tag no_vpnkit',
  ],
};
