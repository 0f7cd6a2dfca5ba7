import type { Messages } from './messages.ts';

/** What is said by systemd, PAM, and the kernel’s ring buffer and audit. */
export const systemdAndKernel: Messages = {
  'rootlesskit-not-found daemon-start-failed-generic': [
    'docker.service: Failed at step EXEC spawning /usr/bin/dockerd-rootless.sh: No such file or directory',
    "docker.service: Unable to locate executable '/home/ann/bin/dockerd-rootless.sh': No such file or directory",
  ],
  'daemon-systemd daemon-start-failed-generic': [
    'docker.service: Failed to determine supplementary groups: Operation not permitted docker.service: Failed at step GROUP spawning /usr/bin/dockerd-rootless.sh: Operation not permitted',
  ],
  'install daemon-systemd': ['Failed to enable unit: Unit file docker.service does not exist.'],
  'systemctl-user-bus': [
    'Failed to connect to bus: $DBUS_SESSION_BUS_ADDRESS and $XDG_RUNTIME_DIR not defined (consider using --machine=<user>@.host --user to connect to bus of other user)',
    'Failed to connect to user scope bus via local transport: $DBUS_SESSION_BUS_ADDRESS and $XDG_RUNTIME_DIR not defined',
  ],
  'daemon-not-auto-start several-users': [
    'Could not enable linger: Interactive authentication required.',
    'Could not enable linger: Access denied',
  ],
  'limit-resources cgroup-limits-ignored oci-runtime-systemd-private': [
    "docker-1a2b.scope: Couldn't move process 4711 to directly requested cgroup '/user.slice/user-1000.slice/user@1000.service/user.slice/docker-1a2b.scope': Permission denied",
    "docker-1a2b.scope: Failed to add PIDs to scope's control group: Permission denied",
    "docker.service: Failed to set 'cpu.weight' attribute on '/user.slice/user-1000.slice/user@1000.service/app.slice/docker.service' to '100': No such file or directory",
  ],
  'apparmor-userns': [
    'audit: type=1400 audit(1730000000.123:456): apparmor="DENIED" operation="capable" class="cap" profile="unprivileged_userns" pid=4711 comm="rootlesskit" capability=21 capname="sys_admin"',
    'audit: type=1400 audit(1730000000.123:456): apparmor="DENIED" operation="userns_create" class="namespace" info="Userns create restricted - failed to find unprivileged_userns profile" error=-13 profile="unconfined" comm="rootlesskit"',
  ],
  'apparmor apparmor-userns slirp4netns-missing pasta-failed': [
    'audit: type=1400 audit(1730000000.123:456): apparmor="DENIED" operation="open" class="file" profile="passt" name="/run/user/1000/dockerd-rootless/netns" pid=4711 comm="pasta" requested_mask="r" denied_mask="r"',
  ],
  'runc-eof-userns-limit ulimit-rlimit limit-resources': [
    'cgroup: fork rejected by pids controller in /user.slice/user-1000.slice/user@1000.service',
  ],
  'storage-drivers data-root-mount-options': [
    "overlayfs: filesystem on '/home/ann/.local/share/docker/overlay2/check-overlayfs-support1/upper' not supported as upperdir",
    'overlayfs: upper fs does not support tmpfile.',
  ],
  'storage-drivers lsetxattr-not-supported': [
    'overlayfs: upper fs does not support xattr, falling back to index=off and metacopy=off.',
  ],
  'xtables-lock': [
    'type=AVC msg=audit(1600000000.1:1): avc: denied { read write } for pid=4711 comm="iptables" path="/run/xtables.lock" scontext=unconfined_u:unconfined_r:iptables_t:s0-s0:c0.c1023 tclass=file',
  ],
  'newuidmap-write-failed fork-exec-operation-not-permitted daemon-systemd': [
    'docker.service: Failed to set up user namespacing: Operation not permitted',
  ],
  'daemon-start-failed-generic': ['docker.service: start operation timed out. Terminating.'],
  'daemon-start-failed-generic daemon-systemd': [
    'docker.service: Unit configuration has fatal error, unit will not be started.',
  ],
  'daemon-not-auto-start several-users provisioning': [
    'Could not enable linger: Failed to look up user: No such process',
  ],
  'daemon-systemd install daemon-start-failed-generic': [
    'Failed to enable unit: Unit /home/ann/.config/systemd/user/docker.service is masked',
  ],
  'xdg-runtime-dir systemctl-user-bus': [
    'pam_systemd(su-l:session): Failed to create session: Maximum number of sessions reached',
  ],
  'fork-exec-operation-not-permitted no-space-left-on-device': [
    'unshare: unshare failed: Operation not permitted',
  ],
  'lsetxattr-not-supported fuse-in-container storage-drivers': [
    "cp: setting attributes for 'x': Operation not supported overlayfs user.overlay.opaque",
  ],
};
