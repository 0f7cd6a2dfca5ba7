import type { Messages } from './messages.ts';

/** What is said by containerd (mounts, snapshots, archives, shims) and fuse-overlayfs. */
export const containerd: Messages = {
  'storage-drivers fuse-in-container': [
    "fuse: device not found, try 'modprobe fuse' first",
    'fuse-overlayfs: cannot mount: Operation not permitted',
    '/usr/bin/fusermount3: mount failed: Operation not permitted',
  ],
  'storage-drivers fuse-in-container devices': [
    'fuse: failed to open /dev/fuse: Permission denied',
  ],
  'storage-drivers': [
    'failed to extract layer sha256:1a2b: mount callback failed on /tmp/containerd-mount123: failed to convert whiteout file "usr/lib/.wh.libc.so": operation not permitted',
    'failed to register layer: failed to mknod("/var/lib/x", S_IFCHR, 0): operation not permitted',
    'failed to start daemon: snapshotter selection failed, no drivers available: overlayfs',
    '/home/ann/.local/share/docker/containerd does not support d_type. If the backing filesystem is xfs, please reformat with ftype=1 to enable d_type support',
    'level=warning msg="failed to load plugin" error="fuse-overlayfs not functional, make sure running with kernel >= 4.18: failed to mount fuse-overlayfs" id=io.containerd.snapshotter.v1.fuse-overlayfs',
  ],
  'storage-drivers data-root-mount-options': [
    'failed to mount /tmp/containerd-mount3161: mount source: "overlay", target: "/tmp/containerd-mount3161", fstype: overlay, flags: 0, data: "workdir=/home/ann/.local/share/docker/containerd/daemon/io.containerd.snapshotter.v1.overlayfs/snapshots/3/work,userxattr", err: invalid argument',
    'failed to prepare extraction snapshot "extract-1 sha256:22": failed to create snapshot: failed to mount /tmp/containerd-mount22: operation not permitted',
  ],
  'lsetxattr-not-supported': [
    'failed to extract layer sha256:1a2b: failed to copy xattrs: failed to set xattr "security.selinux" on /home/ann/x: operation not supported',
  ],
  'lsetxattr-not-supported bind-mount-permissions': [
    'ERROR: failed to solve: failed to compute cache key: failed to copy xattrs: failed to set xattr "security.capability" on /home/ann/x: operation not permitted',
  ],
  'lchown-invalid-argument': [
    'failed to extract layer sha256:1a2b: mount callback failed on /tmp/containerd-mount123: failed to Lchown "/tmp/containerd-mount123/srv" for UID 99999999, GID 0: lchown /tmp/containerd-mount123/srv: invalid argument (try increasing the number of subordinate IDs in /etc/subuid and /etc/subgid)',
  ],
  'updated-under-running-daemon': [
    'failed to create task for container: failed to create shim task: OCI runtime create failed: failed to start shim: start failed: exec: "containerd-shim-runc-v2": executable file not found in $PATH: not found',
    'Error response from daemon: failed to create TTRPC connection: unsupported protocol: Yunix',
  ],
  'storage-drivers lchown-invalid-argument bind-mount-permissions': [
    'failed to extract layer sha256:11: mount callback failed on /tmp/containerd-mount1: failed to chown /tmp/containerd-mount1/etc: operation not permitted',
  ],
  'lsetxattr-not-supported storage-drivers': [
    'failed to extract layer sha256:11: mount callback failed on /tmp/containerd-mount1: failed to setxattr "security.capability" for key "x": operation not supported',
  ],
  'lchown-invalid-argument no-subuid-ranges': [
    'mkdir /tmp/x: failed to Lchown "/x" for UID 100000000, GID 0: lchown /x: invalid argument (Hint: try increasing the number of subordinate IDs in /etc/subuid and /etc/subgid)',
  ],
  'rootlesskit-api-socket-missing stale-state-after-crash xdg-runtime-dir': [
    'failed to create shim task: failed to create unix socket on /run/user/1000/docker/containerd/s/abc: mkdir /run/user/1000/docker/containerd/s: permission denied',
  ],
  'storage-drivers no-space-left-on-device': [
    'failed to register layer: write /usr/lib/libLLVM.so: no space left on device',
  ],
};
