import { keepCredentials } from '../../../core/planner/credentials.ts';
import { unknownHost } from '../../../core/planner/hosts.ts';
import { type NamedSpec, normalise, optionSpecs } from '../../../core/planner/options.ts';
import { type Origin, originOf } from '../../../core/planner/origin.ts';
import type { Notice, Plan, PlanResult, RawOptions, Refusal } from '../../../core/planner/types.ts';
import type { ProbeResult } from '../../../core/probe/parse.ts';

/** What is compared: the values of an option, and one of them side by side with what is chosen. */
export interface Comparison {
  readonly option: string;
  readonly beside: string;
}

/** All that the wizard knows. It is never changed, only replaced: by the transitions below. */
export interface WizardState {
  /** What is chosen, by option; an empty value, or none, means the default. */
  readonly choices: RawOptions;
  /** What the link said of its plan, until the reader makes another. */
  readonly origin: Origin | undefined;
  /** What of the link could not be honoured. */
  readonly notices: readonly Notice[];
  /**
   * What the link wants from hosts that the facts do not know, by option. It is not chosen, and so
   * in no command, until the reader says so.
   */
  readonly held: RawOptions;
  /** All that the reader has chosen so far: nobody asks about that. */
  readonly chosen: readonly RawOptions[];
  /** What the last probe told of the machine. */
  readonly probe: ProbeResult | undefined;
  /** Set once the reader has opened the comparison. */
  readonly comparison: Comparison | undefined;
  /** Whether the reader made the last change: then steps that differ are marked. */
  readonly byReader: boolean;
  /** The one option that the last change was about; empty where it was about several, or about none. */
  readonly cause: string;
  /** Counts what Back takes back, a change each; more letters of the same text are the same change. */
  readonly change: number;
  /** What the choices give; nothing before the first plan. */
  readonly result: PlanResult | undefined;
  /** The plan on the page. While the choices give none, the last good one stays to be seen. */
  readonly shown: Plan | undefined;
  /** Steps of it that did not stand on the page like this before. */
  readonly fresh: ReadonlySet<string>;
  /** How many of them are marked as changed. */
  readonly changed: number;
}

/** The wizard before anything was planned. */
export const initialState = (choices: RawOptions): WizardState => ({
  choices,
  origin: undefined,
  notices: [],
  held: {},
  chosen: [],
  probe: undefined,
  comparison: undefined,
  byReader: false,
  cause: '',
  change: 0,
  result: undefined,
  shown: undefined,
  fresh: new Set(),
  changed: 0,
});

const pick = (options: RawOptions, isIt: (pair: [string, string]) => boolean): RawOptions =>
  Object.fromEntries(Object.entries(options).filter(isIt));

/** The options whose values differ, as far as a plan can tell. */
const differing = (one: RawOptions, other: RawOptions): string[] =>
  optionSpecs
    .filter((spec) => settingOf(one, spec) !== settingOf(other, spec))
    .map(({ name }) => name);

const settingOf = (choices: RawOptions, spec: NamedSpec): string => {
  const value = choices[spec.name] ?? '';
  return normalise(spec, value) ?? value;
};

/** Whether two sets of choices are for different plans. */
export const differ = (one: RawOptions, other: RawOptions): boolean =>
  differing(one, other).length > 0;

/** Options that are not as they are by default, with their values. The system has no default. */
export const chosenOf = ({ choices }: WizardState): RawOptions =>
  Object.fromEntries(
    optionSpecs
      .filter(({ name }) => name !== 'system')
      .map((spec) => [spec, settingOf(choices, spec)] as const)
      .filter(([spec, value]) => value !== spec.default)
      .map(([{ name }, value]) => [name, value]),
  );

/**
 * The reader chose: what the link said of its plan is no longer about these choices.
 * @param typing whether it is a text that is being typed: its letters are one change
 */
export function choose(state: WizardState, choices: RawOptions, typing = false): WizardState {
  const names = differing(state.choices, choices);
  const cause = names.length === 1 ? (names[0] as string) : '';
  const goesOn = names.length === 0 || (typing && cause === state.cause);
  return {
    ...state,
    choices,
    // Whoever types a value there need not be asked about the link's.
    held: pick(state.held, ([name]) => !choices[name]),
    chosen: [...state.chosen, choices],
    origin: undefined,
    byReader: true,
    cause: names.length > 0 ? cause : state.cause,
    change: state.change + (goesOn ? 0 : 1),
  };
}

/**
 * A preset is a change to what is chosen; every other link within the page is a whole plan, but for
 * the proxy's password, which no link has.
 */
export const followLink = (
  state: WizardState,
  options: RawOptions,
  isPreset: boolean,
): WizardState =>
  choose(
    state,
    isPreset ? { ...state.choices, ...options } : keepCredentials(options, state.choices),
  );

