import type { Provenance } from './provenance.ts';

/**
 * Directories that belong to the system or to everybody: nobody's data directory, whatever is in
 * them. The last ones are where people put disks of their own, so a directory below them is meant.
 */
export const systemDirectories: Provenance & {
  readonly paths: readonly string[];
  readonly holdDisks: readonly string[];
} = {
  paths: [
    ...['/bin', '/boot', '/dev', '/etc', '/lib', '/lib32', '/lib64', '/libx32', '/lost+found'],
    ...['/proc', '/root', '/run', '/sbin', '/sys', '/tmp', '/usr', '/usr/bin', '/usr/lib'],
    ...['/usr/local', '/usr/sbin', '/usr/share', '/var/cache', '/var/lib', '/var/log', '/var/run'],
    ...['/var/spool', '/var/tmp', '/var/lib/docker', '/var/lib/containerd', '/var/lib/containers'],
  ],
  holdDisks: ['/data', '/export', '/home', '/media', '/mnt', '/net', '/opt', '/srv', '/var'],
  source: 'debian',
  confidence: 'H',
};
