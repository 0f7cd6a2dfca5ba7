/** Families of distributions: releases of one family install software in the same way. */
export const families = {
  ubuntu: { label: 'Ubuntu', install: 'apt-get install -y', refresh: 'apt-get update' },
  debian: { label: 'Debian', install: 'apt-get install -y', refresh: 'apt-get update' },
  arch: { label: 'Arch Linux', install: 'pacman -S --needed --noconfirm', refresh: null },
  suse: { label: 'openSUSE / SLES', install: 'zypper --non-interactive install', refresh: null },
  rhel: { label: 'CentOS / RHEL / Fedora', install: 'dnf install -y', refresh: null },
  alpine: { label: 'Alpine Linux', install: 'apk add', refresh: null },
} as const satisfies Record<string, Family>;

interface Family {
  /** What a tab and a list are called. */
  readonly label: string;
  /** The install command, to be followed by package names. */
  readonly install: string;
  /** What refreshes the package lists, where that is a command of its own. */
  readonly refresh: string | null;
}

export type FamilyId = keyof typeof families;

/** The families that the guide shows as tabs, in the order of the tabs. */
export const tabFamilies = [
  'ubuntu',
  'debian',
  'arch',
  'suse',
  'rhel',
] as const satisfies readonly FamilyId[];
