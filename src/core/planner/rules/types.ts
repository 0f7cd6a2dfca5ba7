import type { Known } from '../../facts/known.ts';
import type { SourceId } from '../../facts/sources.ts';
import type { SystemRelease } from '../../facts/systems/types.ts';
import type { Options, Wishes } from '../options.ts';
import type { Profile } from '../profile.ts';
import type { GuideAddress, StepDraft } from '../types.ts';
import type { RefusalSlug, TaskRefusalSlug, TaskWarningSlug, WarningSlug } from '../words.ts';
import type { StepId } from './steps/ids.ts';

/** A reason why a wish cannot be met, with the change of options that leads on. */
export interface RefusalRule {
  /** What links, messages and the command line call it. Rules that say one thing in several ways share it. */
  readonly id: `E${number}`;
  /** Its name for people, and the key of its words. */
  readonly slug: RefusalSlug | TaskRefusalSlug;
  readonly source: SourceId;
  /** How it is known that this is so. */
  readonly known: Known;
  readonly docs: GuideAddress;
  readonly when: (profile: Profile) => boolean;
  readonly change: (profile: Profile) => Wishes;
  /** Set where no change leads to a plan: the text and its place in the guide lead on instead, alone. */
  readonly final?: true;
  readonly values?: (profile: Profile) => Readonly<Record<string, string>>;
}

/** Something to know about a plan that works. */
export interface WarningRule {
  readonly id: `W${number}`;
  readonly slug: WarningSlug | TaskWarningSlug;
  readonly level?: 'warning' | 'note';
  readonly source: SourceId;
  /** How it is known that this is so. */
  readonly known: Known;
  readonly docs: GuideAddress;
  readonly when: (profile: Profile) => boolean;
  readonly values?: (profile: Profile) => Readonly<Record<string, string>>;
  /** Where it has to be known before commands: the first of these steps that a plan has says it, too. */
  readonly before?: readonly StepId[];
}

/** Makes one step, or `null` where the machine does not need it. */
export type StepRule = (profile: Profile) => StepDraft | null;

/** What upgrading, or moving, has in place of the steps that set up. */
export interface TaskRules {
  /** What the options come to for this task, where that is something else than they say. */
  readonly meant?: (given: Options, system: SystemRelease) => Options;
  readonly drafts: (profile: Profile) => readonly StepDraft[];
}

/** By the value of `task`. */
export type Tasks = Readonly<Partial<Record<'upgrade' | 'migrate', TaskRules>>>;
