export interface Family {
  /** What a tab and a list are called. */
  readonly label: string;
  readonly manager: 'apt' | 'dnf' | 'zypper' | 'pacman' | 'apk' | 'nix';
  /**
   * The install command, to be followed by package names. None removes what is in the way: apt must be
   * told so, pacman and zypper answer no, and apk finds no solution (pacman 6.0, zypper 1.14 and dnf
   * 4.14 were tried). What dnf takes away as obsolete, plans look for before.
   */
  readonly install: string;
  /** What refreshes the package lists, where that is a command of its own. */
  readonly refresh: string | null;
  /** Whether a package that is installed starts its services at once. */
  readonly startsServices: boolean;
  /** Whether `su` without a dash keeps the user's PATH, which has no sbin. */
  readonly suKeepsPath: boolean;
  /** What a system may lack that others bring along. */
  readonly lacks: readonly 'usermod'[];
}

const apt = {
  manager: 'apt',
  install: 'apt-get install -y --no-remove',
  refresh: 'apt-get update',
  startsServices: true,
  suKeepsPath: true,
  lacks: [],
} as const;

const others = { refresh: null, startsServices: false, suKeepsPath: false, lacks: [] } as const;

/** Families of distributions: releases of one family install software in the same way. */
export const families = {
  ubuntu: { ...apt, label: 'Ubuntu' },
  debian: { ...apt, label: 'Debian' },
  arch: {
    ...others,
    label: 'Arch Linux',
    manager: 'pacman',
    install: 'pacman -S --needed --noconfirm',
  },
  suse: {
    ...others,
    label: 'openSUSE / SLES',
    manager: 'zypper',
    install: 'zypper --non-interactive install',
  },
  rhel: {
    ...others,
    label: 'CentOS / RHEL / Fedora',
    manager: 'dnf',
    install: 'dnf install -y',
  },
  alpine: {
    ...others,
    label: 'Alpine Linux',
    manager: 'apk',
    install: 'apk add',
    lacks: ['usermod'],
  },
  nix: {
    ...others,
    label: 'NixOS',
    manager: 'nix',
    // By its configuration: see `configured` in its row.
    install: 'nixos-rebuild switch',
  },
} as const satisfies Record<string, Family>;

export type FamilyId = keyof typeof families;

/** All that is known of a family. */
export const familyOf = ({ family }: { readonly family: FamilyId }): Family => families[family];

/** The families that the guide shows as tabs, in the order of the tabs. */
export const tabFamilies = [
  'ubuntu',
  'debian',
  'arch',
  'suse',
  'rhel',
  'alpine',
] as const satisfies readonly FamilyId[];
