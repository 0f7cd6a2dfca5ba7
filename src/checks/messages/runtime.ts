import type { Messages } from './messages.ts';

/** What is said by runc (libcontainer, nsexec) and what it asks of systemd, as the daemon passes it on. */
export const runtime: Messages = {
  'cgroup-limits-ignored limit-resources': [
    'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: failed to write "100000 100000": write /sys/fs/cgroup/user.slice/user-1000.slice/user@1000.service/user.slice/docker-1a.scope/cpu.max: permission denied',
    `OCI runtime create failed: runc create failed: unable to start container process: error setting cgroup config for procHooks process: unified resource "memory.high" can't be set: controller "memory" not available`,
    'OCI runtime create failed: runc create failed: unable to start container process: cannot set memory limit: container could not join or create cgroup',
    'OCI runtime create failed: cannot use rootless systemd cgroups manager on cgroup v1',
    "OCI runtime create failed: runc create failed: unable to start container process: can't open cgroup: open /sys/fs/cgroup/docker/1a: permission denied: unknown",
    'failed to kill all processes, possibly due to lack of cgroup (Hint: enable cgroup v2 delegation)',
    "unable to remove container's cgroup: container's cgroup is not empty: 2 process(es) found",
    'OCI runtime pause failed: unable to freeze: timeout of 2s reached waiting for the cgroup to freeze',
  ],
  'cgroup-limits-ignored limit-resources cgroup-mount-refused': [
    'OCI runtime create failed: runc create failed: unable to start container process: error setting cgroup config for procHooks process: failed to call BPF_PROG_ATTACH (BPF_CGROUP_DEVICE, BPF_F_ALLOW_MULTI): operation not permitted',
  ],
  'cgroup-limits-ignored limit-resources cgroup-mount-refused dind': [
    'OCI runtime create failed: runc create failed: unable to start container process: unable to apply cgroup configuration: cannot enter cgroupv2 "/sys/fs/cgroup/docker" with domain controllers -- it is in threaded mode',
  ],
  'cgroup-limits-ignored limit-resources dind oci-runtime-systemd-private': [
    'OCI runtime create failed: runc create failed: unable to start container process: unable to apply cgroup configuration: failed to write 4711: write /sys/fs/cgroup/docker/1a2b/cgroup.procs: permission denied',
  ],
  'cgroup-limits-ignored limit-resources oci-runtime-systemd-private': [
    'OCI runtime create failed: systemd not running on this host, cannot use systemd cgroups manager',
    'OCI runtime exec failed: exec failed: unable to start container process: error adding pid 4711 to cgroups: failed to write 4711: open /sys/fs/cgroup/user.slice/docker-1a.scope/cgroup.procs: no such file or directory',
  ],
  'oci-runtime-systemd-private': [
    'OCI runtime create failed: runc create failed: could not detect DBUS_SESSION_BUS_ADDRESS from the environment; make sure you have installed the dbus-user-session or dbus-daemon package; note you may need to re-login: unknown',
    'OCI runtime create failed: unable to apply cgroup configuration: dbus connection failed after several retries: error while dialing "unix:path=/run/user/1000/bus": dial unix /run/user/1000/bus: connect: connection refused',
    'OCI runtime create failed: runc create failed: unable to start unit "docker-1a2b.scope" (properties [{Name:Description}]): Permission denied',
    'OCI runtime create failed: Timeout waiting for systemd to create docker-1a2b.scope: unknown',
    'OCI runtime create failed: unable to apply cgroup configuration: error creating systemd unit `docker-1a2b.scope`: got `failed`',
    'error while dialing "unix:path=/run/user/1000/bus": dial unix /run/user/1000/bus: connect: permission denied',
  ],
  'oci-runtime-systemd-private systemctl-user-bus': [
    'could not execute `busctl --user --no-pager status` (output: "Failed to connect to bus: No medium found"): exit status 1',
  ],
  'lchown-invalid-argument no-subuid-ranges bind-mount-permissions': [
    'docker: Error response from daemon: OCI runtime create failed: runc create failed: unable to start container process: error during container init: unable to setup user: cannot setuid to unmapped uid 1234567 in user namespace',
    'OCI runtime exec failed: exec failed: unable to start container process: unable to setup user: cannot setgid to unmapped gid 1234567 in user namespace',
  ],
  'lxc-nested dind': [
    "OCI runtime create failed: runc create failed: unable to start container process: error during container init: can't apply capabilities: operation not permitted",
  ],
  'apparmor apparmor-userns lxc-nested dind': [
    'OCI runtime create failed: runc create failed: unable to start container process: error during container init: unable to apply apparmor profile: apparmor failed to apply profile: write fsmount:fscontext:proc/thread-self/attr/apparmor/exec: no such file or directory',
    'OCI runtime create failed: error during container init: unable to apply apparmor profile: apparmor failed to apply profile: write /proc/thread-self/attr/exec: permission denied',
  ],
  'lxc-nested dind data-root-mount-options pid-host-proc-mount': [
    `OCI runtime create failed: runc create failed: unable to start container process: error during container init: can't mask path "/proc/acpi": mount src=tmpfs, dst=/proc/acpi: operation not permitted`,
    `OCI runtime create failed: runc create failed: unable to start container process: error during container init: can't make "/proc/bus" read-only: permission denied`,
  ],
  'data-root-mount-options dind lxc-nested': [
    'OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "mqueue" to rootfs at "/dev/mqueue": mount src=mqueue, dst=/dev/mqueue, flags=0xe: operation not permitted',
  ],
  'dind lxc-nested storage-drivers data-root-mount-options': [
    'OCI runtime create failed: runc create failed: unable to start container process: error during container init: error jailing process inside rootfs: pivot_root .: operation not permitted',
  ],
  'devices data-root-mount-options gpus-and-devices fuse-in-container': [
    'OCI runtime create failed: runc create failed: unable to start container process: error during container init: error creating device nodes: create device inode /dev/fuse: mknodat /dev/fuse: operation not permitted',
  ],
  'sysctl-in-container': [
    'OCI runtime create failed: runc create failed: unable to start container process: error during container init: open sysctl kernel.domainname file: unsafe procfs detected: openat2 fsmount:fscontext:proc/./sys/kernel/domainname: permission denied',
    'OCI runtime create failed: runc create failed: unable to start container process: error during container init: write sysctl key net.core.somaxconn: open /proc/sys/net/core/somaxconn: no such file or directory',
  ],
  'known-limitations': [
    'OCI runtime create failed: runc create failed: unable to start container process: error during container init: failed to update /proc/self/oom_score_adj: Permission denied',
  ],
  'fork-exec-operation-not-permitted dind runc-eof-userns-limit': [
    'OCI runtime create failed: runc create failed: unable to start container process: nsexec[4711]: failed to unshare remaining namespaces: Operation not permitted',
  ],
  'session-keyring lxc-nested': [
    'OCI runtime create failed: runc create failed: unable to start container process: error during container init: unable to join session keyring: unable to create session key: disk quota exceeded',
  ],
  'session-keyring lxc-nested dind': [
    'OCI runtime create failed: runc create failed: unable to start container process: error during container init: unable to join session keyring: unable to create session key: operation not permitted',
  ],
  'runc-eof-userns-limit': [
    "OCI runtime exec failed: exec failed: unable to start container process: can't get final child's PID from pipe: EOF: unknown",
  ],
  'ulimit-rlimit': [
    'OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting rlimits for ready process: error setting rlimit type 8: operation not permitted',
  ],
  'newuidmap-write-failed': [
    'nsexec-0[4711]: update /proc/4712/gid_map got -EPERM (trying /usr/bin/newgidmap)',
    'nsexec-0[4711]: failed to use newuid map on 4712',
  ],
  'storage-drivers known-limitations bind-mount-permissions data-root-mount-options': [
    "OCI runtime create failed: failed to set MOUNT_ATTR_IDMAP on /data: operation not permitted (maybe the filesystem used doesn't support idmap mounts on this kernel?)",
  ],
  'fork-exec-operation-not-permitted no-space-left-on-device': [
    'nsexec-1[4711]: failed to unshare user namespace: No space left on device',
  ],
  'selinux selinux-volume-relabel': [
    'OCI runtime create failed: error during container init: unable to set process label: write /proc/self/attr/exec: invalid argument: selinux',
  ],
};
