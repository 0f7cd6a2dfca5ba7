/** Drivers, ports and addresses. */
export const words = {
  'mtu-of-networks-there':
    'The MTU {mtu} holds for the default bridge and for networks made from now on. Make networks that are there already anew.',
  'mtu-of-default-bridge-only':
    'With Docker {engine} the MTU {mtu} holds for the default bridge only (for every network from {since} on). Give other networks theirs: docker network create -o com.docker.network.driver.mtu={mtu}',
  'slirp4netns-by-engine': 'Docker {engine} takes slirp4netns here, so it is installed and named.',
  'network-by-rootlesskit':
    'Docker {engine} would take gvisor-tap-vsock. RootlessKit {rootlesskit}, which starts it here, does not have it ({floor} does), so {network} is installed and named.',
  'network-by-unread-rootlesskit':
    'Docker {engine} would take gvisor-tap-vsock, which needs RootlessKit {floor}. Nobody has read which one {system} brings, so {network}, which each has, is installed and named. Tell the plan what this prints: rootlesskit --version (rootlesskit=X.Y).',
  'network-by-wishes':
    '{usual}, the usual driver here, cannot do all that was asked, so {network} is taken and named.',
  'drivers-of-unread-rootlesskit':
    '{network} with {port} needs RootlessKit {floor}, and nobody has read which one {system} brings: the daemon may refuse to start. Ask rootlesskit --version first, and tell the plan (rootlesskit=X.Y).',
  'client-address-tcp-only':
    'The client’s address is kept for TCP only, and only without the userland proxy.',
  'client-address-by-slirp4netns':
    'Docker {engine} with RootlessKit {rootlesskit} keeps the client’s address only with the slow slirp4netns port driver, chosen here; IPv4 only.',
  'capability-lost-on-upgrade':
    'Every upgrade of the package takes the capability away. The kernel setting stays.',
  'low-ports-by-sysctl-only':
    'The port driver {port} opens ports outside RootlessKit: only the kernel setting helps. Without it, pasta fails silently.',
  'ping-forged': '{network} answers ping by itself: a reply proves nothing.',
  'ping-never': 'Ping never works with {network}.',
  'ping-works': 'Ping works with {network} without any setting.',
  'pasta-reports-contradict':
    'Reports about pasta on Ubuntu 24.04 contradict each other. Try it; slirp4netns is the way back.',
  'slirp4netns-deprecated':
    'slirp4netns is deprecated on this release; prefer pasta or gvisor-tap-vsock.',
  'lxc-user-nic-suid':
    'lxc-user-nic is a SUID program, needs a line in /etc/lxc/lxc-usernet, and no daemon of root.',
  'host-loopback-exposed':
    'Every container reaches every service on the host’s 127.0.0.1, at {address}.',
  'host-network-is-the-hosts':
    'A container with --net=host is in the host’s network itself and sees its localhost and abstract sockets.',
  'tcp-port-open':
    'Port 2376 is open to the network: keep TLS, and let a firewall decide who may come.',
  'subnet-moves': 'RootlessKit’s network moves to {subnet}; make sure that nothing else uses it.',
  'subnet-of-others':
    'Addresses of {subnet} belong to somebody else (100.64.0.0/10: to providers, and to VPNs that use it), and containers would no longer reach them. Private are {private}.',
  'vpnkit-not-shipped': 'vpnkit is no longer shipped; you must bring the program yourself.',
  'passt-assumed':
    'The plan goes by passt {passt}; {advised} or newer is advised. Look first which one there is: pasta --version',
  'vpnkit-mtu': 'vpnkit misbehaves with any MTU but 1500.',
  'slirp4netns-too-old':
    'slirp4netns {slirp4netns} of {system} is too old (0.4.0 is needed): take the program from github.com/rootless-containers/slirp4netns/releases.',
  'lxc-not-packaged': '{system} itself has no package of lxc; EPEL may have one.',
  'ipv6-for-networks-too':
    'The flag gives RootlessKit IPv6. Networks of containers need it too: docker network create --ipv6.',
};
