import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, run } from './host.ts';
import { ensureImage, type Image, keptIn } from './image.ts';

/** Shell of a mount namespace of its own, in which the disk `$1` is the folder `$2`. */
const inside = (mode: string, shell: string): string => `set -e
mount -o loop,${mode} "$1" "$2"
mount -t proc proc "$2/proc"
mount --bind /dev "$2/dev"
mount -t tmpfs tmpfs "$2/tmp"
${shell}`;

const enter = (
  disk: string,
  mode: string,
  shell: string,
  ...given: readonly string[]
): string[] => {
  const folder = join(cacheFolder, 'mounted');
  mkdirSync(folder, { recursive: true });
  return [
    '-m',
    '--propagation',
    'private',
    'sh',
    '-c',
    inside(mode, shell),
    'sh',
    disk,
    folder,
    ...given,
  ];
};

/**
 * A copy of a release's disk with more packages, made once: what clouds have on theirs, or what a
 * control machine has.
 */
function withPackages(system: string, name: string, packages: string): string {
  const image = ensureImage(system);
  const disk = join(cacheFolder, system, `${name}.raw`);
  if (existsSync(disk)) return disk;
  const part = `${disk}.part`;
  run('cp', '--sparse=always', image.disk, part);
  const install = `cp /etc/resolv.conf "$2/tmp/resolv.conf"
mount --bind "$2/tmp/resolv.conf" "$2/etc/resolv.conf"
printf '#!/bin/sh\\nexit 101\\n' >"$2/usr/sbin/policy-rc.d"
chmod 755 "$2/usr/sbin/policy-rc.d"
chroot "$2" sh -ec 'export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
apt-get update
apt-get install -y --no-install-recommends ${packages}'
rm "$2/usr/sbin/policy-rc.d"`;
  try {
    run('unshare', ...enter(part, 'rw', install));
  } catch (error) {
    rmSync(part);
    throw error;
  }
  renameSync(part, disk);
  return disk;
}

/** A release as clouds have it: with Python and cloud-init, which looks for its seed at the first boot. */
export const withCloudInit = (system: string): Image => ({
  ...ensureImage(system),
  disk: withPackages(system, 'cloud', 'cloud-init python3 python3-apt'),
  ...keptIn(join(cacheFolder, system), 'cloud-'),
});

/** The system whose Ansible is the control machine's: one that knows the Python of every release. */
const controls = 'debian-13';

/** Runs a program of the control machine, which finds these files in `/tmp`, by their names. */
export function fromControl(
  files: readonly string[],
  program: readonly string[],
): { command: string; args: string[] } {
  const disk = withPackages(controls, 'control', 'ansible-core openssh-client');
  const shell = `mount -t tmpfs tmpfs "$2/root"
disk=$2
cp ${files.map((file) => `'${file}'`).join(' ')} "$2/tmp/"
chmod 600 "$2"/tmp/*
shift 2
exec chroot "$disk" env -i HOME=/root LC_ALL=C.UTF-8 ANSIBLE_PIPELINING=1 PATH=/usr/bin:/usr/sbin "$@"`;
  return { command: 'unshare', args: enter(disk, 'ro', shell, ...program) };
}
