import type { Life } from './life.ts';
import { password } from './promises.ts';

const repositoryOfSomebody = `
echo 'deb [signed-by=/etc/apt/keyrings/docker.asc] https://download.docker.com/linux/debian trixie stable' |
  file /etc/apt/sources.list.d/docker.list root 644
pretended_key >/etc/apt/keyrings/docker.asc`;

const rootfulDaemon = `${repositoryOfSomebody}
installed docker-ce docker-ce-cli containerd.io docker-buildx-plugin docker-compose-plugin
container 0 web running 80 always
container 0 job running 0 no`;

const own = {
  daemon: `home_file .config/docker/daemon.json <<'EOF'
{
  "insecure-registries": ["registry.house:5000"],
  "data-root": "/big/disk"
}
EOF`,
  override: `home_file .config/systemd/user/docker.service.d/override.conf <<'EOF'
[Service]
Environment="HTTPS_PROXY=http://proxy.house:3128"
EOF`,
};

/** Alice's daemon as somebody else's instructions set it up, with a container on it. */
const ownDaemon = `${repositoryOfSomebody}
installed uidmap dbus-user-session docker-ce docker-ce-cli containerd.io docker-ce-rootless-extras \\
  docker-buildx-plugin docker-compose-plugin
systemctl disable --now docker.service docker.socket
printf 'alice:100000:65536\\n' | tee /etc/subuid >/etc/subgid
/machine/as.sh alice dockerd-rootless-setuptool.sh install
container 1000 mine running 8080 no`;

const rootUnits = [
  /^\/machine\/units\/0\/docker\./,
  /^\/run\/docker\.sock$/,
  /^\/machine\/containers\/0\//,
];
const lowPorts = { 'lowest-port': '80' };

const foreign = (path: string, mode: string, text: string): string =>
  `echo '${text}' | file ${path} root ${mode}`;

/** What fills the disk. */
export const filler = '/var/log/full';

/** Not a block is left. */
export const fullDisk = `for size in 64k 4k 1; do
  dd if=/dev/zero bs=$size oflag=append conv=notrunc of=${filler} 2>/dev/null || true
done`;

