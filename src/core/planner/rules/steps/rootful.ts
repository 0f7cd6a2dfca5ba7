import { su } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import type { StepDraft } from '../../types.ts';
import { packagesStartDaemon, usesOpenRc } from '../needs.ts';

const units = 'docker.service docker.socket';

const openRc = (wasOn: boolean): StepDraft => ({
  id: 'rootful',
  lane: 'root',
  docs: 'guide/install/#rootful',
  check: '! rc-service docker status >/dev/null 2>&1 && [ ! -e /run/docker.sock ]',
  commands: [`${su}rc-service docker stop`, `${su}rc-update del docker`],
  undo: wasOn ? [`${su}rc-update add docker`, `${su}rc-service docker start`] : [],
  verify: { command: 'rc-service docker status 2>&1 || true', expect: 'stopped' },
});

/** Switches the daemon of root off: it was there, or the package has just started it. */
export function rootful(profile: Profile): StepDraft | null {
  const wish = profile.given.rootful;
  const runs = wish === 'disable' || (wish === 'absent' && packagesStartDaemon(profile));
  if (runs && usesOpenRc(profile)) return openRc(wish === 'disable');
  if (!runs || !profile.systemd) return null;
  return {
    id: 'rootful',
    lane: 'root',
    docs: 'guide/install/#rootful',
    troubleshooting: 'rootful-docker-running',
    check: `! systemctl is-enabled -q ${units} 2>/dev/null && ! systemctl is-active -q ${units} && [ ! -e /run/docker.sock ]`,
    commands: [`${su}systemctl disable --now ${units}`, `${su}rm -f /var/run/docker.sock`],
    undo: wish === 'disable' ? [`${su}systemctl enable --now ${units}`] : [],
    verify: { command: `systemctl is-active ${units} || true`, expect: 'inactive' },
  };
}
