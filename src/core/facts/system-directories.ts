import type { Provenance } from './provenance.ts';

/** Directories that belong to the system, to a program or to everybody: nobody's data directory. */
export const systemDirectories: Provenance & {
  /** These themselves, whatever is in them. */
  readonly paths: readonly string[];
  /** Where people put disks of their own, or everybody has something: a directory below is meant. */
  readonly holdDisks: readonly string[];
  /** These and all below: what the kernel shows, what only root may enter, what is a program's data. */
  readonly trees: readonly string[];
  /** Where the home directories are. */
  readonly homes: readonly string[];
} = {
  paths: [
    ...['/', '/bin', '/boot', '/cdrom', '/efi', '/etc', '/etc/docker', '/gnu', '/initrd', '/lib'],
    ...['/lib32', '/lib64', '/libx32', '/lost+found', '/nix', '/ostree', '/run', '/run/lock'],
    ...['/run/user', '/sbin', '/sysroot', '/tmp', '/usr', '/usr/bin', '/usr/include', '/usr/lib'],
    ...['/usr/lib32', '/usr/lib64', '/usr/libexec', '/usr/local', '/usr/local/bin'],
    ...['/usr/local/lib', '/usr/local/sbin', '/usr/local/share', '/usr/sbin', '/usr/share'],
    ...['/usr/src', '/var/backups', '/var/cache', '/var/crash', '/var/db', '/var/empty'],
    ...['/var/lib', '/var/local', '/var/lock', '/var/log', '/var/mail', '/var/opt', '/var/run'],
    ...['/var/spool', '/var/tmp', '/var/www'],
  ],
  holdDisks: [
    ...['/afs', '/backup', '/backups', '/data', '/disk', '/disks', '/export', '/exports', '/home'],
    ...['/media', '/misc', '/mnt', '/nas', '/net', '/nfs', '/opt', '/pool', '/raid', '/run/media'],
    ...['/scratch', '/share', '/shared', '/srv', '/storage', '/tank', '/var', '/vol', '/volume'],
    ...['/volumes', '/work', '/export/home', '/usr/home', '/var/home'],
  ],
  trees: [
    ...['/dev', '/proc', '/root', '/snap', '/sys', '/var/lib/apt', '/var/lib/containerd'],
    ...['/var/lib/containers', '/var/lib/docker', '/var/lib/dpkg', '/var/lib/kubelet'],
    ...['/var/lib/lxc', '/var/lib/lxd', '/var/lib/incus', '/var/lib/libvirt', '/var/lib/pacman'],
    ...['/var/lib/rancher', '/var/lib/rpm', '/var/lib/systemd', '/var/snap'],
  ],
  homes: ['/home', '/export/home', '/usr/home', '/var/home'],
  source: 'debian',
  confidence: 'H',
};
