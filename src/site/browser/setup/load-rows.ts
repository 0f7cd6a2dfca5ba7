import type { RowsName } from '../../../core/facts/systems/ids.ts';
import type { SystemRow } from '../../../core/facts/systems/types.ts';

type Load = () => Promise<readonly SystemRow[]>;

const ahead = () => import('../../../core/facts/systems/ahead.ts');
const chinese = () => import('../../../core/facts/systems/chinese.ts');
const relatives = () => import('../../../core/facts/systems/debian-relatives.ts');

/** Fetches the rows of a distribution, when a plan is for one of its releases. */
export const loadRows: Readonly<Record<RowsName, Load>> = {
  debian: async () => (await import('../../../core/facts/systems/debian.ts')).debian,
  debianRelatives: async () => (await relatives()).debianRelatives.debian,
  chineseDeb: async () => (await chinese()).chineseDeb,
  ubuntu: async () => (await import('../../../core/facts/systems/ubuntu.ts')).ubuntu,
  ubuntuAhead: async () => (await ahead()).ahead.ubuntu,
  ubuntuRelatives: async () => (await relatives()).debianRelatives.ubuntu,
  fedora: async () => (await import('../../../core/facts/systems/fedora.ts')).fedora,
  fedoraAhead: async () => (await ahead()).ahead.fedora,
  enterpriseLinux: async () =>
    (await import('../../../core/facts/systems/enterprise-linux.ts')).enterpriseLinux,
  rebuilds: async () => (await import('../../../core/facts/systems/rebuilds.ts')).rebuilds,
  chineseRpm: async () => (await chinese()).chineseRpm,
  suse: async () => (await import('../../../core/facts/systems/suse.ts')).suse,
  arch: async () => (await import('../../../core/facts/systems/arch.ts')).arch,
  alpine: async () => (await import('../../../core/facts/systems/alpine.ts')).alpine,
  nixos: async () => (await import('../../../core/facts/systems/nixos.ts')).nixos,
};
