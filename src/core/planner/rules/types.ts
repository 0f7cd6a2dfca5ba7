import type { SourceId } from '../../facts/sources.ts';
import type { Profile } from '../profile.ts';
import type { RefusalText, WarningText } from '../texts/index.ts';
import type { OptionValues, StepDraft } from '../types.ts';

/** A reason why a wish cannot be met, with the change of options that leads on. */
export interface RefusalRule {
  readonly id: string;
  readonly source: SourceId;
  readonly docs: string;
  readonly when: (profile: Profile) => boolean;
  readonly change: (profile: Profile) => OptionValues;
  /** Words of the catalogue, where they are not called like the rule. */
  readonly text?: RefusalText;
  readonly values?: (profile: Profile) => Readonly<Record<string, string>>;
}

/** Something to know about a plan that works. */
export interface WarningRule {
  readonly id: string;
  readonly level?: 'warning' | 'note';
  readonly source: SourceId;
  readonly docs: string;
  readonly when: (profile: Profile) => boolean;
  readonly text?: WarningText;
  readonly values?: (profile: Profile) => Readonly<Record<string, string>>;
}

/** Makes one step, or `null` where the machine does not need it. */
export type StepRule = (profile: Profile) => StepDraft | null;
