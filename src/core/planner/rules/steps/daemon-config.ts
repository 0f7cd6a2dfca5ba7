import { daemonFile } from '../../../facts/constants.ts';
import type { Profile } from '../../profile.ts';
import { jsonFile, shellQuote } from '../../quote.ts';
import { type DaemonSettings, daemonSections, daemonSettings } from '../../settings.ts';
import type { Requirement, StepDraft } from '../../types.ts';
import { directoryThere } from './data-directory.ts';
import { restartIfRunning } from './override.ts';
import { addressThere } from './version-there.ts';

/** Whether a file that the user keeps has our settings among its own: it need not look like ours. */
const holds = (settings: DaemonSettings): string =>
  Object.entries(settings)
    .map(([name, value]) => {
      const line = `${JSON.stringify(name)}:${JSON.stringify(value)}`;
      // A number goes on where nothing ends it.
      const wanted =
        typeof value === 'number'
          ? [',', '}'].map((end) => `-e ${shellQuote(line + end)}`).join(' ')
          : shellQuote(line);
      return `tr -d ' \\t\\n' <${daemonFile} 2>/dev/null | grep -qF ${wanted}`;
    })
    .join(' && ');

/** Two requirements as one, which says what is missing of the last that does not hold. */
const both = (one: Requirement, other: Requirement): Requirement => ({
  look: [
    "w=''",
    ...[one, other].flatMap(({ look, holds, otherwise }) => [
      look,
      `{\n  ${holds.replaceAll('\n', '\n  ')}\n} ||\n  w="${otherwise}"`,
    ]),
  ].join('\n'),
  holds: '[ -z "$w" ]',
  otherwise: '$w',
});

/** What must be so before the daemon gets the settings. */
function requirementsOf(profile: Profile): Pick<StepDraft, 'requires'> {
  const { requires } = addressThere(profile);
  const directory = directoryThere(profile);
  const all = requires && directory ? both(requires, directory) : (requires ?? directory);
  return all ? { requires: all } : {};
}

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
    unless: holds(settings),
    ...requirementsOf(profile),
    commands: profile.systemd ? [restartIfRunning] : [],
    file: {
      path: daemonFile,
      beside: daemonFile.replace('.json', '.rootless-guide.json'),
      only: true,
      mode: '0644',
      content: jsonFile(settings),
    },
    undo: [],
    verify: { command: `cat ${daemonFile}`, expect: first },
    touches: { units: profile.systemd ? ['docker.service'] : [] },
  };
}
