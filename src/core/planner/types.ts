import type { Options, Wishes } from './options.ts';
import type { StepId } from './rules/steps/ids.ts';
import type { StepSlug } from './words.ts';

/** Options by name as they come from outside: any name, any text. `makePlan` says what is wrong. */
export type RawOptions = Readonly<Record<string, string>>;

/** A page of the guide, or a section of one: `guide/networking/#ping`. A test holds that it exists. */
export type GuideAddress = `guide/${string}/` | `guide/${string}/#${string}`;

/** Something the reader should know about a plan that works. */
export interface Notice {
  /** `W01`…; or `link` for a value of a link that could not be honoured. */
  readonly id: string;
  readonly level: 'warning' | 'note';
  readonly text: string;
  /** Section of the guide, as `guide/networking/#ping`, or `null`. */
  readonly docs: GuideAddress | null;
}

/** Why no plan can work, and the change of options that makes one possible. */
export interface Refusal {
  readonly id: string;
  readonly text: string;
  readonly docs: GuideAddress | null;
  /** Option values to set; an empty value means the default. Leads to a plan. */
  readonly change: Wishes;
}

/** An option that does not exist, is missing, or has a value that nothing can be done with. */
export interface Problem {
  readonly option: string;
  readonly value: string;
  readonly text: string;
  readonly change: Wishes;
}

/** A whole file of our own. `path` may begin with `~/`; `content` ends with a newline. */
export interface PlanFile {
  readonly path: string;
  readonly mode: string;
  readonly content: string;
}

/** How to see that a step holds: `expect` must stand in what `command` prints. */
export interface Verification {
  readonly command: string;
  readonly expect: string;
}

export type Lane = 'root' | 'user';

/** One thing to do, by an administrator (`root`) or by the user. */
export interface Step {
  readonly id: StepId;
  readonly lane: Lane;
  readonly title: string;
  readonly why: string;
  readonly docs: GuideAddress;
  /** Id of the troubleshooting entry for when it fails, or `null`. */
  readonly troubleshooting: string | null;
  /** Shell that exits 0 when there is nothing left to do. */
  readonly check: string;
  /** Shell, one command each, with `sudo` where the lane needs it. Run after `file` is written. */
  readonly commands: readonly string[];
  readonly file: PlanFile | null;
  readonly undo: readonly string[];
  readonly verify: Verification | null;
}

/** What to do on one machine, in order: the root lane first, then the user's. */
export interface Plan {
  /** Day of the facts it was made from. */
  readonly rules: string;
  readonly options: Options;
  /** The options as they were asked for; what links and file headers carry. */
  readonly given: Options;
  readonly notices: readonly Notice[];
  readonly steps: readonly Step[];
  /** The same steps before `sudo` and the user's name were put in; printers of scripts need them. */
  readonly drafts: readonly StepDraft[];
}

export type PlanResult =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

/**
 * A step as a rule gives it: without words, and with marks instead of `sudo ` and the user's name
 * (see `marks.ts`), because a script, a page and a message to an administrator fill them differently.
 */
export interface StepDraft {
  readonly id: StepId;
  readonly lane: Lane;
  readonly docs: GuideAddress;
  readonly troubleshooting?: string;
  readonly check: string;
  /** The check as a script has it, where that reads better on several lines. */
  readonly scriptCheck?: string;
  /** Shell that exits 0 when somebody else has done the step already, in another way. */
  readonly unless?: string;
  readonly commands: readonly Command[];
  readonly file?: PlanFile;
  /** What the package manager must have installed for the step to be done. */
  readonly packages?: readonly string[];
  readonly undo: readonly Command[];
  readonly verify?: Verification;
  /** For what only a person can do: what a script does instead of the commands. */
  readonly script?: string;
  /** Words of the catalogue under another name than the id. */
  readonly text?: StepSlug;
}

/** A command line, or one that a script writes in another way than a person types it. */
export type Command = string | { readonly typed: string; readonly script: string };
