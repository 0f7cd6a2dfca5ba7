import type { SystemId } from '../../core/facts/systems/index.ts';
import type { TreeName } from './trees.ts';

/** By which program a system's plan is rehearsed: the nearest to its own that Debian has. */
export const programs: Partial<Record<SystemId, Exclude<TreeName, 'workshop'>>> = {
  'debian-12': 'apt-12',
  'raspberry-pi-os-12': 'apt-12',
  'debian-13': 'apt-13',
  'ubuntu-24.04': 'apt-13',
  'ubuntu-26.04': 'apt-13',
  'linuxmint-22': 'apt-13',
  'fedora-43': 'dnf5',
  'fedora-44': 'dnf5',
  'centos-9': 'dnf-4.14',
  'rhel-9': 'dnf-4.14',
  'rocky-9': 'dnf-4.14',
  'alma-9': 'dnf-4.14',
  'oracle-9': 'dnf-4.14',
  'centos-10': 'dnf-4.23',
  'rhel-10': 'dnf-4.23',
  'rocky-10': 'dnf-4.23',
  'sles-16': 'zypper',
  'opensuse-leap-16': 'zypper',
  'opensuse-tumbleweed': 'zypper',
  arch: 'pacman',
};