/** A link was opened. What it leaves out is as in `first`, and so is what must be asked first. */
export function openLink(
  state: WizardState,
  first: RawOptions,
  {
    options: linked,
    notices,
    origin,
  }: Pick<WizardState, 'notices'> & {
    options: RawOptions;
    origin?: Origin | undefined;
  },
): WizardState {
  // Whoever goes back to an address of this page has typed the password that is not in it.
  const options = state.chosen.reduce(keepCredentials, linked);
  const isChosen = (name: string) => state.chosen.some((one) => one[name] === options[name]);
  const held = pick(options, ([name, value]) => unknownHost(name, value) !== '' && !isChosen(name));
  return {
    ...state,
    choices: { ...first, ...pick(options, ([name]) => !(name in held)) },
    held,
    notices,
    origin,
    // What a link brings is not a change that the reader made.
    byReader: false,
    cause: '',
  };
}

/** The reader says of something that the link wants whether to use it. */
export function answer(state: WizardState, name: string, use: boolean): WizardState {
  const { [name]: value = '', ...held } = state.held;
  const { origin } = state;
  if (!use) return { ...choose(state, state.choices), held, byReader: false };
  return { ...choose(state, { ...state.choices, [name]: value }), origin, byReader: false };
}

/** The reader starts over. */
export const startOver = (state: WizardState, choices: RawOptions): WizardState => ({
  ...choose(state, choices),
  held: {},
});

/** One of several users ran the probe: the others stay. */
const keptUsers = ({ choices }: WizardState, { options }: ProbeResult): RawOptions => {
  const users = (choices.user ?? '').split(',');
  return users.length > 1 && users.includes(options.user ?? '') ? { user: users.join(',') } : {};
};

/** A probe was pasted: its machine takes the place of the one before, the wishes stay. */
export function readProbe(state: WizardState, probe: ProbeResult): WizardState {
  const usual = Object.fromEntries(probe.defaults.map((name) => [name, '']));
  return {
    ...choose(state, { ...state.choices, ...usual, ...probe.options, ...keptUsers(state, probe) }),
    probe,
    // A plan for another machine: marking what differs would mark nearly all of it.
    byReader: false,
  };
}

/** The reader goes on with today's plan: the link is one of today from here on. */
export const keepToday = (state: WizardState): WizardState => ({
  ...state,
  origin: undefined,
  byReader: false,
});

/** The reader compares the values of an option, or another value side by side. */
export const compare = (state: WizardState, change: Partial<Comparison>): WizardState => ({
  ...state,
  comparison: { option: '', beside: '', ...state.comparison, ...change },
});

/** The page shows this plan: it came with it. */
export const showing = (state: WizardState, result: PlanResult): WizardState => ({
  ...state,
  shown: planOf({ ...state, result }),
});

/** Whether a link says of its plan what is so today: it gives what it gave when it was made. */
export const isOfToday = (origin: Origin | undefined, today: Origin): boolean =>
  !origin || (origin.facts === today.facts && (origin.steps ?? today.steps) === today.steps);

/** What the choices give is known. */
export function planned(state: WizardState, result: PlanResult): WizardState {
  const { origin, shown: before } = state;
  const stays = asks(state) || !isOfToday(origin, originOf(result));
  const next = { ...state, result, origin: stays ? origin : undefined, changed: 0 };
  if (result.kind !== 'plan') return { ...next, fresh: new Set() };
  const fresh = freshSteps(before, result.plan);
  const marks = before !== undefined && state.byReader;
  return { ...next, shown: result.plan, fresh, changed: marks ? fresh.size : 0 };
}

/** The steps that another plan does not have, or has otherwise. */
function freshSteps(before: Plan | undefined, plan: Plan): ReadonlySet<string> {
  const old = new Set(before?.steps.map((step) => JSON.stringify(step)));
  return new Set(plan.steps.filter((step) => !old.has(JSON.stringify(step))).map(({ id }) => id));
}

/** The plan that can be taken along; none while the choices are refused or one has no such value. */
export const planOf = ({ result }: WizardState): Plan | undefined =>
  result?.kind === 'plan' ? result.plan : undefined;

/** Where the reader is told why the choices give no plan: at the option that led there. */
export const placeOf = ({ byReader, cause }: WizardState, { change }: Refusal): string =>
  (byReader && cause) || (Object.keys(change)[0] ?? 'system');

/** What is the matter with single values. */
export const problemsOf = ({ result }: WizardState) =>
  result?.kind === 'invalid' ? result.problems : [];

/** Whether something of the link waits for an answer. */
export const asks = ({ held }: WizardState): boolean => Object.keys(held).length > 0;

/** All that the address says: what waits for an answer too, so that nothing of a link is lost. */
export const whole = ({ choices, held }: WizardState): RawOptions => ({ ...choices, ...held });

/** What the address says of the plan: as the link that was opened, or as one of today. */
export const originShown = ({ origin, result }: WizardState): Origin =>
  origin ?? originOf(result ?? { kind: 'invalid', problems: [] });

/** Whether there is something to say beside the plan. */
export const saysMore = (state: WizardState): boolean =>
  state.notices.length > 0 ||
  asks(state) ||
  state.origin !== undefined ||
  state.probe !== undefined ||
  state.result?.kind === 'refused' ||
  planOf(state)?.options.privilege === 'none';
