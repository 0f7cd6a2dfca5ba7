import { dockerPackages, realPackages } from '../../core/facts/real-packages.ts';

/** A package with hardly anything in it, which stands for a real one by name, version and relations. */
export interface StandIn {
  readonly name: string;
  /** Without epoch. */
  readonly version: string;
  readonly epoch?: string;
  /** Lines of a control file, of a recipe for rpm, or of a .PKGINFO. */
  readonly relations: readonly string[];
  /** Programs that it brings: they say their name, and the daemon its version. */
  readonly programs?: readonly string[];
}

/** The engines that the stand-in of Docker's repository has, oldest first. */
export const engines = ['28.5.2', '29.8.0', '29.9.0'] as const;

/** Versions that do not follow the engine's. */
const others: Readonly<Record<string, string>> = {
  'docker-buildx-plugin': '0.31.1',
  'docker-compose-plugin': '5.1.0',
};

/** The runtime of an engine, and the oldest one with which its package is content. */
const runtimeOf = (engine: string) =>
  engine.startsWith('28.')
    ? { version: '1.7.27', floor: '1.7.27' }
    : { version: '2.2.1', floor: '2.1.5' };

/** A runtime that newer engines bring up to date. */
export const oldRuntime = runtimeOf(engines[0]).version;

const programs: Readonly<Record<string, readonly string[]>> = {
  'docker-ce': ['dockerd'],
  docker: ['dockerd'],
  'docker-ce-cli': ['docker'],
  'docker-ce-rootless-extras': [
    'dockerd-rootless.sh',
    'dockerd-rootless-setuptool.sh',
    'rootlesskit',
  ],
  'podman-docker': ['docker'],
};

/*
 * Relations as docker-ce-packaging (deb/common/control, rpm/SPECS) and containerd-packaging
 * (debian/control, rpm/containerd.spec) have them, but for those to libraries.
 */
const deb: Readonly<Record<string, readonly string[]>> = {
  'docker-ce': [
    'Depends: containerd.io (>= RUNTIME), docker-ce-cli, iptables, nftables',
    'Recommends: apparmor, ca-certificates, docker-ce-rootless-extras, git, pigz, procps, xz-utils',
    'Conflicts: docker (<< 1.5~), docker-engine, docker.io',
    'Replaces: docker-engine, docker-ce-cli (<< 5:28.0.0)',
  ],
  'docker-ce-cli': [
    'Recommends: docker-buildx-plugin, docker-compose-plugin',
    'Conflicts: docker (<< 1.5~), docker-engine, docker.io',
    'Replaces: docker-ce (<< 5:0)',
    'Breaks: docker-ce (<< 5:0)',
  ],
  'docker-ce-rootless-extras': [
    'Depends: dbus-user-session',
    'Conflicts: rootlesskit',
    'Replaces: rootlesskit',
    'Breaks: rootlesskit',
    'Recommends: slirp4netns (>= 0.4.0) | passt',
  ],
  'containerd.io': [
    'Provides: containerd, runc',
    'Conflicts: containerd, runc',
    'Replaces: containerd, runc',
  ],
  'docker-buildx-plugin': ['Replaces: docker-ce-cli', 'Enhances: docker-ce-cli'],
  'docker-compose-plugin': [
    'Recommends: docker-buildx-plugin (>= 0.17.0)',
    'Enhances: docker-ce-cli',
  ],
};

