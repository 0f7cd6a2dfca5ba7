import type { Origin } from '../../../core/planner/origin.ts';
import type { RawOptions } from '../../../core/planner/types.ts';
import type { CoreWords } from '../../../core/planner/words.ts';
import type { Markup } from '../../html.ts';
import type { DoneSteps, PlanPage } from '../../setup/plan-markup.ts';
import type { PlanWords, WizardWords } from '../../setup/words.ts';
import type { Labels } from './labels.ts';
import type { Planning, PlanningWords } from './planning.ts';
import type { WizardState } from './state.ts';

/** What differs by language; the browser loads one of them, and what is a function when it is needed. */
export interface WizardLanguage extends PlanningWords {
  readonly words: () => Promise<PlanWords>;
  readonly more: () => Promise<WizardWords>;
}

/** The words with which the parts of the wizard speak. */
export interface ViewWords {
  readonly core: CoreWords;
  readonly page: PlanPage;
  readonly more: WizardWords;
  readonly labels: Labels;
}

/** Why there is no plan: all reasons above the plan, and each again at the option that led there. */
export interface Refused {
  readonly all: Markup;
  readonly at: ReadonlyMap<string, Markup>;
}

/** What a state has to say beside its plan. */
export interface Parts {
  readonly more?: WizardWords;
  /** What the page asks before it uses all of the link. */
  readonly question?: Markup | false;
  readonly since?: Markup | false | undefined;
  readonly refused?: Refused | undefined;
  /** Of the plan: what a probe has shown to be done, and the message to an administrator. */
  readonly done?: DoneSteps | undefined;
  readonly message?: Markup | undefined;
}

/** The wizard's part of the page, as the server drew it. */
export interface Place {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  /** The choices whose plan the page came with, as a query, and what a link to it says. */
  readonly served: string;
  readonly origin: Origin;
  /** What the form said at first. */
  readonly first: RawOptions;
  /** An element of the wizard. */
  readonly find: <T extends HTMLElement>(selector: string) => T;
}

/** The one place that holds a state, and goes on to another. */
export interface Store {
  readonly language: WizardLanguage;
  readonly place: Place;
  readonly planner: Planning;
  state: WizardState;
  /** What was drawn beside the plan. */
  parts: Parts;
  /** What the address says of the choices. */
  query: string;
  /** Sees to it that the state has its plan: the page may still be as it came. */
  readonly settle: () => Promise<void>;
  /** Goes on to a state, and draws what comes of it, unless another one has come meanwhile. */
  readonly show: (next: WizardState) => Promise<void>;
  /** The same, where the choices do not come from the form. */
  readonly use: (next: WizardState) => Promise<void>;
}
