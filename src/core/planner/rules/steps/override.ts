import { overrideFile } from '../../../facts/constants.ts';
import type { Profile } from '../../profile.ts';
import { systemdEnvironment } from '../../quote.ts';
import { launcherVariables, proxyMode, proxyVariables, tcpArguments } from '../../settings.ts';
import { containersRun, marker } from '../../shell.ts';
import type { Command, StepDraft } from '../../types.ts';
import { driversThere } from './version-there.ts';

/**
 * A daemon that is running already takes the new settings only when it starts again, which stops
 * its containers: with any of them running, that is left to the reader. Not by try-restart, which
 * fails where there is no unit yet.
 */
export const restartIfRunning: Command = {
  typed: `if ${containersRun('$XDG_RUNTIME_DIR/docker.sock')}; then
  echo 'Containers run. The settings count from the next start: systemctl --user restart docker'
elif systemctl --user --quiet is-active docker; then
  systemctl --user restart docker
fi`,
  script: 'restart_if_running',
};

/** The unit's drop-in: which drivers, which MTU, which flags. */
export function override(profile: Profile): StepDraft | null {
  if (!profile.systemd) return null;
  const lines = Object.entries(launcherVariables(profile)).map(([name, value]) =>
    systemdEnvironment({ [name]: value }),
  );
  const proxy = proxyVariables(profile);
  if (Object.keys(proxy).length > 0) lines.push(systemdEnvironment(proxy));
  if (profile.given.api === 'tcp') {
    const bin = profile.method === 'script' ? '%h/bin' : '/usr/bin';
    // The empty assignment takes the unit's own command away; a service has only one.
    lines.push('ExecStart=', `ExecStart=${bin}/dockerd-rootless.sh ${tcpArguments('%h', '%t')}`);
  }
  return {
    id: 'override',
    lane: 'user',
    docs: 'guide/networking/#override',
    check: '',
    ...driversThere(profile),
    commands: ['systemctl --user daemon-reload', restartIfRunning],
    file: {
      path: overrideFile,
      beside: overrideFile.replace('override', 'zz-rootless-guide'),
      mode: proxyMode(profile),
      content: `${[marker, '[Service]', ...lines].join('\n')}\n`,
    },
    undo: ['systemctl --user daemon-reload'],
    verify: {
      command: 'systemctl --user show docker --property=Environment',
      expect: `DOCKERD_ROOTLESS_ROOTLESSKIT_NET=${profile.network}`,
    },
    touches: { units: ['docker.service'] },
  };
}
