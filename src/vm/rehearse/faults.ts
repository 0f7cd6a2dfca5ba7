import type { TreeName } from './trees.ts';

/** A mistake that is put into the printed text on purpose, to see that a rehearsal notices it. */
export interface Fault {
  readonly id: string;
  /** Of which package managers' texts. */
  readonly trees: RegExp;
  readonly from: RegExp;
  readonly to: string;
}

const option = 'an option that the program does not have';
const file = 'a file that it does not read';
const key = 'a key that it refuses';

/** What a rehearsal is for: each of these must be noticed. */
export const faults: readonly Fault[] = [
  { id: option, trees: /^apt/, from: /--no-upgrade\b/g, to: '--no-upgrades' },
  { id: option, trees: /^dnf/, from: /dnf install -y/g, to: 'dnf install -y --no-removal' },
  { id: option, trees: /^zypper/, from: /--non-interactive/g, to: '--non-interactively' },
  { id: option, trees: /^pacman/, from: /--noconfirm\b/g, to: '--no-confirm' },
  { id: file, trees: /^apt/, from: /docker\.sources/g, to: 'docker.source' },
  { id: file, trees: /^dnf/, from: /docker-ce\.repo\b/g, to: 'docker-ce.list' },
  // Not where the key was put: what signs the packages is then nobody that the list trusts.
  {
    id: key,
    trees: /^apt/,
    from: /Signed-By: .*/g,
    to: 'Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg',
  },
  {
    id: key,
    trees: /^dnf/,
    from: /gpgkey=.*/g,
    to: 'gpgkey=file:///etc/pki/rpm-gpg/RPM-GPG-KEY-other',
  },
];

/** Those that can be put into the text for one package manager. */
export const faultsOf = (tree: TreeName): readonly Fault[] =>
  faults.filter(({ trees }) => trees.test(tree));
