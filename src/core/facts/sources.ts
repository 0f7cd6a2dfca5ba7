/**
 * The day on which somebody last compared the facts with each source, `YYYY-MM-DD`. Whoever reads a
 * source again moves its own day only; a fact that was read again by itself gets a source of its own.
 * The newest day is the day of the facts. Browsers load this table without the next one.
 */
export const checkedOn = {
  script: '2026-11-23',
  setuptool: '2026-11-24',
  moby: '2026-11-23',
  releases: '2026-11-23',
  rootlesskit: '2026-11-23',
  packaging: '2026-11-24',
  installer: '2026-11-23',
  docs: '2026-11-23',
  eol: '2026-11-23',
  debian: '2026-11-29',
  ubuntu: '2026-11-23',
  alpine: '2026-11-23',
  arch: '2026-11-23',
  aur: '2026-11-24',
  fedora: '2026-11-24',
  suse: '2026-11-24',
  packagingIssues: '2026-11-24',
  vm: '2026-11-24',
  reports: '2026-11-23',
  systemd: '2026-11-23',
  kernel: '2026-11-24',
  bridgeFilter: '2026-11-30',
  iana: '2026-11-29',
  dockerKeys: '2026-11-29',
  conflicts: '2026-11-29',
  bundles: '2026-11-29',
  repositories: '2026-11-29',
  userns: '2026-11-29',
  ubuntuDocs: '2026-11-29',
  runc: '2026-11-29',
  sleRootlessKit: '2026-11-29',
  dockerIpv6: '2026-11-29',
  alpineRootlessKit: '2026-11-29',
  archRootlessKit: '2026-11-29',
  suseRootlessKit: '2026-11-29',
  ubuntuRootlessKit: '2026-11-29',
  relatives: '2026-11-29',
  raspberryPi: '2026-11-29',
  uek: '2026-11-29',
  amazonLinux: '2026-11-29',
  notBuiltYet: '2026-11-29',
  chinese: '2026-11-29',
  openEuler: '2026-11-29',
  nixpkgs: '2026-11-29',
  idmap: '2026-11-30',
} as const satisfies Record<string, string>;

export type SourceId = keyof typeof checkedOn;

interface Source {
  readonly title: string;
  /** Where to read it; an address of this site is written without language, as in the documents. */
  readonly url: string;
}