/** The starting states, each with a plan that concerns it. */
export const lives: readonly Life[] = [
  {
    name: 'a fresh machine',
    state: '',
    wishes: { ...lowPorts, ping: 'yes', network: 'slirp4netns' },
  },
  { name: 'a fresh Fedora', state: '', wishes: { system: 'fedora-44', ...lowPorts } },
  { name: 'a fresh Alpine', state: '', wishes: { system: 'alpine-3.24', ...lowPorts } },
  { name: 'a fresh Debian with its own packages', state: '', wishes: { method: 'distro' } },
  {
    name: 'root in a shell of root’s own',
    state: '',
    wishes: { privilege: 'none', user: 'alice', ...lowPorts },
  },

  // The daemon of root.
  {
    name: 'a daemon of root with containers, of which nothing is said',
    state: rootfulDaemon,
    wishes: {},
  },
  {
    name: 'a daemon of root with containers, to be kept',
    state: rootfulDaemon,
    wishes: { rootful: 'keep' },
  },
  {
    name: 'a daemon of root without containers, to be switched off',
    state: `${rootfulDaemon}\nrm /machine/containers/0/*`,
    wishes: { rootful: 'disable' },
    wished: rootUnits,
  },
  {
    name: 'a daemon of root that is stopped and disabled',
    state: `${rootfulDaemon}\nrm /machine/containers/0/*\nsystemctl disable --now docker.service docker.socket`,
    wishes: {},
  },
  {
    name: 'a daemon of root with containers, and another version asked for',
    state: rootfulDaemon,
    wishes: { docker: '29.3', rootful: 'keep' },
    stops: true,
    says: /stop root's containers/,
  },
  {
    name: 'a unit that a package has left behind',
    state: ': >/usr/lib/systemd/system/docker.service',
    wishes: {},
  },
  ...['absent', 'disable'].map(
    (rootful): Life => ({
      name: `a daemon of root that is used since a run broke off, ${rootful}`,
      state: `${rootfulDaemon}
mkdir -p /var/lib/rootless-guide
touch /var/lib/rootless-guide/rootful-new`,
      wishes: { rootful },
      wished: [/rootful-new$/],
      ...(rootful === 'disable' && { stops: true }),
    }),
  ),
  {
    name: 'a daemon of root that is enabled and does not run, to be switched off',
    state: `${rootfulDaemon}\nrm /machine/containers/0/*\nsystemctl stop docker.service docker.socket`,
    wishes: { rootful: 'disable' },
    wished: rootUnits,
  },

  // Files of the user's and of the house.
  {
    name: 'a daemon.json of the user’s',
    state: own.daemon,
    wishes: { 'registry-mirror': 'https://mirror.example.org' },
    stops: true,
    says: /insecure-registries/,
  },
  {
    name: 'an empty daemon.json of the user’s',
    state: 'home_file .config/docker/daemon.json </dev/null',
    wishes: { 'registry-mirror': 'https://mirror.example.org' },
    stops: true,
    says: /daemon\.rootless-guide\.json/,
  },
  {
    name: 'empty files of somebody’s where ours would go',
    state: `home_file .config/systemd/user/docker.service.d/override.conf </dev/null
file /etc/modules-load.d/rootless-docker.conf root 644 </dev/null
file /etc/sysctl.d/99-rootless.conf root 644 </dev/null`,
    wishes: { method: 'distro', ...lowPorts },
  },
  {
    name: 'an override.conf of the user’s',
    state: own.override,
    wishes: { network: 'slirp4netns' },
  },
  {
    name: 'a list of packages that cannot be read any more',
    state: foreign(
      '/etc/apt/sources.list.d/gone.list',
      '644',
      'deb https://gone.example trixie main',
    ),
    wishes: {},
  },
  {
    name: 'empty folders where the files go',
    state: `home_file .config/systemd/user/docker.service.d/x </dev/null
home_file .config/docker/x </dev/null
rm /home/alice/.config/systemd/user/docker.service.d/x /home/alice/.config/docker/x
mkdir -p /etc/systemd/system/user@.service.d`,
    wishes: {
      network: 'slirp4netns',
      limits: 'cpu',
      'registry-mirror': 'https://mirror.example.org',
    },
  },
  {
    name: 'files of the house under the names that readers know',
    state: [
      foreign('/etc/sysctl.d/99-rootless.conf', '640', 'net.ipv4.ip_unprivileged_port_start = 443'),
      foreign('/etc/modules-load.d/rootless-docker.conf', '644', 'tun'),
      foreign(
        '/etc/systemd/system/user@.service.d/delegate.conf',
        '644',
        '[Service]\nDelegate=pids memory',
      ),
      'echo 443 >/proc/sys/net/ipv4/ip_unprivileged_port_start',
    ].join('\n'),
    wishes: {
      ...lowPorts,
      'client-ip': 'yes',
      limits: 'cpu,memory',
      network: 'slirp4netns',
      'port-driver': 'builtin',
    },
  },
  {
    name: 'a lower port than asked for, and a broken sysctl file',
    state: [
      foreign('/etc/sysctl.d/50-site.conf', '644', 'net.ipv4.ip_unprivileged_port_start = 25'),
      foreign('/etc/sysctl.d/60-broken.conf', '644', 'net.ipv4.no_such_thing = 1\nnonsense'),
      'echo 25 >/proc/sys/net/ipv4/ip_unprivileged_port_start',
    ].join('\n'),
    wishes: lowPorts,
  },
  {
    name: 'a broken sysctl file, and a wider ping range',
    state: [
      foreign('/etc/sysctl.d/60-broken.conf', '644', 'net.ipv4.no_such_thing = 1\nnonsense'),
      'echo 0 2147483647 >/proc/sys/net/ipv4/ping_group_range',
    ].join('\n'),
    wishes: { ...lowPorts, ping: 'yes', network: 'slirp4netns' },
  },
  {
    name: 'a list of Docker’s repository under the name that Docker’s pages have',
    state: `printf 'Types: deb\\nURIs: https://download.docker.com/linux/debian\\nSuites: trixie\\nComponents: stable\\nSigned-By: /etc/apt/keyrings/docker.asc\\n' |
  file /etc/apt/sources.list.d/docker.sources root 644
pretended_key >/etc/apt/keyrings/docker.asc`,
    wishes: {},
  },

  // Packages.
  {
    name: 'docker.io with a container, in the way of Docker’s packages',
    state: 'installed docker.io containerd runc\ncontainer 0 web running 80 always',
    wishes: {},
    stops: true,
    says: /docker\.io/,
  },
  {
    name: 'docker.io with a container, to be used',
    state: 'installed docker.io docker-cli containerd runc\ncontainer 0 web running 80 always',
    wishes: { method: 'distro', rootful: 'keep' },
  },
  ...(['debian-13', 'fedora-44'] as const).map(
    (system): Life => ({
      name: `a node of Kubernetes on Docker’s own containerd, ${system}`,
      state: `installed containerd.io=1.7.27
mkdir /machine/containers/pods
echo running >/machine/containers/pods/etcd`,
      wishes: { system },
      stops: true,
      says: /containerd\.io/,
    }),
  ),
  {
    name: 'podman’s runc in the way, on Fedora',
    state: 'installed podman runc',
    wishes: { system: 'fedora-44' },
    stops: true,
    says: /runc/,
  },

  // The data directory.
  ...(
    [
      [
        'a data directory of somebody else',
        'install -d -o bob -g bob -m 750 /srv/docker; echo mine >/srv/docker/file',
      ],
      [
        'a data directory that is shared',
        'install -d -m 1777 /srv/docker; echo mine >/srv/docker/file',
      ],
      [
        'a data directory that is a mount point',
        'mkdir /srv/docker; mount -t tmpfs disk /srv/docker; echo >/srv/docker/file',
      ],
      ['a data directory that is a link', 'mkdir -m 755 /srv/disk; ln -s disk /srv/docker'],
      [
        'a link of the user’s to a directory of somebody else',
        'install -d -o bob -g bob -m 777 /srv/shared; ln -s shared /srv/docker; chown -h alice /srv/docker',
      ],
      [
        'a directory of the user’s with files in it',
        'install -d -o alice -g alice /srv/docker; echo mine >/srv/docker/thesis',
      ],
      [
        'a directory of the user’s that another is mounted on',
        'install -d -o alice -g alice /srv/x /srv/docker; mount --bind /srv/x /srv/docker',
      ],
    ] as const
  ).map(
    ([name, state]): Life => ({
      name,
      state,
      wishes: { 'data-root': '/srv/docker' },
      stops: true,
      says: /\/srv\/docker/,
    }),
  ),
  {
    name: 'an empty data directory of the user’s own',
    state: 'install -d -o alice -g alice -m 700 /srv/docker',
    wishes: { 'data-root': '/srv/docker' },
  },

  // The user's account.
  { name: 'lingering that is on', state: 'loginctl enable-linger alice', wishes: {} },
  {
    name: 'subordinate IDs that are there',
    state: `printf 'bob:100000:65536\\nalice:300000:65536\\n' | tee /etc/subuid >/etc/subgid`,
    wishes: {},
  },
  {
    name: 'too few subordinate IDs',
    state: `printf 'alice:100000:1000\\nbob:165536:65536\\n' | tee /etc/subuid >/etc/subgid`,
    wishes: {},
  },
  {
    name: 'subordinate IDs of users only, not of groups',
    state: `printf 'alice:300000:65536\\n' >/etc/subuid; printf 'bob:100000:65536\\n' >/etc/subgid`,
    wishes: {},
  },
  {
    name: 'somebody’s number where a range seems free',
    state: "echo 'carol:x:120000:120000::/home/carol:/bin/sh' >>/etc/passwd",
    wishes: {},
    stops: true,
    says: /an account has a number from 100000 on/,
  },
  {
    name: 'a range that is named, where somebody has a number in another',
    state: "echo 'carol:x:120000:120000::/home/carol:/bin/sh' >>/etc/passwd",
    wishes: { 'subid-range': '2147483648-2147549183' },
  },
  {
    name: 'a machine that cannot resolve its own name',
    state: `rm /usr/bin/sudo
printf '%s\\n' '#!/bin/sh' 'echo "sudo: unable to resolve host web: Name or service not known" >&2' \\
  'exec /machine/sudo.sh "$@"' >/usr/bin/sudo
chmod 755 /usr/bin/sudo`,
    wishes: {},
  },
  {
    name: 'a daemon of the user’s own, set up in another way',
    state: `${ownDaemon}\nloginctl enable-linger alice`,
    wishes: lowPorts,
    stops: true,
  },
  {
    name: 'RootlessKit with a capability of the house',
    state: `${ownDaemon}\nsetcap cap_net_bind_service=ep /usr/bin/rootlesskit\nrm /machine/containers/1000/*`,
    wishes: { ...lowPorts, 'privileged-ports': 'setcap' },
  },
  { name: 'no capability yet', state: '', wishes: { ...lowPorts, 'privileged-ports': 'setcap' } },

  {
    name: 'files that nobody else may read, by the custom of the house',
    state: 'echo 077 >/machine/umask',
    wishes: { ...lowPorts, limits: 'cpu,memory,pids', ping: 'yes' },
  },
  {
    name: 'a bridge of lxc that others use',
    state: "echo 'bob veth lxcbr0 10' | file /etc/lxc/lxc-usernet root 644",
    wishes: { network: 'lxc-user-nic' },
    wished: [/^\/etc\/lxc\/lxc-usernet$/],
  },
  {
    name: 'a proxy with a password',
    state: '',
    wishes: { proxy: `http://ann:${password}@proxy.house:3128` },
  },

  // Links of the user's and of the house, and folders that are closed to others.
  {
    name: 'links of the user’s that lead nowhere yet',
    state: `folder=/home/alice/.config/systemd/user/docker.service.d
mkdir -p "$folder" /home/alice/dots
ln -s /home/alice/dots/override.conf "$folder/override.conf"
chown -hR alice:alice /home/alice/.config /home/alice/dots`,
    wishes: {},
  },
  {
    name: 'a link of the house’s that leads nowhere yet',
    state: 'mkdir -p /opt/house; ln -s /opt/house/99.conf /etc/sysctl.d/99-rootless.conf',
    wishes: lowPorts,
  },
  {
    name: 'folders of root’s that nobody else can enter',
    state: `install -d -m 750 /etc/systemd/system/user@.service.d
${foreign('/etc/systemd/system/user@.service.d/delegate.conf', '640', '[Service]')}
chmod 750 /etc/systemd/system/user@.service.d
install -d -m 700 /etc/apt/keyrings`,
    wishes: { limits: 'cpu,memory' },
  },

  // What runs, or is kept, beside it.
  {
    name: 'a daemon of the user’s own that is stopped and disabled',
    state: `${ownDaemon}\nrm /machine/containers/1000/*\n/machine/as.sh alice systemctl --user disable --now docker.service`,
    wishes: {},
  },
  {
    name: 'a daemon of the user’s own, of an engine that has no such driver yet',
    state: `${ownDaemon.replace(/docker-ce /, 'docker-ce=28.5.1 ')}\nrm /machine/containers/1000/*`,
    wishes: {},
    stops: true,
    says: /RootlessKit 2\.3\.6 has no gvisor-tap-vsock/,
  },
  {
    name: 'a daemon of the user’s own that runs and is not enabled',
    state: `${ownDaemon}\nrm /machine/containers/1000/*\n/machine/as.sh alice systemctl --user disable docker.service`,
    wishes: {},
  },
  {
    name: 'a stopped daemon of the user’s own, where settings live elsewhere',
    variables: { XDG_CONFIG_HOME: '/home/alice/settings' },
    state: `${ownDaemon.replace('alice dockerd-', 'alice env XDG_CONFIG_HOME=/home/alice/settings dockerd-')}
rm /machine/containers/1000/*
/machine/as.sh alice env XDG_CONFIG_HOME=/home/alice/settings systemctl --user disable --now docker.service`,
    wishes: {},
  },
  ...['DOCKER_HOST', 'DOCKER_CONTEXT'].map(
    (variable): Life => ({
      name: `a chosen context, and ${variable} that leads elsewhere`,
      variables: { [variable]: variable === 'DOCKER_HOST' ? 'unix:///run/docker.sock' : 'house' },
      state: `${repositoryOfSomebody}
installed docker-ce-cli
for name in mine house; do
  /machine/as.sh alice docker context create $name --docker "host=unix:///srv/$name.sock"
done
/machine/as.sh alice docker context use mine`,
      wishes: {},
    }),
  ),
  {
    name: 'a stopped daemon of the user’s own, to which no context leads',
    state: `${ownDaemon}
rm /machine/containers/1000/*
/machine/as.sh alice systemctl --user disable --now docker.service
/machine/as.sh alice docker context use default
/machine/as.sh alice docker context rm rootless`,
    wishes: {},
  },
  {
    name: 'a context of the name that Docker’s tool takes, for the same socket',
    state: `${repositoryOfSomebody}
installed docker-ce-cli
/machine/as.sh alice docker context create rootless --docker host=unix:///run/user/1000/docker.sock`,
    wishes: {},
  },
  {
    name: 'a context of the name that Docker’s tool takes, for another machine',
    state: `installed docker-ce-cli
mkdir -p /home/alice/.docker/contexts
echo ssh://other >/home/alice/.docker/contexts/rootless
chown -R alice:alice /home/alice/.docker`,
    wishes: {},
    stops: true,
    says: /ssh:\/\/other/,
  },
  {
    name: 'programs of the user’s in ~/bin',
    state: `mkdir /home/alice/bin
echo mine | tee /home/alice/bin/docker >/home/alice/bin/runc
chown -R alice:alice /home/alice/bin`,
    wishes: { method: 'script' },
    stops: true,
    says: /docker runc/,
  },
  {
    name: 'a list of lxc’s that only root can read',
    state:
      "printf 'bob veth lxcbr0 10\\ncarol veth lxcbr0 2\\n' | file /etc/lxc/lxc-usernet root 640",
    wishes: { network: 'lxc-user-nic' },
    wished: [/^\/etc\/lxc\/lxc-usernet$/],
  },
  {
    name: 'another service in the user’s manager, and limits to be set',
    state: `slice=/sys/fs/cgroup/user.slice/user-1000.slice/user@1000.service/app.slice
mkdir -p $slice/podman-web.service $slice/dbus.service`,
    wishes: { limits: 'cpu', system: 'ubuntu-22.04' },
    stops: true,
  },

  // Where it cannot be done.
  {
    name: 'a home that cannot be written to',
    state: 'mount --bind /home/alice /home/alice; mount -o remount,bind,ro /home/alice',
    wishes: lowPorts,
    stops: true,
  },
  { name: 'no session', state: 'rm -rf /run/user/1000', wishes: lowPorts, stops: true },
  {
    name: 'a full disk',
    state: fullDisk,
    wishes: lowPorts,
    stops: true,
  },
  {
    name: 'a desktop session, and limits to be set',
    state: `echo '0::/user.slice/user-1000.slice/user@1000.service/app.slice/terminal.scope' >/proc/self/cgroup
container 1000 desktop running 0 no`,
    wishes: { limits: 'cpu', system: 'ubuntu-22.04' },
    stops: true,
  },
];
