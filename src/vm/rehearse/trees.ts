import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { hostMirror, run } from '../host.ts';

/** Where the trees stand: outside the repository, since they are large and can be made again. */
export const cacheFolder =
  process.env.ROOTLESS_GUIDE_REHEARSAL_CACHE ??
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'rootless-guide-rehearsal');

interface Tree {
  /** The Debian release whose packages it is made of. */
  readonly suite: string;
  /** What is installed in it: the package manager to be tried, and what it needs. */
  readonly packages: readonly string[];
  /** Debian's packages that are fetched beside it, for apt to install. */
  readonly fetched?: readonly string[];
}

/** What apt may install: Debian's own packages, as they are. */
const archive = [
  ...['ca-certificates', 'curl', 'gpg', 'uidmap', 'dbus-user-session', 'iptables', 'nftables'],
  ...['slirp4netns', 'fuse-overlayfs', 'docker.io', 'rootlesskit', 'containerd', 'runc'],
];

/** What the plans for rpm expect of any machine, from Debian; rpm itself knows of none of it. */
const rpmTools = ['rpm', 'sudo', 'curl', 'gpg', 'ca-certificates', 'passwd', 'uidmap'];

const archTools = ['pacman-package-manager', 'makepkg', 'libarchive-tools'];

/**
 * Systems in a folder, each with one package manager. A run changes a layer above them, which lies in
 * memory and is gone at its end.
 */
export const trees = {
  'apt-12': { suite: 'bookworm', packages: ['sudo'], fetched: archive },
  'apt-13': { suite: 'trixie', packages: ['sudo'], fetched: archive },
  'dnf-4.14': { suite: 'bookworm', packages: ['dnf', ...rpmTools] },
  'dnf-4.23': { suite: 'trixie', packages: ['dnf', ...rpmTools] },
  dnf5: { suite: 'forky', packages: ['dnf5', ...rpmTools] },
  zypper: { suite: 'trixie', packages: ['zypper', ...rpmTools] },
  pacman: {
    suite: 'trixie',
    packages: [
      ...archTools,
      'binutils',
      'fakeroot',
      'file',
      'git',
      'sudo',
      'curl',
      'ca-certificates',
    ],
  },
  workshop: {
    suite: 'trixie',
    packages: [
      'apt-utils',
      'gpg',
      'gpg-agent',
      'openssl',
      'rpm',
      'createrepo-c',
      'git',
      ...archTools,
    ],
  },
} as const satisfies Record<string, Tree>;

export type TreeName = keyof typeof trees;

const scripts = '/usr/share/debootstrap/scripts';

/** A release with nothing in it but apt, by which the trees are made. */
function ensureBase(suite: string): string {
  const path = join(cacheFolder, `base-${suite}`);
  if (existsSync(path)) return path;
  const unfinished = `${path}.part`;
  rmSync(unfinished, { recursive: true, force: true });
  const mirror = hostMirror();
  run(
    'debootstrap',
    '--variant=minbase',
    suite,
    unfinished,
    mirror.main,
    // A host older than the release has no script of its name; they are all the same one.
    ...(existsSync(`${scripts}/${suite}`) ? [] : [`${scripts}/sid`]),
  );
  writeFileSync(join(unfinished, 'etc/apt/apt.conf.d/90mirror'), `${mirror.settings}\n`);
  renameSync(unfinished, path);
  return path;
}

/** By the tree's own apt. No service is started in it. */
const fill = ({ packages, fetched }: Tree): string => `set -eu
export DEBIAN_FRONTEND=noninteractive
printf '#!/bin/sh\\nexit 101\\n' >/usr/sbin/policy-rc.d
chmod 755 /usr/sbin/policy-rc.d
apt-get update
apt-get install -y --no-install-recommends ${packages.join(' ')}
useradd -m -s /bin/bash admin
useradd -m -s /bin/bash ann
sed -i '/^ann:/d' /etc/subuid /etc/subgid
mkdir -p /etc/sudoers.d
echo 'admin ALL=(ALL) NOPASSWD: ALL' >/etc/sudoers.d/admin
apt-get clean
mkdir -p /distribution
${fetched ? `apt-get install -y --download-only ${fetched.join(' ')}\nmv /var/cache/apt/archives/*.deb /distribution/` : ''}
rm -rf /var/lib/apt/lists/* /etc/apt/apt.conf.d/90mirror /etc/apt/sources.list`;

/** The folder of a tree; made where it is not there. Needs root, and minutes the first time. */
export function ensureTree(name: TreeName): string {
  const path = join(cacheFolder, name);
  if (existsSync(path)) return path;
  process.stderr.write(`making ${name}\n`);
  mkdirSync(cacheFolder, { recursive: true });
  const unfinished = `${path}.part`;
  rmSync(unfinished, { recursive: true, force: true });
  run('cp', '-a', ensureBase(trees[name].suite), unfinished);
  run('chroot', unfinished, '/bin/sh', '-c', fill(trees[name]));
  renameSync(unfinished, path);
  return path;
}