/** Where facts come from. Rows name a key of this table. */
export const sources: Readonly<Record<SourceId, Source>> = {
  script: {
    title: 'moby: contrib/dockerd-rootless.sh',
    url: 'https://github.com/moby/moby/blob/master/contrib/dockerd-rootless.sh',
  },
  setuptool: {
    title: 'moby: contrib/dockerd-rootless-setuptool.sh',
    url: 'https://github.com/moby/moby/blob/master/contrib/dockerd-rootless-setuptool.sh',
  },
  moby: { title: 'moby: daemon source', url: 'https://github.com/moby/moby' },
  releases: {
    title: 'Docker Engine release notes',
    url: 'https://docs.docker.com/engine/release-notes/29/',
  },
  rootlesskit: {
    title: 'RootlessKit: source and docs',
    url: 'https://github.com/rootless-containers/rootlesskit',
  },
  packaging: {
    title: 'docker-ce-packaging: distros.json and package specs',
    url: 'https://github.com/docker/docker-ce-packaging',
  },
  installer: {
    title: 'docker-install: install.sh and rootless-install.sh',
    url: 'https://github.com/docker/docker-install',
  },
  docs: {
    title: 'Docker: rootless mode, troubleshooting',
    url: 'https://docs.docker.com/engine/security/rootless/troubleshoot/',
  },
  eol: { title: 'endoflife.date', url: 'https://endoflife.date/' },
  debian: { title: 'Debian package index', url: 'https://packages.debian.org/' },
  ubuntu: { title: 'Ubuntu package index', url: 'https://packages.ubuntu.com/' },
  alpine: { title: 'Alpine package index', url: 'https://pkgs.alpinelinux.org/' },
  idmap: {
    title: 'SSSD: idmap_sss(8)',
    url: 'https://man.archlinux.org/man/idmap_sss.8',
  },
  arch: { title: 'Arch package index', url: 'https://archlinux.org/packages/' },
  aur: {
    title: 'Arch user repository: docker-rootless-extras',
    url: 'https://aur.archlinux.org/packages/docker-rootless-extras',
  },
  fedora: { title: 'Fedora package index', url: 'https://packages.fedoraproject.org/' },
  suse: {
    title: 'openSUSE: package recipes of docker, iptables and shadow',
    url: 'https://github.com/bmwiedemann/openSUSE',
  },
  packagingIssues: {
    title: 'docker-ce-packaging: RHEL 10 lacks xt_addrtype without kernel-modules-extra',
    url: 'https://github.com/docker/docker-ce-packaging/issues/1340',
  },
  vm: { title: 'our own runs in virtual machines', url: '/evidence/' },
  reports: { title: 'reports of third parties', url: 'https://github.com/moby/moby/issues' },
  systemd: {
    title: 'systemd: resource-control documentation',
    url: 'https://systemd.io/CGROUP_DELEGATION/',
  },
  kernel: {
    title: 'Linux kernel documentation',
    url: 'https://docs.kernel.org/admin-guide/sysctl/',
  },
  bridgeFilter: {
    title: 'Linux, net/bridge/br_netfilter_hooks.c',
    url: 'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/net/bridge/br_netfilter_hooks.c',
  },
  iana: {
    title: 'IANA: registry of special-purpose IPv4 addresses',
    url: 'https://www.iana.org/assignments/iana-ipv4-special-registry/',
  },
  dockerKeys: {
    title: 'Docker: fingerprints of the keys of its packages',
    url: 'https://docs.docker.com/engine/install/rhel/',
  },
  relatives: {
    title: 'docker-install: whose repository a derivative is given',
    url: 'https://github.com/docker/docker-install/blob/master/install.sh',
  },
  raspberryPi: {
    title: 'Raspberry Pi OS: the memory controller is off by default',
    url: 'https://github.com/RPi-Distro/pi-gen/issues/917',
  },
  uek: {
    title: 'Oracle: release notes of the Unbreakable Enterprise Kernel',
    url: 'https://docs.oracle.com/en/operating-systems/uek/',
  },
  chinese: {
    title: 'LinuxMirrors: which of Docker’s repositories distributions of China take',
    url: 'https://github.com/SuperManito/LinuxMirrors/blob/main/DockerInstallation.sh',
  },
  openEuler: {
    title: 'openEuler: recipes of fuse-overlayfs and slirp4netns',
    url: 'https://gitee.com/src-openeuler/fuse-overlayfs',
  },
  nixpkgs: {
    title: 'nixpkgs: virtualisation.docker.rootless',
    url: 'https://github.com/NixOS/nixpkgs/blob/master/nixos/modules/virtualisation/docker-rootless.nix',
  },
  notBuiltYet: {
    title: 'docker-ce-packaging: builds for Fedora 45',
    url: 'https://github.com/docker/docker-ce-packaging/issues/1353',
  },
  amazonLinux: {
    title: 'moby: a fixed number of Enterprise Linux on Amazon Linux 2023',
    url: 'https://github.com/moby/moby/issues/49169',
  },
  conflicts: {
    title: 'docker-ce-packaging and containerd-packaging: what packages conflict with',
    url: 'https://github.com/docker/docker-ce-packaging/blob/master/deb/common/control',
  },
  bundles: {
    title: 'moby: the RootlessKit that each release installs',
    url: 'https://github.com/moby/moby/blob/master/hack/dockerfile/install/rootlesskit.installer',
  },
  repositories: {
    title: 'docker-ce-packaging: when builds for a release began',
    url: 'https://github.com/docker/docker-ce-packaging/commits/master/distros.json',
  },
  userns: {
    title: 'user_namespaces(7)',
    url: 'https://man7.org/linux/man-pages/man7/user_namespaces.7.html',
  },
  sleRootlessKit: {
    title: 'Open Build Service: rootlesskit of SUSE Linux Enterprise 15',
    url: 'https://build.opensuse.org/package/show/SUSE:SLE-15-SP4:GA/rootlesskit.31030',
  },
  runc: {
    title: 'runc: how limits of a container are set',
    url: 'https://github.com/opencontainers/runc/tree/main/libcontainer',
  },
  dockerIpv6: {
    title: 'Docker: networks with IPv6',
    url: 'https://docs.docker.com/engine/daemon/ipv6/',
  },
  ubuntuDocs: {
    title: 'Ubuntu Server documentation: Docker for system administrators',
    url: 'https://documentation.ubuntu.com/server/how-to/containers/docker-for-system-admins/',
  },
  alpineRootlessKit: {
    title: 'Alpine package index: rootlesskit',
    url: 'https://pkgs.alpinelinux.org/packages?name=rootlesskit&branch=v3.24',
  },
  archRootlessKit: {
    title: 'Arch package index: rootlesskit',
    url: 'https://archlinux.org/packages/extra/x86_64/rootlesskit/',
  },
  suseRootlessKit: {
    title: 'openSUSE: package recipe of rootlesskit',
    url: 'https://github.com/bmwiedemann/openSUSE/tree/master/packages/r/rootlesskit',
  },
  ubuntuRootlessKit: {
    title: 'Ubuntu package index: rootlesskit',
    url: 'https://packages.ubuntu.com/rootlesskit',
  },
};
