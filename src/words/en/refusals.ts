/** Why there is no plan. Browsers load it when there is none. */
export const words = {
  refusals: {
    'port-driver-needs-pasta': 'The port driver {port} only works with pasta, not with {network}.',
    'port-driver-needs-slirp4netns':
      'The port driver slirp4netns only works with the network driver slirp4netns, not with {network}.',
    'port-driver-mismatch':
      '{network} does not work with the port driver {port}: RootlessKit exits with an error.',
    'no-host-driver':
      'There is no network driver “host”. To put one container on the host’s network, use docker run --net=host with Docker 29.5 or newer.',
    'drivers-need-newer-engine':
      '{network} with {port} needs RootlessKit {floor}, but Docker {engine} comes with {rootlesskit}. Use Docker {engineFloor} or newer.',
    'drivers-need-newer-rootlesskit':
      '{network} with {port} needs RootlessKit {floor} or newer, but here RootlessKit {rootlesskit} starts the daemon, whatever the version of Docker.',
    'passt-too-old':
      'passt {passt} is too old or missing. The oldest version that works is {floor}.',
    'pesto-ipv4-only':
      'With pesto, RootlessKit {rootlesskit} publishes ports on IPv4 only. RootlessKit 3.2 also publishes them on IPv6.',
    'mtu-impossible': 'The MTU must be between {min} and {max}, not {mtu}.',
    'subnet-fixed': '{network} does not accept another subnet: RootlessKit exits with an error.',
    'subnet-unusable':
      '{subnet} cannot be used: these addresses are loopback, link-local, multicast or reserved.',
    'driver-without-ipv6': '{network} does not support IPv6.',
    'script-without-programs':
      'The rootless script only has programs for x86_64 and aarch64, not for {arch}.',
    'apparmor-needs-root':
      'On {system}, RootlessKit in a home directory needs an AppArmor profile, and only root can install one.',
    'subordinate-ids-need-root':
      'Only root can assign subordinate IDs. Leave this choice on automatic, and the administrator’s part does it.',
    'limits-need-cgroup-v2':
      'Limits need cgroup v2 and systemd. If the release supports it, boot with systemd.unified_cgroup_hierarchy=1.',
    'cpuset-not-delegated': 'systemd {systemd} cannot delegate cpuset; systemd 244 or newer can.',
    'data-on-nfs':
      'Docker’s data cannot be on NFS or any other network share. Name a local directory that belongs to the user.',
    'data-root-is-the-systems':
      '{path} belongs to the system or is shared, so its owner and mode must not change. Name a directory just for this, such as {below}.',
    'data-root-is-a-home':
      '{path} is a home directory, and the data would be mixed with everything else in it. Name a directory just for this, such as {below}.',
    'data-root-is-another-users':
      '{path} is in another user’s home directory. Name a directory elsewhere, such as {below}.',
    'user-is-root': 'The user must be an ordinary account: rootless mode refuses to run as root.',
    'address-pool-too-small':
      '{base} cannot be divided into networks of size /{size}. The number after the colon must be at least the pool’s own prefix length and at most 30.',
    'address-pool-meets-rootlesskits':
      'The pool {base} overlaps with RootlessKit’s own network, {subnet}: containers would lose their way out.',
    'dns-on-loopback':
      'Inside a container, {address} is the container itself. Name a server that containers can reach.',
    'insecure-everywhere':
      '{network} covers far more than your own network, and nothing pulled from it would be verified. Name the registry itself.',
    'ulimit-upside-down':
      'The soft limit of {name} is above its hard limit: the daemon would not start.',
    'gpu-needs-cdi':
      'Without root, a GPU reaches containers through CDI, which Docker {engine} does not support. Docker {since} does.',
    'hold-by-apt':
      'Plans can hold packages only with apt-mark. On {system}, do it yourself after the installation: {how}',
    'hold-of-script':
      'There is nothing to hold: system updates never touch what get.docker.com/rootless puts into ~/bin.',
    'key-of-nobody': 'There are SSH keys for {user}, who is not one of this plan’s users.',
    'user-twice': '{user} is named twice. Name each user once.',
    'data-root-of-several':
      'Several daemons cannot share one data directory ({path}). Plan for one user, or leave the data in each user’s home directory.',
    'port-of-several':
      'Several daemons cannot all listen on port 2376. Over SSH, each user reaches their own daemon.',
    'range-too-small':
      'The range {range} is too small: {users} × 65536 subordinate IDs make {needed}.',
    'nobody-to-create': 'Which account should be created? Name one or more users.',
    'account-of-a-directory':
      'Accounts of a domain or directory have to be created there, not on this machine.',
    'no-repository': 'Docker has no packages for {system}.',
    'no-distro-packages':
      '{system} itself has no Docker packages known to this planner that can run without root.',
    'repository-without-processor': 'Docker has no packages for {arch} on {system}.',
    'capability-in-home':
      'The rootless script puts RootlessKit into a home directory. Root would set the capability on a file that its owner can replace, every update loses it, and it has no effect where /home is mounted nosuid. Use the kernel setting.',
    'capability-needs-builtin':
      'The capability only helps the port drivers builtin and gvisor-tap-vsock. {port} needs the kernel setting.',
    'host-loopback-unreachable':
      'With Docker {engine} and {network}, containers cannot reach the host’s 127.0.0.1.',
    'client-address-hidden':
      'With Docker {engine} and RootlessKit {rootlesskit}, {network} with {port} hides the client’s address from containers.',
    'overlay2-refused':
      'The engine refuses overlay2 here: it needs Linux 5.11 or newer (this is {kernel}) and no SELinux.',
    'btrfs-needs-btrfs': 'The btrfs driver only works if the data directory is on btrfs.',
    'cgroup-v1-gone': 'systemd {systemd} no longer supports cgroup v1.',
    'directory-ids-need-getsubids':
      'Subordinate IDs from a directory are read with getsubids, which the setup tool of Docker {engine} and the rootless script do not use.',
    'no-systemd-here': '{system} has no systemd.',
    'lxc-user-nic-with-rootful':
      'lxc-user-nic does not work while a daemon runs as root on the same machine.',
    'distro-without-vpnkit': 'Debian’s own packages are built without vpnkit.',
    'distro-engine-older': '{system}’s own packages contain Docker {version}, not {engine}.',
    'engine-never-released':
      'Docker {engine} does not exist. The newest version known here is {latest}.',
    'engine-before-the-release':
      'Docker’s packages for {system} begin with {first}, so there is no {engine}.',
    'engine-after-the-last':
      'Docker’s packages for {system} end with {last}, so there is no {engine}.',
    'kernel-without-user-namespaces':
      'Linux {kernel} does not let ordinary users create user namespaces; Linux {floor} does.',
    'kernel-without-fuse':
      'On Linux {kernel}, ordinary users can use neither overlay (from {overlay} on) nor fuse-overlayfs (from {fuse} on). That leaves vfs, which copies every layer in full.',
    'ip-tables-absent':
      'The setup tool of Docker {engine} requires the kernel module ip_tables, which {system} no longer has. From Docker {floor} on it is not required.',
    'set-up-by-configuration':
      '{system} is set up through its configuration; a plan’s commands would fail there or be lost. Put {setting} = { enable = true; setSocketVariable = true; }; into it, then run: sudo nixos-rebuild switch. The guide explains the rest: subordinate IDs, ports, lingering and the daemon’s settings.',
    'helper-not-packaged':
      '{system} does not package {helper}. Docker {floor} and newer bring what they need; for older versions it has to be built by hand.',
    'storage-not-packaged':
      '{system} does not package fuse-overlayfs. Where the kernel does not let ordinary users mount overlay, only vfs is left.',
  },
};
