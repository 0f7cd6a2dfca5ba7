import type { Messages } from './messages.ts';

/** What is said by dockerd (cmd/dockerd, daemon, libnetwork). */
export const daemon: Messages = {
  seccomp: [
    'docker: Error response from daemon: seccomp is not enabled in your kernel, cannot run a custom seccomp profile',
  ],
  'refuse-root-user install daemon-and-client daemon-without-systemd': [
    'dockerd needs to be started with root privileges. To run dockerd in rootless mode as an unprivileged user, see https://docs.docker.com/go/rootless/',
  ],
  'tcp-socket paths daemon-start-failed-generic': [
    'unable to configure the Docker daemon with file /home/ann/.config/docker/daemon.json: the following directives are specified both as a flag and in the configuration file: hosts: (from flag: [unix:///run/user/1000/docker.sock], from file: [tcp://0.0.0.0:2376])',
  ],
  'storage-drivers data-root-mount-options bind-mount-permissions': [
    'failed to start daemon: could not create or set daemon root permissions: mkdir /srv/docker: permission denied',
  ],
  zfs: [
    'failed to start daemon: error initializing graphdriver: prerequisites for driver not satisfied (wrong filesystem?): zfs',
  ],
  'storage-drivers updated-under-running-daemon': [
    'failed to start daemon: error initializing graphdriver: "overlay2" has been removed',
  ],
  'iptables-modules-missing': [
    'failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to register "bridge" driver: failed to find nft tool: exec: "nft": executable file not found in $PATH',
    'failed to start daemon: Error initializing network controller: error creating default "bridge" network: Failed to Setup IP tables: Unable to enable NAT rule: (iptables failed: iptables --wait -t nat -I POSTROUTING -s 172.17.0.0/16 ! -o docker0 -j MASQUERADE: Warning: Extension MASQUERADE revision 0 not supported, missing kernel module?',
    'level=warning msg="Failed to initialize nftables" error="failed to find nft tool: exec: \\"nft\\": executable file not found in $PATH"',
    'docker: Error response from daemon: failed to create endpoint x on network bridge: running nft: /dev/stdin:1:1-24: Error: Could not process rule: Operation not supported exit status 1',
    'failed to start daemon: Error initializing network controller: cannot restrict inter-container communication or run without the userland proxy: stat /proc/sys/net/bridge/bridge-nf-call-iptables: no such file or directory: set environment variable DOCKER_IGNORE_BR_NETFILTER_ERROR=1 to ignore',
  ],
  'iptables-modules-missing lxc-nested': [
    'failed to start daemon: Error initializing network controller: error creating default "bridge" network: Failed to create bridge docker0 via netlink: operation not supported',
    'level=error msg="Failed to create bridge docker0 via netlink" error="operation not supported"',
  ],
  'iptables-modules-missing lxc-nested wsl2': [
    'docker: Error response from daemon: failed to set up container networking: failed to create endpoint web on network bridge: failed to add the host (veth8a1) <=> sandbox (veth9b2) pair interfaces: operation not supported.',
  ],
  'stale-state-after-crash': [
    'failed to start containerd: timeout waiting for containerd to start',
  ],
  'stale-state-after-crash address-already-in-use': [
    "failed to load listeners: can't create unix socket /run/user/1000/docker.sock: listen unix /run/user/1000/docker.sock: bind: address already in use",
  ],
  'daemon-start-failed-generic lchown-invalid-argument': [
    "failed to load listeners: can't create unix socket /run/user/1000/docker.sock: chown /run/user/1000/docker.sock: invalid argument",
  ],
  'ipv4-forwarding dind lxc-nested': [
    `failed to start daemon: Error initializing network controller: error creating default "bridge" network: failed to set IP forwarding '/proc/sys/net/ipv4/ip_forward' = '1': open /proc/sys/net/ipv4/ip_forward: read-only file system`,
  ],
  'storage-drivers data-root-mount-options': [
    'docker: Error response from daemon: error creating overlay mount to /home/ann/.local/share/docker/overlay2/abc/merged: invalid argument',
  ],
  'userns-remap-with-rootless': [
    'docker: Error response from daemon: privileged mode is incompatible with user namespaces. You must run the container in the host namespace when running privileged mode',
    "docker: Error response from daemon: cannot share the host's network namespace when user namespaces are enabled",
    'docker: Error response from daemon: cannot share the host PID namespace when user namespaces are enabled',
    `failed to start daemon: Can't create ID mappings: no subuid ranges found for user "dockremap"`,
    "a subdirectory in your graphroot path (/home/ann/.local/share/docker) restricts access to the remapped root uid/gid; please fix by allowing 'o+x' permissions on existing directories",
  ],
  'cgroup-limits-ignored': [
    'Your kernel does not support swap limit capabilities or the cgroup is not mounted. Memory limited without swap.',
  ],
  'cgroup-limits-ignored limit-resources': [
    'docker: Error response from daemon: cgroup-parent for systemd cgroup should be a valid slice named as "xxx.slice"',
    'failed to start daemon: exec-opt native.cgroupdriver=systemd requires cgroup v2 for rootless mode',
    "docker: Error response from daemon: rootless systemd driver doesn't support cgroup v1",
    `level=warning msg="Unable to find cpu controller" error="Devices cgroup isn't mounted"`,
  ],
  'storage-drivers': [
    'level=warning msg="failed to mount overlay: exec: \\"fuse-overlayfs\\": executable file not found in $PATH" storage-driver=fuse-overlayfs',
    'failed to delete subvolume without root (hint: remount btrfs on "user_subvol_rm_allowed" option, or update the kernel to >= 4.18, or change the storage driver to "fuse-overlayfs")',
    'level=warning msg="Not using native diff for overlay2, this may cause degraded performance for building images: native diff is not supported in user namespace, consider updating to kernel 5.11 or later to fix" storage-driver=overlay2',
    'failed to start daemon: error initializing graphdriver: overlay is not supported for Rootless with SELinux: overlay2',
    'Error response from daemon: driver "fuse-overlayfs" failed to remove root filesystem: unlinkat /home/ann/.local/share/docker/fuse-overlayfs/1a: device or resource busy',
  ],
  'privileged-port': [
    'docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint web: failed to bind host port 0.0.0.0:80/tcp: permission denied',
  ],
  'address-already-in-use': [
    'docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint web: Bind for 0.0.0.0:8080 failed: port is already allocated',
  ],
  'rootlesskit-api-socket-missing stale-state-after-crash': [
    'docker: Error response from daemon: driver failed programming external connectivity on endpoint web: failed to create port driver client: dial unix /run/user/1000/dockerd-rootless/api.sock: connect: connection refused',
  ],
  'known-limitations limit-resources': [
    'docker: Error response from daemon: unable to init CPU RT controller: rootless',
  ],
  'storage-drivers limit-resources known-limitations': [
    "docker: Error response from daemon: --storage-opt is supported only for overlay over xfs with 'pquota' mount option",
    'Error response from daemon: quota size requested but no quota support',
  ],
  'gpu-nvidia gpus-and-devices': [
    'docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]]',
    'docker: Error response from daemon: failed to create task for container: nvidia-container-cli: mount error: failed to add device rules: unable to find any existing device filters attached to the cgroup: bpf_prog_query(BPF_CGROUP_DEVICE) failed: operation not permitted: unknown',
    'docker: Error response from daemon: CDI device injection failed: unresolvable CDI devices nvidia.com/gpu=all',
    'level=warning msg="CDI spec directory cannot be accessed, skipping" dir=/etc/cdi error="permission denied"',
  ],
  'storage-drivers limit-resources': [
    'failed to start daemon: error initializing graphdriver: Storage Option overlay2.size only supported for backingFS XFS. Found extfs: overlay2',
    'Unable to setup quota: operation not permitted',
  ],
  'iptables-modules-missing ipv6': [
    `level=warning msg="ip6tables is enabled, but cannot set up ip6tables chains" error="failed to create NAT chain DOCKER: iptables failed: ip6tables --wait -t nat -N DOCKER: ip6tables v1.8.9 (legacy): can't initialize ip6tables table \`nat': Table does not exist (do you need to insmod?)"`,
    'failed to add jump rules to ipv6 filter table: failed to append jump rules to INPUT: (iptables failed: ip6tables --wait -A INPUT: exit status 4)',
  ],
  'variables choosing-a-network-driver net-host published-port-unreachable ports': [
    'RootlessKit port driver ("builtin") does not allow loopback child IP, but network driver ("host") has no non-loopback IP',
  ],
  'xdg-runtime-dir': [
    'level=warning msg="cannot set sticky bit on socket /run/user/1000/docker.sock under XDG_RUNTIME_DIR" error="chmod /run/user/1000/docker.sock: operation not permitted"',
  ],
  'socket-activation': [
    'failed to load listeners: no sockets found via socket activation: make sure the service was started by systemd',
  ],
  'session-keyring': [
    'level=warning msg="unable to modify root key limit, number of containers could be limited by this quota: open /proc/sys/kernel/keys/root_maxkeys: permission denied"',
  ],
  'plugin-install-cgroup': [
    'Error response from daemon: failed to convert plugin spec for rootless: open /sys/fs/cgroup: permission denied',
  ],
  'privileged-port ports': [
    'Error response from daemon: error while calling RootlessKit PortManager.AddPort(): cannot expose port 80: listen tcp 0.0.0.0:80: bind: permission denied',
  ],
  'address-already-in-use privileged-port published-port-unreachable ports': [
    'docker: Error response from daemon: driver failed programming external connectivity: timed out starting the userland proxy',
  ],
  'updated-under-running-daemon rootlesskit-not-found install': [
    'docker: Error response from daemon: driver failed programming external connectivity on endpoint x: fork/exec /usr/bin/rootlesskit-docker-proxy: no such file or directory',
  ],
  'rootlesskit-api-socket-missing updated-under-running-daemon enter-namespaces': [
    'level=warning msg="failed to retrieve RootlessKit version" error="environment variable `ROOTLESSKIT_STATE_DIR` is not set"',
  ],
  'lxc-nested apparmor apparmor-userns': [
    `docker: Error response from daemon: AppArmor enabled on system but the docker-default profile could not be loaded: running '/usr/sbin/apparmor_parser apparmor_parser -Kr /home/ann/.local/share/docker/tmp/docker-default123' failed with output: apparmor_parser: Unable to replace "docker-default". Access denied. You need policy admin privileges to manage profiles.`,
  ],
  'xdg-runtime-dir several-users provisioning': ['could not get either XDG_DATA_HOME or HOME'],
  'data-root-mount-options known-limitations bind-mount-permissions': [
    'docker: Error response from daemon: rro is not supported: kernel is older than 5.12',
  ],
  'userns-remap-with-rootless no-subuid-ranges': [
    'error while looking for subuid ranges for user "dockremap": open /etc/subuid: no such file or directory',
  ],
  'no-subuid-ranges': [
    `couldn't parse all ranges in "/etc/subuid" file: strconv.Atoi: parsing "": invalid syntax`,
  ],
  'address-already-in-use published-port-unreachable ports privileged-port': [
    'failed to start userland proxy for port mapping 0.0.0.0:8080:172.17.0.2:80/tcp: exit status 1',
  ],
  'apparmor apparmor-userns lxc-nested': [
    'level=warning msg="Failed to load default apparmor profile" error="exit status 1"',
  ],
  'dns-failing': [
    'Updating resolv.conf failed for container 1a2b, "open /home/ann/.local/share/docker/containers/1a2b/resolv.conf: permission denied"',
  ],
  'storage-drivers lchown-operation-not-permitted-nfs data-root-mount-options': [
    'Error response from daemon: error creating overlay mount to /data/docker/overlay2/1a-init/merged: permission denied',
  ],
  'client-docker-host': [
    'Cannot connect to the Docker daemon at unix:///run/user/1001/docker.sock: connection refused',
  ],
  'docker-login': [
    'Error saving credentials: error storing credentials - err: exit status 1, out: `Cannot autolaunch D-Bus without X11 $DISPLAY`',
  ],
  'session-keyring lxc-nested': [
    'OCI runtime create failed: can not set keyring: disk quota exceeded',
  ],
  'ulimit-rlimit': [
    'level=warning msg="could not raise RLIMIT_NOFILE" error="operation not permitted"',
  ],
  'sysctl-in-container': [
    'OCI runtime create failed: write sysctl key net.ipv4.conf.all.rp_filter: open /proc/sys/net/ipv4/conf/all/rp_filter: read-only file system',
  ],
  'xdg-runtime-dir stale-state-after-crash': [
    'failed to create pidfile directory: mkdir /run/user/1001: permission denied',
  ],
};
