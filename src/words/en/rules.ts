/** What warnings say, and how rules are known. Browsers load it when there is something to say. */
export const words = {
  /** How it is known that something is so. */
  known: {
    run: 'seen on a machine of ours',
    rehearsed: 'rehearsed with stand-in packages',
    code: 'read in the source, not tried',
    docs: 'documented, not tried',
    reports: 'reported, not tried',
    inferred: 'inferred, not tried',
    ours: 'how this plan is made',
  },
  /** What is reported or inferred only, wherever it is said. */
  marked: '{text} ({known})',
  warnings: {
    'engine-broken-setup': 'Docker {engine} has a broken setup tool. Take {fixed} or newer.',
    'remove-is-undo':
      'To remove is to take back what a plan noted that it did: the way back, not these steps. Packages, accounts, subordinate IDs and data stay.',
    'gpu-driver-first':
      'Root installs NVIDIA’s driver and Container Toolkit, which writes the list of devices (CDI); this plan only lets the daemon read it.',
    'gpu-by-device': 'Nothing has to be set for AMD: containers get the devices by --device.',
    'engine-needs-ipv6': 'Docker {engine} does not start where IPv6 is switched off. {fixed} does.',
    'engine-loses-slirp4netns-ports':
      'With Docker {engine} the slirp4netns port driver publishes nothing. Take {fixed} or newer.',
    'engine-refuses-plugins':
      'Docker {engine} cannot install managed plugins (docker plugin install). Take {fixed} or newer.',
    'rootlesskit-loses-udp':
      'RootlessKit {rootlesskit} loses UDP replies on published ports to everybody but this machine. Take {fixed}, which Docker’s packages have from {fixedEngine} on.',
    'rootlesskit-hides-metadata':
      'With RootlessKit {rootlesskit} and gvisor-tap-vsock, containers cannot reach 169.254.169.254, where clouds keep metadata and roles. Take {fixed}, which Docker’s packages have from {fixedEngine} on.',
    'distro-brings-another-engine':
      'The packages of {system} itself bring Docker {version}. The plan is made for {engine}: right where that is installed already.',
    'mtu-of-networks-there':
      'The MTU {mtu} holds for the default bridge and for networks made from now on. Make networks that are there already anew.',
    'mtu-of-default-bridge-only':
      'With Docker {engine} the MTU {mtu} holds for the default bridge only (for every network from {since} on). Give other networks theirs: docker network create -o com.docker.network.driver.mtu={mtu}',
    'slirp4netns-by-engine':
      'Docker {engine} takes slirp4netns here, so it is installed and named.',
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
    'session-keeps-controllers':
      'A running user session keeps its old controllers until it ends: log out everywhere and in again, or reboot. Restarting user@UID.service does the same at once, and ends what runs in it: a desktop, containers.',
    'selinux-refuses-overlay2':
      'With SELinux this engine refuses overlay2, so fuse-overlayfs is named.',
    'selinux-old-data':
      'Data of a Docker before {since} stays on fuse-overlayfs, because of SELinux: where there is such data already, choose storage=fuse-overlayfs. A fresh directory needs nothing.',
    'kernel-without-overlay':
      'Linux {kernel} has no overlay for ordinary users, so fuse-overlayfs is named.',
    'system-ended': 'Support for {system} ended on {date}, says endoflife.date. Plan an upgrade.',
    'system-ends-soon':
      'Support for {system} ends on {date}, says endoflife.date; the distribution itself may name an earlier day.',
    'archive-moved':
      'The mirrors no longer have {system}: the first command that asks them fails with 404. Before it, put this in place of what /etc/apt/sources.list says: deb {archive}',
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
    'packages-beside-rootful':
      'If root’s daemon is the distribution’s (docker.io), Docker’s packages cannot be installed beside it: choose the distribution’s packages here as well.',
    'two-daemons':
      'Two daemons: name the context whenever it matters. The setup tool needs --force.',
    'tcp-port-open':
      'Port 2376 is open to the network: keep TLS, and let a firewall decide who may come.',
    'subnet-moves': 'RootlessKit’s network moves to {subnet}; make sure that nothing else uses it.',
    'subnet-of-others':
      'Addresses of {subnet} belong to somebody else (100.64.0.0/10: to providers, and to VPNs that use it), and containers would no longer reach them. Private are {private}.',
    'subordinate-range-never-copied':
      'The range begins after all others. Never copy 100000 from a page: two users would share IDs.',
    'vpnkit-not-shipped': 'vpnkit is no longer shipped; you must bring the program yourself.',
    'engine-newer-than-facts': 'Docker {engine} is newer than these facts, which end at {latest}.',
    'script-installs-newest': 'The script installs the newest release, not {engine}.',
    'cgroup-v1-deprecated': 'cgroup v1 is deprecated and gives no limits.',
    'passt-assumed':
      'The plan goes by passt {passt}; {advised} or newer is advised. Look first which one there is: pasta --version',
    'vpnkit-mtu': 'vpnkit misbehaves with any MTU but 1500.',
    'vfs-copies-layers': 'vfs copies every layer in full: slow, and the disk fills quickly.',
    'user-unnamed': 'Set ROOTLESS_USER to the user’s name first; the commands stop without it.',
    'delegated-unconfirmed':
      'Which controllers {system} hands out by itself is assumed. Look first: cat /sys/fs/cgroup/user.slice/user-$(id -u).slice/user@$(id -u).service/cgroup.controllers',
    'no-systemd-no-autostart':
      'Without systemd nothing starts the daemon at boot; call the start script from your init.',
    'autostart-by-user-service':
      'Nothing starts this plan’s script at boot: call it from your init. {system} also brings a service that the user’s OpenRC starts (rc-update -U add docker); it takes its settings from ~/.config/rc/conf.d/docker, not from this plan. That stands in its recipe, and nobody here has tried it.',
    'ssh-uses-current-context':
      'SSH access uses the remote user’s current context. With DOCKER_HOST instead, shells without a terminal must have it too.',
    'distro-packages-unconfirmed':
      'What the packages of {system} itself bring was read, and not seen on a machine.',
    'distro-in-extension':
      'On {system} Docker is in a module of SUSE’s that is not switched on by itself: sudo SUSEConnect -p {extension}. Otherwise zypper finds no docker.',
    'repository-ended': 'Docker no longer builds for {system}; {last} is the last engine there.',
    'slirp4netns-too-old':
      'slirp4netns {slirp4netns} of {system} is too old (0.4.0 is needed): take the program from github.com/rootless-containers/slirp4netns/releases.',
    'selinux-xtables-lock':
      'With SELinux, Docker {engine} cannot lock /run/xtables.lock; 20.10.8 can. Until then: sudo semanage permissive -a iptables_t',
    'mirror-serves-packages-only':
      'The package mirror serves the method packages only, not {method}.',
    'pinned-engine-may-be-gone':
      'Look first whether {system} still has Docker {engine} in its repository: apt-cache madison docker-ce, or dnf list --showduplicates docker-ce',
    'kernel-modules-extra':
      '{system} keeps what iptables needs in kernel-modules-extra. Where that brings a newer kernel along, reboot before the modules are loaded.',
    'ip-tables-may-be-absent':
      'The setup tool of Docker {engine} asks for the module ip_tables, and Linux {kernel} may come without it; that of 28.1 does not ask. Look first: modinfo ip_tables',
    'lxc-not-packaged': '{system} itself has no package of lxc; EPEL may have one.',
    'ipv6-for-networks-too':
      'The flag gives RootlessKit IPv6. Networks of containers need it too: docker network create --ipv6.',
    'alpine-without-sudo':
      'Alpine comes without sudo: choose doas or a root shell, where it was not installed. Docker is in the community repository: enable that in /etc/apk/repositories.',
    'root-by-login-shell':
      'Become root by su - (with the dash) or sudo -i: otherwise usermod, sysctl and modprobe are not found.',
    'repository-unconfirmed':
      'Docker may no longer build packages for {system}: where the list of packages cannot be fetched, that is why.',
    'rootful-without-systemd':
      'Without systemd this plan cannot switch off root’s Docker: stop it the way it was started (Debian, Ubuntu: service docker stop), or the setup tool refuses to install.',
    'packages-from-host':
      'Packages and their key come from {host}, which is neither Docker’s nor a mirror that this guide knows: whoever runs it gets root here. Go on only if you chose it yourself.',
    'images-from-host':
      'Images of Docker Hub come through {host}: whoever runs it decides what you run. Go on only if you chose it yourself.',
    'pulls-through-host':
      'Pulls go through {host}, which learns what is pulled. Go on only if you chose it yourself.',
    'proxy-password-kept-out-of-links':
      'Links to this plan do not have the proxy’s name and password: whoever opens one adds them again. The commands and the script have them as they are: hand those to nobody.',
    'installation-past-proxy':
      'The proxy is the daemon’s own: {install} and curl know nothing of it, and sudo passes none on. Where they need one too: export http_proxy=… https_proxy=… in a root shell, and run the administrator’s part there (privilege=root).',
    'no-proxy-alone': 'no-proxy names what goes past a proxy; without a proxy it does nothing.',
    'known-by-parent':
      'Nobody of this guide has tried {system}. What no source says of it is taken from {parent}: look at each command before you run it.',
    'packages-built-for-another':
      'Docker builds nothing for {system}: these are its packages for {other}, so the list names {suite} at {address} and follows no upgrade of the system.',
    'packages-not-built-yet':
      'When these facts were read, Docker had no packages for {system}: these are the ones for {other}, which have worked on the next release before. The list names {suite}; once {address} has the new release, write that instead.',
    'usr-read-only':
      '/usr is read-only on {system}, so packages cannot be installed until root has run {unlock} and the machine was rebooted. Do that first.',
    'controller-off-at-boot':
      'The firmware of {system} has the kernel leave out the controller {controllers}. Add {parameter} to the end of the one line in {file}, behind a blank, and reboot; before, such limits are ignored.',
  },
};
