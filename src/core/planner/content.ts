import type { StepId } from './rules/steps/ids.ts';
import type { Lane, PlanFile } from './types.ts';

/** What a step does to a machine, without its words: all that two plans can differ in. */
export interface StepContent {
  readonly id: StepId;
  readonly lane: Lane;
  readonly user?: string;
  readonly file: PlanFile | null;
  readonly commands: readonly string[];
}

/**
 * The same text for two steps that write the same file and run the same commands. The mode, which
 * was once of this text, tells whether there is a password: nothing else of a link does.
 */
export const contentOf = ({ lane, file, commands }: StepContent): string =>
  JSON.stringify([lane, file && [file.path, '0644', file.content], commands]);
