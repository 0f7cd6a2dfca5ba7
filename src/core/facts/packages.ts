import { type FamilyId, families } from './families.ts';
import type { Provenance } from './provenance.ts';

/** What a tool is packaged as; `null` where the base system always has it. */
type Names = Readonly<Record<FamilyId, string | null>>;

const row = (
  debian: string | null,
  rhel: string | null,
  suse: string | null,
  arch: string | null,
  alpine: string | null,
): Names => ({ ubuntu: debian, debian, rhel, suse, arch, alpine });

/** Tools that rootless Docker may need, and the package that carries each in every family. */
export const packageNames = {
  newuidmap: row('uidmap', 'shadow-utils', 'shadow', 'shadow', 'shadow-uidmap'),
  getsubids: row('uidmap', 'shadow-utils-subid', 'shadow', 'shadow', 'shadow-subids'),
  usermod: row('passwd', 'shadow-utils', 'shadow', 'shadow', 'shadow'),
  'user-bus': row('dbus-user-session', 'dbus-daemon', 'dbus-1', 'dbus', null),
  slirp4netns: row('slirp4netns', 'slirp4netns', 'slirp4netns', 'slirp4netns', 'slirp4netns'),
  pasta: row('passt', 'passt', 'passt', 'passt', 'passt'),
  'fuse-overlayfs': row(
    'fuse-overlayfs',
    'fuse-overlayfs',
    'fuse-overlayfs',
    'fuse-overlayfs',
    'fuse-overlayfs',
  ),
  // Arch has it in its base, as one of two packages that exclude each other.
  iptables: row('iptables', 'iptables', 'iptables', null, 'iptables'),
  machinectl: row('systemd-container', 'systemd-container', 'systemd-container', 'systemd', null),
  setcap: row('libcap2-bin', 'libcap', 'libcap-progs', 'libcap', 'libcap-setcap'),
  curl: row('curl', 'curl', 'curl', 'curl', 'curl'),
  certificates: row(
    'ca-certificates',
    'ca-certificates',
    'ca-certificates',
    'ca-certificates',
    'ca-certificates',
  ),
  'lxc-user-nic': row('lxc', 'lxc', 'lxc', 'lxc', 'lxc'),
  sysctl: row('procps', 'procps-ng', 'procps', 'procps-ng', 'procps'),
  ip: row('iproute2', 'iproute', 'iproute2', 'iproute2', 'iproute2'),
} as const satisfies Record<string, Names>;

export type Tool = keyof typeof packageNames;

/** Where the names were checked. openSUSE's, Arch's and Alpine's are less sure than the others. */
export const packageProvenance: Readonly<Record<FamilyId, Provenance>> = {
  ubuntu: { source: 'ubuntu', confidence: 'H' },
  debian: { source: 'debian', confidence: 'H' },
  rhel: { source: 'docs', confidence: 'M' },
  suse: { source: 'docs', confidence: 'L' },
  arch: { source: 'arch', confidence: 'M' },
  alpine: { source: 'alpine', confidence: 'M' },
};

/** The packages of `family` that carry `tools`, each once, in the order asked for. */
export function packagesFor(family: FamilyId, tools: readonly Tool[]): string[] {
  const names = tools.map((tool) => packageNames[tool][family]).filter((name) => name !== null);
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
