/** Why there is no plan. Browsers load it when there is none. */
export const words = {
  refusals: {
    'port-driver-needs-pasta': 'The port driver {port} works with pasta only, not with {network}.',
    'port-driver-needs-slirp4netns':
      'The port driver slirp4netns works with the network driver slirp4netns only, not with {network}.',
    'port-driver-mismatch':
      '{network} does not work with the port driver {port}: RootlessKit exits.',
    'no-host-driver':
      'There is no network driver “host”. For a container on the host’s network: docker run --net=host, from Docker 29.5 on.',
    'drivers-need-newer-engine':
      '{network} with {port} needs RootlessKit {floor}. Docker {engine} brings {rootlesskit}; Docker {engineFloor} or newer brings what is needed.',
    'drivers-need-newer-rootlesskit':
      '{network} with {port} needs RootlessKit {floor} or newer; what starts the daemon here is {rootlesskit}, whatever Docker’s own version.',
    'passt-too-old': 'passt {passt} is too old or missing; {floor} is the oldest that works.',
    'pesto-ipv4-only':
      'RootlessKit {rootlesskit} publishes IPv4 only with pesto; 3.2 publishes IPv6 too.',
    'mtu-impossible': 'An MTU of {mtu} is impossible: {min} to {max}.',
    'subnet-fixed': '{network} takes no other subnet: RootlessKit exits.',
    'subnet-unusable':
      '{subnet} cannot be a network of its own: those addresses are loopback, of one link only, multicast or reserved.',
    'driver-without-ipv6': '{network} has no IPv6.',
    'script-without-programs':
      'The script has no programs for {arch}, only for x86_64 and aarch64.',
    'apparmor-needs-root':
      'On {system} programs in a home directory need an AppArmor profile, which only root can install.',
    'subordinate-ids-need-root':
      'Only root can give subordinate IDs. Leave subids on auto: the administrator’s part then does it.',
    'limits-need-cgroup-v2':
      'Limits need cgroup v2 and systemd. Boot with systemd.unified_cgroup_hierarchy=1 where the release can.',
    'cpuset-not-delegated': 'systemd {systemd} cannot delegate cpuset; 244 can.',
    'data-on-nfs':
      'Docker’s data cannot be on NFS, nor on another network share. Name a local directory that belongs to the user.',
    'data-root-is-the-systems':
      '{path} belongs to the system or to everybody: its owner and mode must stay. Name a directory of its own, such as {below}.',
    'data-root-is-a-home':
      '{path} is a home directory, and the data would stand among everything else in it. Name a directory of its own, such as {below}.',
    'data-root-is-another-users':
      '{path} is in the home directory of somebody else than the user of this plan. Name a directory elsewhere, such as {below}.',
    'user-is-root': 'The user must be an ordinary one: rootless mode refuses root.',
    'address-pool-too-small':
      'No network of /{size} can be cut from {base}: the number behind the colon must not be smaller than that of the pool, nor above 30.',
    'address-pool-meets-rootlesskits':
      'The pool {base} has addresses of RootlessKit’s own network, {subnet}: containers would no longer find the way out.',
    'dns-on-loopback':
      '{address} is the container itself, seen from a container: name a server that it can reach.',
    'insecure-everywhere':
      '{network} is far more than a network of your own: nothing that is pulled from there would be proved. Name the registry itself.',
    'ulimit-upside-down':
      'The soft limit of {name} is above the hard one: the daemon would not start.',
    'gpu-needs-cdi':
      'Docker {engine} knows no CDI, by which a GPU reaches containers without root; {since} does.',
    'hold-by-apt':
      'A plan holds packages by apt-mark only. On {system} do it yourself once they are installed: {how}',
    'hold-of-script':
      'No update of the system touches what get.docker.com/rootless has put into ~/bin: there is nothing to hold.',
    'key-of-nobody': 'Keys are named for {user}, who is not among the users of this plan.',
    'user-twice': '{user} is named twice.',
    'data-root-of-several':
      'One data directory ({path}) cannot serve several daemons: plan for one user, or leave the data in each home directory.',
    'port-of-several':
      'Several daemons cannot all listen on port 2376. By SSH each user reaches their own.',
    'range-too-small':
      'The range {range} is too small: {users} × 65536 subordinate IDs are {needed}.',
    'nobody-to-create': 'Which account is to be made? Name the user, or several.',
    'account-of-a-directory':
      'Accounts of a domain or a directory are made there, not on this machine.',
    'no-repository': 'Docker has no packages for {system}.',
    'no-distro-packages':
      'The planner knows no Docker packages of {system} itself that could run without root.',
    'repository-without-processor': 'Docker has no packages for {arch} on {system}.',
    'capability-in-home':
      'The script puts RootlessKit into a home directory, where a capability would serve anybody’s program. Use the kernel setting.',
    'capability-needs-builtin':
      'The capability helps the port drivers builtin and gvisor-tap-vsock only; {port} needs the kernel setting.',
    'host-loopback-unreachable':
      '{network} with Docker {engine} cannot reach the host’s 127.0.0.1.',
    'client-address-hidden':
      '{network} with {port} hides the client’s address from containers with Docker {engine} and RootlessKit {rootlesskit}.',
    'overlay2-refused':
      'overlay2 is refused here: it needs Linux 5.11 (this is {kernel}) and no SELinux.',
    'btrfs-needs-btrfs': 'The btrfs driver needs its data on btrfs.',
    'cgroup-v1-gone': 'systemd {systemd} no longer knows cgroup v1.',
    'directory-ids-need-getsubids':
      'IDs from a directory need getsubids, which this setup tool (Docker {engine}) or the script does not ask.',
    'no-systemd-here': '{system} has no systemd.',
    'lxc-user-nic-with-rootful': 'lxc-user-nic does not work next to a daemon of root.',
    'distro-without-vpnkit': 'Debian’s own packages are built without vpnkit.',
    'distro-engine-older': 'The packages of {system} itself bring Docker {version}, not {engine}.',
    'engine-never-released': 'There is no Docker {engine}; the newest known here is {latest}.',
    'engine-before-the-release':
      'Docker had no packages for {system} before {first}, so none of {engine}.',
    'engine-after-the-last':
      'Docker’s packages for {system} end with {last}; {engine} is not among them.',
    'kernel-without-user-namespaces':
      'Linux {kernel} has no user namespaces for ordinary users; {floor} has.',
    'kernel-without-fuse':
      'Neither overlay ({overlay}) nor fuse-overlayfs ({fuse}) works for ordinary users on Linux {kernel}. What is left is vfs, which copies every layer.',
    'ip-tables-absent':
      'The setup tool of Docker {engine} asks for the module ip_tables, which {system} no longer has. From {floor} on it does not.',
    'set-up-by-configuration':
      '{system} is set up by its configuration, and commands like a plan’s would be lost or fail there. Put {setting} = { enable = true; setSocketVariable = true; }; into it, then: sudo nixos-rebuild switch. The guide has the rest: subordinate IDs, ports, lingering, the daemon’s settings.',
    'helper-not-packaged':
      '{system} packages no {helper}. Docker from {floor} on brings what it needs; older ones want it built by hand.',
    'storage-not-packaged':
      '{system} packages no fuse-overlayfs. Without it there is vfs, where the kernel has no overlay for ordinary users.',
  },
};
