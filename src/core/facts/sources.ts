import { factsDate } from './date.ts';

export { factsDate };

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
  script: /* @__PURE__ */ source(
    'moby: contrib/dockerd-rootless.sh',
    'https://github.com/moby/moby/blob/master/contrib/dockerd-rootless.sh',
  ),
  setuptool: /* @__PURE__ */ source(
    'moby: contrib/dockerd-rootless-setuptool.sh',
    'https://github.com/moby/moby/blob/master/contrib/dockerd-rootless-setuptool.sh',
  ),
  moby: /* @__PURE__ */ source('moby: daemon source', 'https://github.com/moby/moby'),
  releases: /* @__PURE__ */ source(
    'Docker Engine release notes',
    'https://docs.docker.com/engine/release-notes/29/',
  ),
  rootlesskit: /* @__PURE__ */ source(
    'RootlessKit: source and docs',
    'https://github.com/rootless-containers/rootlesskit',
  ),
  packaging: /* @__PURE__ */ source(
    'docker-ce-packaging: distros.json and package specs',
    'https://github.com/docker/docker-ce-packaging',
  ),
  installer: /* @__PURE__ */ source(
    'docker-install: install.sh and rootless-install.sh',
    'https://github.com/docker/docker-install',
  ),
  docs: /* @__PURE__ */ source(
    'Docker: rootless mode, troubleshooting',
    'https://docs.docker.com/engine/security/rootless/troubleshoot/',
  ),
  site: /* @__PURE__ */ source(
    'rootlesscontaine.rs',
    'https://rootlesscontaine.rs/getting-started/common/',
  ),
  eol: /* @__PURE__ */ source('endoflife.date', 'https://endoflife.date/'),
  debian: /* @__PURE__ */ source('Debian package index', 'https://packages.debian.org/'),
  ubuntu: /* @__PURE__ */ source('Ubuntu package index', 'https://packages.ubuntu.com/'),
  alpine: /* @__PURE__ */ source('Alpine package index', 'https://pkgs.alpinelinux.org/'),
  arch: /* @__PURE__ */ source('Arch package index', 'https://archlinux.org/packages/'),
  aur: /* @__PURE__ */ source(
    'Arch user repository: docker-rootless-extras',
    'https://aur.archlinux.org/packages/docker-rootless-extras',
  ),
  fedora: /* @__PURE__ */ source('Fedora package index', 'https://packages.fedoraproject.org/'),
  suse: /* @__PURE__ */ source(
    'openSUSE: package recipes of docker, iptables and shadow',
    'https://github.com/bmwiedemann/openSUSE',
  ),
  packagingIssues: /* @__PURE__ */ source(
    'docker-ce-packaging: RHEL 10 lacks xt_addrtype without kernel-modules-extra',
    'https://github.com/docker/docker-ce-packaging/issues/1340',
  ),
  vm: /* @__PURE__ */ source('our own runs in virtual machines', 'https://www.debian.org/distrib/'),
  reports: /* @__PURE__ */ source(
    'reports of third parties',
    'https://github.com/moby/moby/issues',
  ),
  manuals: /* @__PURE__ */ source('Debian: manual pages', 'https://manpages.debian.org/'),
  posix: /* @__PURE__ */ source(
    'POSIX: shell command language',
    'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html',
  ),
  busybox: /* @__PURE__ */ source(
    'BusyBox: usage of its commands',
    'https://busybox.net/downloads/BusyBox.html',
  ),
  cli: /* @__PURE__ */ source(
    'Docker: command line reference',
    'https://docs.docker.com/reference/cli/docker/',
  ),
  dockerfile: /* @__PURE__ */ source(
    'Docker: Dockerfile reference',
    'https://docs.docker.com/reference/dockerfile/',
  ),
  hub: /* @__PURE__ */ source('Docker Hub', 'https://hub.docker.com/'),
  dnf: /* @__PURE__ */ source('DNF 5: documentation', 'https://dnf5.readthedocs.io/'),
  grubby: /* @__PURE__ */ source('grubby', 'https://github.com/rhboot/grubby'),
  nvidia: /* @__PURE__ */ source(
    'NVIDIA Container Toolkit',
    'https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/',
  ),
  podman: /* @__PURE__ */ source(
    'Podman: podman-run',
    'https://docs.podman.io/en/latest/markdown/podman-run.1.html',
  ),
  proxmox: /* @__PURE__ */ source('Proxmox: pct', 'https://pve.proxmox.com/pve-docs/pct.1.html'),
  runners: /* @__PURE__ */ source(
    'GitLab Runner, GitHub runner, npm, Tailscale: their command lines',
    'https://docs.gitlab.com/runner/commands/',
  ),
  wsl: /* @__PURE__ */ source(
    'WSL: basic commands',
    'https://learn.microsoft.com/windows/wsl/basic-commands',
  ),
  systemd: /* @__PURE__ */ source(
    'systemd: resource-control documentation',
    'https://systemd.io/CGROUP_DELEGATION/',
  ),
  kernel: /* @__PURE__ */ source(
    'Linux kernel documentation',
    'https://docs.kernel.org/admin-guide/sysctl/',
  ),
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
