import type { RowsName } from '../../../core/facts/systems/ids.ts';
import type { SystemRow } from '../../../core/facts/systems/types.ts';

type Load = () => Promise<readonly SystemRow[]>;

const ahead = () => import('../../../core/facts/systems/ahead.ts');
const chinese = () => import('../../../core/facts/systems/chinese.ts');
const relatives = () => import('../../../core/facts/systems/debian-relatives.ts');

/** Fetches the rows of a distribution, when a plan is for one of its releases. */
export const loadRows: Readonly<Record<RowsName, Load>> = {
  debian: () => import('../../../core/facts/systems/debian.ts').then((the) => the.debian),
  debianRelatives: () => relatives().then((the) => the.debianRelatives.debian),
  chineseDeb: () => chinese().then((the) => the.chineseDeb),
  ubuntu: () => import('../../../core/facts/systems/ubuntu.ts').then((the) => the.ubuntu),
  ubuntuAhead: () => ahead().then((the) => the.ahead.ubuntu),
  ubuntuRelatives: () => relatives().then((the) => the.debianRelatives.ubuntu),
  fedora: () => import('../../../core/facts/systems/fedora.ts').then((the) => the.fedora),
  fedoraAhead: () => ahead().then((the) => the.ahead.fedora),
  enterpriseLinux: () =>
    import('../../../core/facts/systems/enterprise-linux.ts').then((the) => the.enterpriseLinux),
  rebuilds: () => import('../../../core/facts/systems/rebuilds.ts').then((the) => the.rebuilds),
  chineseRpm: () => chinese().then((the) => the.chineseRpm),
  suse: () => import('../../../core/facts/systems/suse.ts').then((the) => the.suse),
  arch: () => import('../../../core/facts/systems/arch.ts').then((the) => the.arch),
  alpine: () => import('../../../core/facts/systems/alpine.ts').then((the) => the.alpine),
  nixos: () => import('../../../core/facts/systems/nixos.ts').then((the) => the.nixos),
};
