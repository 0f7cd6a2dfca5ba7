import type { SystemRelease } from '../../../facts/systems/types.ts';
import { type Profile, resolveProfile } from '../../profile.ts';
import type { StepDraft } from '../../types.ts';
import type { SetupStepId } from '../steps/ids.ts';
import { stepRules } from '../steps/index.ts';

/** The machine with the engine that it comes from; `null` where nobody has said which one that is. */
export function former({ given, system }: Profile): Profile | null {
  const from = given['from-docker'];
  return from === 'auto'
    ? null
    : resolveProfile({ ...given, task: 'install', docker: from }, system as SystemRelease);
}

/** A step of setting up as it is with the new engine, where it is another one than with the old. */
export function changed(profile: Profile, id: SetupStepId): StepDraft | null {
  const before = former(profile);
  if (before === null) return null;
  const now = stepRules[id](profile);
  return JSON.stringify(now) === JSON.stringify(stepRules[id](before)) ? null : now;
}
