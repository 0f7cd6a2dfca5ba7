import { maxUserNamespaces, sysctlFile } from '../../../facts/constants.ts';
import { su } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import { marker, removeFile } from '../../shell.ts';
import type { StepDraft } from '../../types.ts';
import { needsLowPorts, needsPingSysctl, usernsSwitch, usesOpenRc, usesSetcap } from '../needs.ts';

interface Setting {
  readonly key: string;
  readonly value: string;
  /** Shell that exits 0 when the running kernel has it. */
  readonly live: string;
  /** What undo sets at once; the others come back with the next boot. */
  readonly before?: string;
}

const proc = (key: string): string => `/proc/sys/${key.replaceAll('.', '/')}`;

function settings(profile: Profile): Setting[] {
  const found: Setting[] = [];
  const off = usernsSwitch(profile);
  if (off === 'clone') {
    const key = 'kernel.unprivileged_userns_clone';
    found.push({ key, value: '1', live: `[ "$(cat ${proc(key)})" = 1 ]` });
  }
  if (off === 'count') {
    const key = 'user.max_user_namespaces';
    const value = String(maxUserNamespaces);
    found.push({ key, value, live: `[ "$(cat ${proc(key)})" -ge ${value} ]` });
  }
  if (needsPingSysctl(profile)) {
    const key = 'net.ipv4.ping_group_range';
    found.push({ key, value: '0 2147483647', live: `grep -q '^0[[:space:]]' ${proc(key)}` });
  }
  if (needsLowPorts(profile) && !usesSetcap(profile)) {
    const key = 'net.ipv4.ip_unprivileged_port_start';
    const value = String(profile.lowestPort);
    found.push({ key, value, live: `[ "$(cat ${proc(key)})" -le ${value} ]`, before: '1024' });
  }
  return found;
}

/** Kernel settings, each only where the wish needs it, in one file of our own. */
export function sysctl(profile: Profile): StepDraft | null {
  const wanted = settings(profile);
  const first = wanted.at(-1);
  if (!first) return null;
  const lines = [marker, ...wanted.map(({ key, value }) => `${key} = ${value}`)];
  const low = needsLowPorts(profile) && !usesSetcap(profile);
  return {
    id: 'sysctl',
    lane: 'root',
    docs: low
      ? 'guide/ports/#privileged-ports'
      : needsPingSysctl(profile)
        ? 'guide/networking/#ping'
        : 'guide/prerequisites/#user-namespaces',
    troubleshooting: low
      ? 'privileged-port'
      : usernsSwitch(profile) === 'count'
        ? 'no-space-left-on-device'
        : 'fork-exec-operation-not-permitted',
    check: wanted.map(({ live }) => live).join(' && '),
    // busybox, which Alpine has, knows no --system.
    commands: [usesOpenRc(profile) ? `${su}sysctl -p ${sysctlFile}` : `${su}sysctl --system`],
    file: { path: sysctlFile, mode: '0644', content: `${lines.join('\n')}\n` },
    undo: [
      removeFile(sysctlFile),
      ...wanted
        .filter(({ before }) => before !== undefined)
        .map(({ key, before }) => `${su}sysctl -w ${key}=${before}`),
    ],
    verify: { command: `cat ${proc(first.key)}`, expect: first.value.split(' ').at(-1) as string },
  };
}
