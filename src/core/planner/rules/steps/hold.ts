import {
  canHold,
  enginePackages,
  enginePackagesThere,
  heldPackages,
  markEach,
} from '../../engine-packages.ts';
import { record } from '../../marks.ts';
import { type Profile, wants } from '../../profile.ts';
import { asTyped } from '../../shell.ts';
import type { StepDraft } from '../../types.ts';

/** Keeps Docker's packages at their version, so that no update of the system brings another one. */
export function hold(profile: Profile): StepDraft | null {
  if (!wants(profile, 'hold') || !canHold(profile)) return null;
  const there = enginePackagesThere(profile);
  const held = heldPackages(profile);
  const loose = `{\n${there}\n} | grep -vxF -e / -e "$(\n  ${held.replaceAll('\n', '\n  ')}\n)"`;
  return {
    id: 'hold',
    lane: 'root',
    docs: 'guide/keeping-it-running/#updates',
    shared: true,
    check: `[ -z "$(${loose})" ]`,
    commands: [asTyped(markEach('hold', there))],
    was: held,
    touches: { packages: enginePackages(profile) },
    undo: [
      asTyped(markEach('unhold', `{\n${there}\n} | grep -vxF -e / -e "$(cat "${record}/was")"`)),
    ],
    verify: { command: held, expect: profile.method === 'packages' ? 'docker-ce' : 'docker' },
  };
}
