import { su } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import type { StepDraft } from '../../types.ts';
import { packagesStartDaemon } from '../needs.ts';

const units = 'docker.service docker.socket';

/** Switches the daemon of root off: it was there, or the package has just started it. */
export function rootful(profile: Profile): StepDraft | null {
  const wish = profile.given.rootful;
  const runs = wish === 'disable' || (wish === 'absent' && packagesStartDaemon(profile));
  if (!runs || !profile.systemd) return null;
  return {
    id: 'rootful',
    lane: 'root',
    docs: 'guide/install/#rootful',
    check: `! systemctl is-enabled -q ${units} 2>/dev/null && ! systemctl is-active -q ${units} && [ ! -e /run/docker.sock ]`,
    commands: [`${su}systemctl disable --now ${units}`, `${su}rm -f /var/run/docker.sock`],
    undo: wish === 'disable' ? [`${su}systemctl enable --now ${units}`] : [],
    verify: { command: `systemctl is-active ${units} || true`, expect: 'inactive' },
  };
}
