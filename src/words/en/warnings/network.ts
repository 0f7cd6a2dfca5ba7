/** Drivers, ports and addresses. */
export const words = {
  'mtu-of-networks-there':
    'The MTU {mtu} applies to the default bridge and to networks created from now on. Recreate networks that already exist.',
  'mtu-of-default-bridge-only':
    'With Docker {engine}, the MTU {mtu} applies to the default bridge only (from {since} on, to every network). Set it for other networks with: docker network create -o com.docker.network.driver.mtu={mtu}',
  'slirp4netns-by-engine':
    'Docker {engine} uses slirp4netns here, so the plan installs it and sets it explicitly.',
  'network-by-rootlesskit':
    'Docker {engine} would use gvisor-tap-vsock, but RootlessKit {rootlesskit}, which starts it here, does not have it ({floor} does). So the plan installs {network} and sets it explicitly.',
  'network-by-unread-rootlesskit':
    'Docker {engine} would use gvisor-tap-vsock, which needs RootlessKit {floor}. Which RootlessKit {system} has is not known here, so the plan installs {network}, which works with all of them, and sets it explicitly. To change this, name as RootlessKit what rootlesskit --version prints.',
  'network-by-wishes':
    '{usual}, the usual driver here, cannot do everything you asked for, so the plan uses {network} and sets it explicitly.',
  'drivers-of-unread-rootlesskit':
    '{network} with {port} needs RootlessKit {floor}. Which RootlessKit {system} has is not known here, and the daemon may refuse to start. Run rootlesskit --version first, and name as RootlessKit what it prints.',
  'client-address-tcp-only':
    'The client’s address is kept for TCP only, and only with the userland proxy switched off.',
  'bridges-through-forward':
    'The module br_netfilter, which keeping the client’s address needs, sends what virtual machines exchange over this machine’s bridges through its FORWARD rules. On Linux {kernel} that cannot be limited to Docker (from {since} on it can): look at those rules first.',
  'client-address-by-slirp4netns':
    'Docker {engine} with RootlessKit {rootlesskit} keeps the client’s address only with the slirp4netns port driver, which the plan therefore uses. It is slow and keeps IPv4 addresses only.',
  'capability-lost-on-upgrade':
    'Every upgrade of the package removes the capability. The kernel setting would stay.',
  'low-ports-by-sysctl-only':
    'The port driver {port} opens ports outside RootlessKit, so only the kernel setting helps. Without it, pasta fails silently.',
  'ping-forged': '{network} answers pings itself, so a reply proves nothing about the other side.',
  'ping-never': 'Ping does not work with {network}, whatever the settings.',
  'ping-works': 'Ping works with {network} without any setting.',
  'pasta-reports-contradict':
    'Reports about pasta on Ubuntu 24.04 contradict each other. Try it, and go back to slirp4netns if it fails.',
  'slirp4netns-deprecated':
    'slirp4netns is deprecated on this release. Prefer pasta or gvisor-tap-vsock.',
  'lxc-user-nic-suid':
    'lxc-user-nic is a SUID program. It needs a line in /etc/lxc/lxc-usernet and does not work while a daemon runs as root.',
  'host-loopback-exposed':
    'Every container can reach every service on the host’s 127.0.0.1 through {address}.',
  'host-network-is-the-hosts':
    'A container with --net=host is directly in the host’s network and sees the host’s localhost and abstract sockets.',
  'tcp-port-open':
    'Port 2376 is open to the network. Keep TLS on, and let a firewall decide who may connect.',
  'subnet-moves':
    'RootlessKit’s network moves to {subnet}. Make sure that nothing else uses those addresses.',
  'subnet-of-others':
    'The addresses in {subnet} belong to others (100.64.0.0/10 to providers and some VPNs), and containers could no longer reach them. Private ranges are {private}.',
  'vpnkit-not-shipped':
    'vpnkit is no longer shipped with Docker; you have to install the program yourself.',
  'passt-assumed':
    'The plan assumes passt {passt}; {advised} or newer is recommended. Check which one you have: pasta --version',
  'vpnkit-mtu': 'vpnkit misbehaves with any MTU other than 1500.',
  'slirp4netns-too-old':
    '{system} has slirp4netns {slirp4netns}, which is too old (0.4.0 is needed). Get the program from github.com/rootless-containers/slirp4netns/releases.',
  'lxc-not-packaged': '{system} itself has no lxc package; EPEL may have one.',
  'ipv6-for-networks-too':
    'The flag enables IPv6 for RootlessKit. Container networks need it too: docker network create --ipv6.',
};
