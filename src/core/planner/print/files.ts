import type { StepId } from '../rules/steps/ids.ts';
import { marker } from '../shell.ts';
import type { Plan } from '../types.ts';
import { once } from '../users.ts';

/** The file formats of the command line, by the name of the file. */
export const fileFormats = ['override.conf', 'sysctl.conf', 'daemon.json'] as const;
export type FileFormat = (typeof fileFormats)[number];

const stepsOf: Readonly<Record<FileFormat, readonly StepId[]>> = {
  'override.conf': ['override'],
  'sysctl.conf': ['sysctl-userns', 'sysctl-ping', 'sysctl'],
  'daemon.json': ['daemon-config'],
};

/** The content of one file of the plan; empty when the plan does not need that file. */
export function printFile(plan: Plan, format: FileFormat): string {
  const steps = plan.steps.filter((step) => stepsOf[format].includes(step.id));
  // Several users have the same file, each their own.
  const contents = once(steps.map((step) => step.file?.content ?? ''));
  // What stands in several files is one here, under one mark.
  return contents
    .map((content, index) => (index === 0 ? content : content.replace(`${marker}\n`, '')))
    .join('');
}
