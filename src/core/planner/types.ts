import type { SystemRelease } from '../facts/systems/types.ts';
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
  /** The option whose value a link could not have. */
  readonly about?: Pick<Problem, 'option' | 'value'>;
}

/** Why no plan can work, and the change of options that makes one possible. */
export interface Refusal {
  readonly id: string;
  readonly text: string;
  readonly docs: GuideAddress | null;
  /** Option values to set; an empty value means the default. Leads to a plan; nothing, where none does. */
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
  /** Its name where somebody else's file stands at `path`: in the same folder, and read later. */
  readonly beside: string;
  /** Whether only the file at `path` is ever read: the reader has to bring the two together. */
  readonly only?: true;
  /** `0600` where it has a password in it. */
  readonly mode: '0600' | '0644';
  readonly content: string;
}

/** How to see that a step holds: `expect` must stand in what `command` prints. */
export interface Verification {
  readonly command: string;
  readonly expect: string;
}

export type Lane = 'root' | 'user';

/** What a step makes or changes; nothing else may differ once it has run. */
export interface Touches {
  readonly paths: readonly string[];
  readonly sysctls: readonly string[];
  readonly units: readonly string[];
  readonly packages: readonly string[];
  readonly accounts: readonly string[];
}

/** Where a step notes that it was done, so that undo takes back that and nothing else. */
export interface StepRecord {
  /**
   * The note itself, for a step of one user: a copy of the file that was written, what had been there
   * before, or nothing. The folder with `users`, `was` and `file`, for one that others need as well.
   */
  readonly path: string;
  /** The users' names, as shell words, by which a shared step is noted in `users`; none for the others. */
  readonly users: readonly string[];
  /** Shell that prints what has to be remembered; empty where there is nothing. */
  readonly was: string;
  /** Shell that exits 0 where somebody else has made it, so that undo must leave it; may be empty. */
  readonly there: string;
  /** Shell that exits 0 when nothing has to be done; empty where doing it again does no harm. */
  readonly unless: string;
}

/** What a run that broke off may have left, without a note of whose it is. */
export interface Leftover {
  /** Shell that exits 0 where it has. */
  readonly where: string;
  /** What takes it back. */
  readonly commands: readonly Command[];
}

/** What a machine must have before a step does anything, and what is said where it has not. */
export interface Requirement {
  /** Shell that leaves what it saw in a variable. */
  readonly look: string;
  /** Shell that exits 0 where the step may go on. */
  readonly holds: string;
  /** A text for double quotes of the shell: variables of `look` are put in. */
  readonly otherwise: string;
}

/** One thing to do, by an administrator (`root`) or by the user. */
export interface Step {
  readonly id: StepId;
  readonly lane: Lane;
  /** Whose step it is, where the plan is for several users and not all of them need it. */
  readonly user?: string;
  readonly title: string;
  readonly why: string;
  readonly docs: GuideAddress;
  /** Id of the troubleshooting entry for when it fails, or `null`. */
  readonly troubleshooting: string | null;
  /** Shell that exits 0 when there is nothing left to do. */
  readonly check: string;
  /** Shell that has to hold before anything is done, `null` where the step can always be done. */
  readonly requires: Requirement | null;
  /** Shell, one command each, with `sudo` where the lane needs it. Run after `file` is written. */
  readonly commands: readonly string[];
  readonly file: PlanFile | null;
  /** What a person types to take it back: one group of lines, which looks first. */
  readonly undo: readonly string[];
  readonly verify: Verification | null;
  /** What to know before the commands run: what they stop, or want from the reader. */
  readonly caution: string | null;
  readonly touches: Touches;
  /** `null` for a step that has nothing to take back. */
  readonly record: StepRecord | null;
}

/** What to do on one machine, in order: the root lane first, then the user's, or each user's. */
export interface Plan {
  /** Day of the facts it was made from. */
  readonly rules: string;
  /** The release that it is for. */
  readonly system: SystemRelease;
  readonly options: Options;
  /** The options as they were asked for; what links and file headers carry. */
  readonly given: Options;
  readonly notices: readonly Notice[];
  readonly steps: readonly Step[];
  /** Who will run Docker, by name; nobody where that is whoever runs the commands. */
  readonly users: readonly string[];
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
  /** What has to be there before anything of the step is done. */
  readonly requires?: Requirement;
  readonly commands: readonly Command[];
  readonly file?: PlanFile;
  /** What the package manager must have installed for the step to be done. */
  readonly packages?: readonly string[];
  /** The same as the manager is asked for them: with versions, where these matter. */
  readonly install?: readonly string[];
  /** Shell that says why, and exits 1, where installing them would change what must stay; asked once the lists are fresh. */
  readonly installable?: string;
  /** A package that stays as it is where it is there alone, and shell that exits 0 where it is. */
  readonly leaveAlone?: { readonly name: string; readonly where: string };
  /** Takes back what is not the file; `%record` is where the step was noted. */
  readonly undo: readonly Command[];
  /** What undo takes back beside what is noted. */
  readonly leftover?: Leftover;
  /** Whether other users of the machine need it as well: the last one takes it back. */
  readonly shared?: true;
  /** Whether it names a user and is still done once, for all users of the plan. */
  readonly once?: true;
  /** Shell that prints what undo has to know of the time before. */
  readonly was?: string;
  /** Shell that exits 0 where it was there before us, so that undo leaves it. */
  readonly there?: string;
  /** What the commands change, besides the step's file, its packages and its record. */
  readonly touches?: Partial<Touches>;
  readonly verify?: Verification;
  /** For what only a person can do: what a script does instead of the commands. */
  readonly script?: string;
  /** Words of the catalogue under another name than the id. */
  readonly text?: StepSlug;
}

/** A command line, or one that a script writes in another way than a person types it. */
export type Command = string | { readonly typed: string; readonly script: string };
