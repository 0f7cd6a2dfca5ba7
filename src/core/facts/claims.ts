import type { Known } from './known.ts';
import type { Provenance } from './provenance.ts';

/**
 * What pages claim in a sentence: that something needs something, fails with a message, is ignored,
 * is so since a version, is enough. A page says in its front matter (`claims`) in which of its words
 * each stands; the words are the page's, how it is known stands here.
 */
export interface Claim extends Pick<Provenance, 'source'> {
  readonly known: Known;
}

const run = { known: 'run', source: 'vm' } as const;
const script = { known: 'code', source: 'script' } as const;
const setuptool = { known: 'code', source: 'setuptool' } as const;
const moby = { known: 'code', source: 'moby' } as const;
const docs = { known: 'docs', source: 'docs' } as const;
const rootlesskitDocs = { known: 'docs', source: 'rootlesskit' } as const;

/** Every claim by its id, the same in both languages; a page may share one with others. */
export const claims = {
  /* Drivers. */
  'pairs-refused': run,
  'gvisor-unknown': run,
  'gvisor-faster': { known: 'reports', source: 'rootlesskit' },
  'slirp-age': script,
  'suid-only-lxc': rootlesskitDocs,
  'lxc-missing': run,
  'pesto-needs': rootlesskitDocs,
  'vpnkit-not-shipped': { known: 'code', source: 'packaging' },
  'bypass-no-suid': docs,
  'network-needs-ipv6': { known: 'docs', source: 'dockerIpv6' },
  'pasta-ipv6-ports': rootlesskitDocs,
  /* Ports. */
  'low-ports-need-root': run,
  'privileged-port-message': run,
  'address-by-iptables': { known: 'code', source: 'rootlesskit' },
  /* Accounts. */
  'root-installs-newuidmap': docs,
  'newuidmap-copy': docs,
  'ids-65536': docs,
  'ids-more': run,
  'machinectl-package': { known: 'docs', source: 'debian' },
  /* Limits. */
  'limits-need': docs,
  'limits-ignored': docs,
  'cgroup-none-ignores': docs,
  'cgroup-v1-ignores': docs,
  'cpuset-systemd': { known: 'docs', source: 'systemd' },
  'memlock-ceiling': { known: 'code', source: 'runc' },
  'nofile-1024': { known: 'docs', source: 'releases' },
  /* Storage. */
  'selinux-overlay2': moby,
  'selinux-513': moby,
  'nfs-lchown': docs,
  'btrfs-option': docs,
  /* Variables. */
  'net-host-refused': script,
  'sandbox-detach': script,
  'detach-words': script,
  'mtu-most': run,
  'nsenter-place': setuptool,
  'firewall-backend': moby,
  'skip-iptables': { known: 'code', source: 'installer' },
  /* The daemon and its client. */
  'no-system-unit': docs,
  'linger-from-boot': run,
  'linger-needs-root': docs,
  'restart-policy': docs,
  'two-variables': script,
  'home-exists': script,
  'context-needed': run,
  'docker-host-wins': docs,
  'ssh-no-setting': docs,
  'tls-needed': docs,
} as const satisfies Record<string, Claim>;

export type ClaimId = keyof typeof claims;
