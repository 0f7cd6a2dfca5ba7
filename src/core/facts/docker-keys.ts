import { aptKey, dnfKey } from './constants.ts';
import type { Provenance } from './provenance.ts';

/** A key by which a package manager knows Docker's packages. */
export interface DockerKey extends Provenance {
  /** The fingerprint of its primary key, without blanks. */
  readonly fingerprint: string;
  /** What cksum says of the file as Docker's host has it: sum and length. */
  readonly sum: string;
  /** Where it is put once it has been checked. */
  readonly path: string;
}

/**
 * Docker signs its packages with two keys, one a format. The page about RHEL prints the fingerprint
 * of rpm's; both were computed from the keys as well, as independent projects carry them, whose
 * SHA-256 others have pinned (1500c1f56fa9… and e6c650e0700b…).
 */
export const dockerKeys: Readonly<Record<'apt' | 'dnf', DockerKey>> = {
  apt: {
    fingerprint: '9DC858229FC7DD38854AE2D88D81803C0EBFCD88',
    sum: '2226214272 3817',
    path: aptKey,
    source: 'dockerKeys',
    confidence: 'H',
  },
  dnf: {
    fingerprint: '060A61C51B558A7F742B77AAC52FEB6B621E9F35',
    sum: '1186987926 1627',
    path: dnfKey,
    source: 'dockerKeys',
    confidence: 'H',
  },
};
