import { sysctlBridgeFile } from '../../../facts/constants.ts';
import { su } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import { asTyped, marker } from '../../shell.ts';
import type { StepDraft } from '../../types.ts';
import { sparesBridges } from '../needs.ts';
import { kept } from './sysctl.ts';

const keys = ['iptables', 'ip6tables', 'arptables'].map(
  (table) => `net.bridge.bridge-nf-call-${table}`,
);

/** What the host does now: 1 where the module was loaded for somebody else. */
const live = `/proc/sys/${(keys[0] as string).replaceAll('.', '/')}`;

/**
 * Once `br_netfilter` is loaded, the host's own bridges hand every frame to its FORWARD rules: virtual
 * machines on them can lose their network. The daemon's namespace has settings of its own, so the host's
 * are switched off, unless somebody uses them already, or has said what they are to be.
 */
export function bridgeFilter(profile: Profile): StepDraft | null {
  if (!sparesBridges(profile)) return null;
  return {
    id: 'sysctl-bridge',
    lane: 'root',
    docs: 'guide/ports/#client-address',
    shared: true,
    check: `${kept(profile, keys[0] as string)} ||\n  [ "$(cat ${live} 2>/dev/null)" = 1 ]`,
    // Where the module is part of the kernel, there is nothing to load; what it lacks is passed over.
    commands: [asTyped(`${su}modprobe -a br_netfilter\n${su}sysctl -e -p ${sysctlBridgeFile}`)],
    file: {
      path: sysctlBridgeFile,
      beside: sysctlBridgeFile.replace('10-', '10-zz-'),
      mode: '0644',
      content: `${[marker, ...keys.map((key) => `${key} = 0`)].join('\n')}\n`,
    },
    // The module stays until the next boot, and with it what was set.
    undo: [],
    verify: { command: `cat ${sysctlBridgeFile}`, expect: `${keys[0]} = 0` },
    touches: { sysctls: keys, paths: ['/proc/modules'] },
  };
}
