import { su } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import { asTyped } from '../../shell.ts';
import type { StepDraft } from '../../types.ts';
import { usesSetcap } from '../needs.ts';

/** The launcher prefers this name when both are there. */
const binary = '"$(command -v docker-rootlesskit || command -v rootlesskit)"';

/** The command that gives it. @param space what stands before the file, where a line would be too long */
export const giveCapability = (space = ' '): string =>
  `${su}setcap cap_net_bind_service=ep${space}${binary}`;

/** A file capability for low ports; every upgrade of the package takes it away again. */
export function setcap(profile: Profile): StepDraft | null {
  if (!usesSetcap(profile)) return null;
  const path = 'PATH=$PATH:/usr/sbin:/sbin';
  const read = `${path} getcap ${binary}`;
  return {
    id: 'setcap',
    lane: 'root',
    docs: 'guide/ports/#privileged-ports',
    troubleshooting: 'privileged-port',
    // A program of the system is every user's.
    ...(profile.method !== 'script' && { shared: true }),
    check: `${read} | grep -q cap_net_bind_service`,
    commands: [giveCapability()],
    // An upgrade may have taken it away already, and then there is nothing to remove.
    undo: [
      asTyped(`if ${path} \\
  getcap ${binary} |
  grep -q cap_net_bind_service; then
  ${su}setcap -r ${binary}
fi`),
    ],
    verify: { command: read, expect: 'cap_net_bind_service' },
  };
}
