import { modulesFile } from '../../../facts/constants.ts';
import { hasFeature } from '../../../facts/engines.ts';
import { su, user } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import { marker } from '../../shell.ts';
import type { StepDraft } from '../../types.ts';
import { ipTables, packagesStartDaemon, usesOpenRc, withoutProxy } from '../needs.ts';

/**
 * The setup tool wants to see its netfilter module loaded. Where installing Docker has just started
 * the daemon of root, `nf_tables` is; `ip_tables`, which older tools ask for, need not be.
 */
function modulesFor(profile: Profile): string[] {
  const modern = hasFeature(profile.engine, 'checks-nf-tables');
  // Alpine loads neither this one nor the others by itself.
  const found: string[] = usesOpenRc(profile) ? ['tun'] : [];
  const script = profile.method === 'script' && ipTables(profile) === 'there';
  if (!modern || script) found.push('ip_tables');
  if (modern && !packagesStartDaemon(profile)) found.push('nf_tables');
  found.push(...(profile.system.netfilter?.modules ?? []));
  if (withoutProxy(profile)) found.push('br_netfilter');
  return [...new Set(found)];
}

const loaded = (module: string): string =>
  `{ grep -qw ^${module} /proc/modules || grep -q /${module}.ko "/lib/modules/$(uname -r)/modules.builtin"; }`;

/** Kernel modules, now and at every boot. */
export function modules(profile: Profile): StepDraft | null {
  const names = modulesFor(profile);
  if (names.length === 0) return null;
  return {
    id: 'modules',
    lane: 'root',
    docs: withoutProxy(profile)
      ? 'guide/ports/#client-address'
      : 'guide/prerequisites/#distributions',
    troubleshooting: 'iptables-modules-missing',
    check: names.map(loaded).join(' && '),
    commands: [`${su}modprobe -a ${names.join(' ')}`],
    file: {
      path: modulesFile,
      // Every user's list is read, so each has a file.
      beside: modulesFile.replace('.conf', `-"${user}".conf`),
      mode: '0644',
      content: `${[marker, ...names].join('\n')}\n`,
    },
    // A loaded module may be in use by others; it goes with the next boot.
    undo: [],
    verify: { command: `cat ${modulesFile}`, expect: names[0] as string },
  };
}
