import { daemonFile } from '../../../facts/constants.ts';
import type { Profile } from '../../profile.ts';
import { jsonFile } from '../../quote.ts';
import { type DaemonSettings, daemonSettings } from '../../settings.ts';
import { removeFile } from '../../shell.ts';
import type { StepDraft } from '../../types.ts';
import { restartIfRunning } from './override.ts';

/** Where the guide speaks of a setting. */
const sections: Readonly<Record<keyof DaemonSettings, string>> = {
  'data-root': 'guide/storage/#data-root',
  'storage-driver': 'guide/storage/#which',
  'userland-proxy': 'guide/ports/#client-address',
  'host-gateway-ip': 'guide/reaching-the-host/#loopback',
  'registry-mirrors': 'guide/proxies-and-mirrors/#registry-mirror',
};

/** The daemon's own settings. The format has no comments, so this file carries no marker line. */
export function daemonConfig(profile: Profile): StepDraft | null {
  const settings = daemonSettings(profile);
  const first = Object.keys(settings)[0] as keyof DaemonSettings | undefined;
  if (first === undefined) return null;
  return {
    id: 'daemon-config',
    lane: 'user',
    docs: sections[first],
    check: '',
    commands: profile.systemd ? [restartIfRunning] : [],
    file: { path: daemonFile, mode: '0644', content: jsonFile(settings) },
    undo: [removeFile(daemonFile, '')],
    verify: { command: `cat ${daemonFile}`, expect: first },
  };
}
