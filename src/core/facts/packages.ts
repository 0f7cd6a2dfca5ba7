import { type FamilyId, families } from './families.ts';
import type { Provenance } from './provenance.ts';

/** Tools that rootless Docker may need. */
export type Tool =
  | 'newuidmap'
  | 'getsubids'
  | 'usermod'
  | 'user-bus'
  | 'slirp4netns'
  | 'pasta'
  | 'fuse-overlayfs'
  | 'iptables'
  | 'nft'
  | 'machinectl'
  | 'setcap'
  | 'curl'
  | 'certificates'
  | 'openssl'
  | 'gpg'
  | 'lxc-user-nic'
  | 'sysctl'
  | 'ip';

/** What each tool is packaged as; `null` where the base system always has it. */
type Names = Readonly<Record<Tool, string | null>>;

const debian: Names = {
  newuidmap: 'uidmap',
  getsubids: 'uidmap',
  usermod: 'passwd',
  'user-bus': 'dbus-user-session',
  slirp4netns: 'slirp4netns',
  pasta: 'passt',
  'fuse-overlayfs': 'fuse-overlayfs',
  iptables: 'iptables',
  nft: 'nftables',
  machinectl: 'systemd-container',
  setcap: 'libcap2-bin',
  curl: 'curl',
  certificates: 'ca-certificates',
  openssl: 'openssl',
  gpg: 'gpg',
  'lxc-user-nic': 'lxc',
  sysctl: 'procps',
  ip: 'iproute2',
};

/** What has no packages to name: NixOS takes everything from its configuration. */
const unnamed = Object.fromEntries(Object.keys(debian).map((tool) => [tool, null])) as Names;

/** The package that carries each tool, in every family. */
export const packageNames: Readonly<Record<FamilyId, Names>> = {
  ubuntu: debian,
  debian,
  rhel: {
    newuidmap: 'shadow-utils',
    getsubids: 'shadow-utils-subid',
    usermod: 'shadow-utils',
    'user-bus': 'dbus-daemon',
    slirp4netns: 'slirp4netns',
    pasta: 'passt',
    'fuse-overlayfs': 'fuse-overlayfs',
    iptables: 'iptables',
    nft: 'nftables',
    machinectl: 'systemd-container',
    setcap: 'libcap',
    curl: 'curl',
    certificates: 'ca-certificates',
    openssl: 'openssl',
    gpg: 'gnupg2',
    'lxc-user-nic': 'lxc',
    sysctl: 'procps-ng',
    ip: 'iproute',
  },
  suse: {
    newuidmap: 'shadow',
    getsubids: 'shadow',
    usermod: 'shadow',
    'user-bus': 'dbus-1',
    slirp4netns: 'slirp4netns',
    pasta: 'passt',
    'fuse-overlayfs': 'fuse-overlayfs',
    iptables: 'iptables',
    nft: 'nftables',
    machinectl: 'systemd-container',
    setcap: 'libcap-progs',
    curl: 'curl',
    certificates: 'ca-certificates',
    openssl: 'openssl',
    gpg: 'gpg2',
    'lxc-user-nic': 'lxc',
    sysctl: 'procps',
    ip: 'iproute2',
  },
  arch: {
    newuidmap: 'shadow',
    getsubids: 'shadow',
    usermod: 'shadow',
    'user-bus': 'dbus',
    slirp4netns: 'slirp4netns',
    pasta: 'passt',
    'fuse-overlayfs': 'fuse-overlayfs',
    // In the base, as one of two packages that exclude each other.
    iptables: null,
    nft: 'nftables',
    machinectl: 'systemd',
    setcap: 'libcap',
    curl: 'curl',
    certificates: 'ca-certificates',
    openssl: 'openssl',
    gpg: 'gnupg',
    'lxc-user-nic': 'lxc',
    sysctl: 'procps-ng',
    ip: 'iproute2',
  },
  nix: unnamed,
  alpine: {
    newuidmap: 'shadow-uidmap',
    getsubids: 'shadow-subids',
    usermod: 'shadow',
    'user-bus': null,
    slirp4netns: 'slirp4netns',
    pasta: 'passt',
    'fuse-overlayfs': 'fuse-overlayfs',
    iptables: 'iptables',
    nft: 'nftables',
    machinectl: null,
    setcap: 'libcap-setcap',
    curl: 'curl',
    certificates: 'ca-certificates',
    openssl: 'openssl',
    gpg: 'gnupg',
    'lxc-user-nic': 'lxc',
    sysctl: 'procps',
    ip: 'iproute2',
  },
};

/** Docker Engine as its own repository has it. */
export const dockerPackages: readonly string[] = [
  'docker-ce',
  'docker-ce-cli',
  'containerd.io',
  'docker-buildx-plugin',
  'docker-compose-plugin',
  'docker-ce-rootless-extras',
];

/** Where the names were checked. openSUSE's, Arch's and Alpine's are less sure than the others. */
export const packageProvenance: Readonly<Record<FamilyId, Provenance>> = {
  ubuntu: { source: 'ubuntu', confidence: 'H' },
  debian: { source: 'debian', confidence: 'H' },
  rhel: { source: 'docs', confidence: 'M' },
  suse: { source: 'docs', confidence: 'L' },
  arch: { source: 'arch', confidence: 'M' },
  alpine: { source: 'alpine', confidence: 'M' },
  nix: { source: 'nixpkgs', confidence: 'H' },
};

/** The packages of `family` that carry `tools`, each once, in the order asked for. */
export function packagesFor(family: FamilyId, tools: readonly Tool[]): string[] {
  const names = tools.map((tool) => packageNames[family][tool]).filter((name) => name !== null);
  return [...new Set(names)];
}

/**
 * The command that installs `tools`, without `sudo`; `null` where nothing has to be installed.
 * Example: `apt-get install -y uidmap dbus-user-session`.
 */
export function installCommand(family: FamilyId, tools: readonly Tool[]): string | null {
  const names = packagesFor(family, tools);
  return names.length === 0 ? null : `${families[family].install} ${names.join(' ')}`;
}
