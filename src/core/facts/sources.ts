/** The day of the facts. A plan says which facts it was made from; nothing here asks the clock. */
export const factsDate = '2026-11-23';

interface Source {
  readonly title: string;
  readonly url: string;
  /** The day on which somebody last compared the facts with this source. */
  readonly checkedOn: string;
}

const source = (title: string, url: string, checkedOn = factsDate): Source => ({
  title,
  url,
  checkedOn,
});

/** Where facts come from. Rows name a key of this table. */
export const sources = {
  script: source(
    'moby: contrib/dockerd-rootless.sh',
    'https://github.com/moby/moby/blob/master/contrib/dockerd-rootless.sh',
  ),
  setuptool: source(
    'moby: contrib/dockerd-rootless-setuptool.sh',
    'https://github.com/moby/moby/blob/master/contrib/dockerd-rootless-setuptool.sh',
  ),
  moby: source('moby: daemon source', 'https://github.com/moby/moby'),
  releases: source(
    'Docker Engine release notes',
    'https://docs.docker.com/engine/release-notes/29/',
  ),
  rootlesskit: source(
    'RootlessKit: source and docs',
    'https://github.com/rootless-containers/rootlesskit',
  ),
  packaging: source(
    'docker-ce-packaging: distros.json and package specs',
    'https://github.com/docker/docker-ce-packaging',
  ),
  installer: source(
    'docker-install: install.sh and rootless-install.sh',
    'https://github.com/docker/docker-install',
  ),
  docs: source(
    'Docker: rootless mode, troubleshooting',
    'https://docs.docker.com/engine/security/rootless/troubleshoot/',
  ),
  site: source('rootlesscontaine.rs', 'https://rootlesscontaine.rs/getting-started/common/'),
  eol: source('endoflife.date', 'https://endoflife.date/'),
  debian: source('Debian package index', 'https://packages.debian.org/'),
  ubuntu: source('Ubuntu package index', 'https://packages.ubuntu.com/'),
  alpine: source('Alpine package index', 'https://pkgs.alpinelinux.org/'),
  arch: source('Arch package index', 'https://archlinux.org/packages/'),
  vm: source('our own runs in virtual machines', 'https://www.debian.org/distrib/'),
  reports: source('reports of third parties', 'https://github.com/moby/moby/issues'),
  systemd: source(
    'systemd: resource-control documentation',
    'https://systemd.io/CGROUP_DELEGATION/',
  ),
  kernel: source('Linux kernel documentation', 'https://docs.kernel.org/admin-guide/sysctl/'),
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