const rpm: Readonly<Record<string, readonly string[]>> = {
  'docker-ce': [
    'Requires: /usr/sbin/groupadd docker-ce-cli docker-ce-rootless-extras iptables tar xz',
    'Requires: container-selinux >= 2:2.74',
    'Requires: libseccomp >= 2.3',
    'Requires: systemd',
    'Requires: containerd.io >= RUNTIME',
    'Conflicts: docker docker-io docker-engine-cs docker-ee',
    'Obsoletes: docker-ce-selinux docker-engine-selinux docker-engine',
  ],
  'docker-ce-cli': [
    'Requires: /bin/sh /usr/sbin/groupadd',
    'Recommends: docker-buildx-plugin docker-compose-plugin',
    'Conflicts: docker docker-io',
  ],
  'docker-ce-rootless-extras': [
    'Requires: docker-ce',
    'Requires: (slirp4netns >= 0.4 or passt)',
    'Requires: fuse-overlayfs >= 0.7',
    'Conflicts: rootlesskit',
  ],
  'containerd.io': [
    'Provides: containerd runc',
    'Obsoletes: containerd runc',
    'Conflicts: containerd runc',
  ],
};

const epochs = {
  deb: { 'docker-ce': '5', 'docker-ce-cli': '5', 'docker-ce-rootless-extras': '5' },
  rpm: { 'docker-ce': '3', 'docker-ce-cli': '1' },
} as const;

/** Docker's own packages of one engine. */
export function dockerStandIns(format: 'deb' | 'rpm', engine: string): StandIn[] {
  const relations = { deb, rpm }[format];
  const epoch: Readonly<Record<string, string>> = epochs[format];
  const runtime = runtimeOf(engine);
  return dockerPackages.names.map((name) => ({
    name,
    version: name === 'containerd.io' ? runtime.version : (others[name] ?? engine),
    ...(epoch[name] !== undefined && { epoch: epoch[name] }),
    relations: (relations[name] ?? []).map((line) => line.replace('RUNTIME', runtime.floor)),
    ...(programs[name] && { programs: programs[name] }),
  }));
}

const plain = (name: string, relations: readonly string[] = []): StandIn => ({
  name,
  version: '9.9',
  relations,
  ...(programs[name] && { programs: programs[name] }),
});

/** What rpm must be told of a distribution, beside the names that plans install. */
const rpmBase = [
  plain('bash', ['Provides: /bin/sh']),
  plain('container-selinux', ['Epoch: 4']),
  // As openSUSE's recipe of podman has it.
  plain('podman-docker', [
    'Provides: docker',
    'Conflicts: docker docker-ce docker-ee docker-latest moby-engine',
  ]),
  ...['libseccomp', 'systemd', 'tar', 'xz', 'containerd', 'runc', 'rootlesskit'].map((name) =>
    plain(name),
  ),
];

/** Names that another package provides, as those distributions have it. */
const providers: Readonly<Record<string, StandIn>> = {
  iptables: plain('iptables-nft', ['Provides: iptables = 9.9']),
  'shadow-utils': plain('shadow-utils', ['Provides: /usr/sbin/groupadd']),
  shadow: plain('shadow', ['Provides: /usr/sbin/groupadd']),
};

/** A distribution's own packages for rpm. */
export const rpmDistribution = (family: 'rhel' | 'suse'): StandIn[] => [
  ...rpmBase,
  ...realPackages[family].names
    .filter((name) => family === 'rhel' || name !== 'iptables')
    .map((name) => (family === 'rhel' ? providers[name] : undefined) ?? plain(name)),
  ...(family === 'suse' ? [plain('iptables'), plain('docker-ce'), plain('containerd.io')] : []),
];

/** What openSUSE brings later: newer than what it has, and than what any plan asks for. */
export const newerSuse = (): StandIn[] =>
  ['docker', 'docker-rootless-extras'].map((name) => ({ ...plain(name), version: '99.9' }));

/** Arch's, for pacman. */
export const pacmanDistribution = (): StandIn[] =>
  [...realPackages.arch.names, 'podman-docker'].map((name) =>
    name === 'podman-docker'
      ? plain(name, ['conflict = docker', 'provides = docker'])
      : plain(name),
  );

/** What a distribution for dnf tells its number by. */
export const releaseStandIns = (releases: readonly string[]): StandIn[] =>
  releases.map((version) => ({
    name: 'system-release',
    version,
    relations: [`Provides: system-release(releasever) = ${version}`],
  }));
