import { daemonFile } from '../../../facts/constants.ts';
import type { Profile } from '../../profile.ts';
import { jsonFile } from '../../quote.ts';
import { type DaemonSettings, daemonSections, daemonSettings } from '../../settings.ts';
import { removeFile } from '../../shell.ts';
import type { StepDraft } from '../../types.ts';
import { restartIfRunning } from './override.ts';

/** The daemon's own settings. The format has no comments, so this file carries no marker line. */
export function daemonConfig(profile: Profile): StepDraft | null {
  const settings = daemonSettings(profile);
  const first = Object.keys(settings)[0] as keyof DaemonSettings | undefined;
  if (first === undefined) return null;
  return {
    id: 'daemon-config',
    lane: 'user',
    docs: daemonSections[first],
    check: '',
    commands: profile.systemd ? [restartIfRunning] : [],
    file: { path: daemonFile, mode: '0644', content: jsonFile(settings) },
    undo: [removeFile(daemonFile, '')],
    verify: { command: `cat ${daemonFile}`, expect: first },
  };
}
