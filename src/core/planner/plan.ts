import { fill } from '../../words/fill.ts';
import { lingerFolder, rootRecord, userRecord } from '../facts/constants.ts';
import { factsDate } from '../facts/date.ts';
import type { Known } from '../facts/known.ts';
import type { SystemRelease } from '../facts/systems/types.ts';
import { fillMarks, type Marks, namesUser, plainMarks, typedMarks, user } from './marks.ts';
import {
  findOption,
  meantBy,
  normalise,
  type OptionName,
  type Options,
  optionSpecs,
  type Wishes,
} from './options.ts';
import { group, typedUndo } from './print/typed.ts';
import { valueProblem } from './problems.ts';
import { type Profile, resolvedOptions, resolveProfile } from './profile.ts';
import { isMarked } from './rules/known.ts';
import { type StepId, stepIds } from './rules/steps/ids.ts';
import type { RefusalRule, StepRule, Tasks, WarningRule } from './rules/types.ts';
import { linesOf, sameContent } from './shell.ts';
import type {
  Command,
  Notice,
  Plan,
  PlanResult,
  Problem,
  RawOptions,
  Refusal,
  Step,
  StepDraft,
  StepRecord,
  Touches,
} from './types.ts';
import { isForSeveral, usersOf } from './users.ts';
import { visible } from './visible.ts';
import { type PlannerWords, type RefusalSlug, stepWords, type WarningSlug } from './words.ts';

/** Rules in their order. A plan needs those that have something to say about it, and no others. */
export interface Rules {
  readonly refusals: readonly RefusalRule[];
  readonly warnings: readonly WarningRule[];
  readonly steps: Readonly<Partial<Record<StepId, StepRule>>>;
  /** What upgrading and moving have in place of these steps; their other rules are among those above. */
  readonly tasks?: Tasks;
}

/** What a plan is made from: the row of its system, and rules. */
export interface Knowledge extends Rules {
  readonly system: SystemRelease;
}

const rulesOfTask = ({ task }: Options, { tasks = {} }: Pick<Knowledge, 'tasks'>) =>
  task === 'upgrade' || task === 'migrate' ? tasks[task] : undefined;

/** The machine and the wishes of a plan, as its task means them. */
export function profileFor(
  given: Options,
  knowledge: Pick<Knowledge, 'system' | 'tasks'>,
): Profile {
  const { system } = knowledge;
  return resolveProfile(rulesOfTask(given, knowledge)?.meant?.(given, system) ?? given, system);
}

/** The plan for one machine, or why there is none, from options that have been read. */
export function planWith(given: Options, knowledge: Knowledge, words: PlannerWords): PlanResult {
  const { refusals, steps, system, warnings } = knowledge;
  const profile = profileFor(given, knowledge);
  const all = refusals.filter((rule) => rule.when(profile));
  const last = all.filter((rule) => rule.final);
  const broken = last.length > 0 ? last : all;
  if (broken.length > 0)
    return {
      kind: 'refused',
      refusals: broken.map((rule) => refusal(rule, profile, knowledge, words)),
    };
  const drafts =
    rulesOfTask(given, knowledge)?.drafts(profile) ??
    stepIds.map((id) => steps[id]?.(profile) ?? null).filter((draft) => draft !== null);
  const said = notices(warnings, profile, words);
  const saidBefore = cautions(warnings, drafts, said);
  const users = usersOf(given);
  const plan: Plan = {
    rules: factsDate,
    system,
    options: resolvedOptions(profile),
    given,
    notices: said,
    steps: stepsFor(drafts, given, words, saidBefore),
    users,
    drafts,
  };
  return { kind: 'plan', plan };
}

/** What has to be known before a step. */
type Cautions = (id: StepId) => readonly string[];

/** The steps of all users: what is the machine's once, the rest for each, and then each user's own part. */
function stepsFor(
  drafts: readonly StepDraft[],
  given: Options,
  words: PlannerWords,
  before: Cautions,
): Step[] {
  const { privilege } = given;
  const make = (draft: StepDraft, marks: readonly Marks[]): Step =>
    step(draft, marks, words, before(draft.id));
  if (!isForSeveral(given)) {
    const marks = typedMarks(privilege, given.user);
    return drafts.map((draft) => make(draft, [marks]));
  }
  const all = usersOf(given).map((name) => ({ name, marks: typedMarks(privilege, name) }));
  return stepsOfEach(drafts, all, make);
}

interface NamedMarks {
  readonly name: string;
  readonly marks: Marks;
}

/** The same for these users, each with marks of their own. */
function stepsOfEach(
  drafts: readonly StepDraft[],
  all: readonly NamedMarks[],
  make: (draft: StepDraft, marks: readonly Marks[]) => Step,
): Step[] {
  const marksOfAll = all.map(({ marks }) => marks);
  const forEach = (draft: StepDraft): Step[] =>
    all.map(({ name, marks }) => ({ ...make(draft, [marks]), user: name }));
  const ofRoot = drafts.filter(({ lane }) => lane === 'root');
  const ofUsers = drafts.filter(({ lane }) => lane === 'user');
  return [
    ...ofRoot.flatMap((draft) => (isOfEach(draft) ? forEach(draft) : [make(draft, marksOfAll)])),
    ...all.flatMap(({ name, marks }) =>
      ofUsers.map((draft) => ({ ...make(draft, [marks]), user: name })),
    ),
  ];
}

/** The steps of a plan as a printer writes them that names users, and becomes root, in its own way. */
export const stepsAs = (
  { drafts }: Plan,
  all: readonly NamedMarks[],
  words: PlannerWords,
): Step[] => stepsOfEach(drafts, all, (draft, marks) => step(draft, marks, words, []));

/** Whether the administrator does a step for each user: it names one. */
export const isOfEach = (draft: StepDraft): boolean =>
  draft.lane === 'root' &&
  !draft.shared &&
  !draft.once &&
  (isRecorded(draft) || namesUser(JSON.stringify(draft)));

/**
 * Normalises all options, and names each that cannot be read. What is left out, or empty, has its
 * default. Nothing is ever taken over from an option that its pattern refuses: that is a problem, not a
 * plan.
 */
export function readOptions(
  input: RawOptions,
  words: PlannerWords,
): { given: Options; problems: Problem[] } {
  const problems: Problem[] = [];
  const read: Partial<Record<OptionName, string>> = {};
  for (const [option, value] of Object.entries(input)) {
    if (findOption(option) !== undefined) continue;
    const text = fill(words.problems.option, { option: visible(option) });
    problems.push({ option: visible(option), value: visible(value), text, change: {} });
  }
  for (const spec of optionSpecs) {
    const value = input[spec.name] ?? '';
    const known = normalise(spec, value);
    read[spec.name] = known ?? spec.default;
    if (known !== null) continue;
    // A system has no default to go back to.
    const away = meantBy(spec, value) ?? (spec.name === 'system' ? 'debian-13' : '');
    problems.push({
      option: spec.name,
      value: visible(value),
      text: valueProblem(spec, value, words),
      change: { [spec.name]: away },
    });
  }
  if (problems.length === 0 && read.system === '')
    problems.push({
      option: 'system',
      value: '',
      text: words.problems.system,
      change: { system: 'debian-13' },
    });
  // Each option has been through its spec by now, which is what the type says.
  return { given: read as Options, problems };
}

/**
 * A change that leads to a plan by itself: where the machine breaks further rules, what they ask
 * for is added.
 */
function completeChange(
  rule: RefusalRule,
  profile: Profile,
  { refusals, system }: Knowledge,
): Wishes {
  let change: Wishes = rule.change(profile);
  for (let round = 0; round < 12; round++) {
    const next = resolveProfile(withChange(profile.given, change), system);
    const other = refusals.find((candidate) => candidate.when(next));
    if (!other) return change;
    change = { ...change, ...other.change(next) };
  }
  return change;
}

/** Options after a change, where an empty value stands for the default. */
function withChange(given: Options, change: Wishes): Options {
  const changed: Record<OptionName, string> = { ...given };
  for (const spec of optionSpecs) {
    const value = change[spec.name];
    if (value !== undefined) changed[spec.name] = normalise(spec, value) ?? spec.default;
  }
  return changed as Options;
}

/** A text with a mark behind it where what it says is not known well. */
const marked = (text: string, known: Known, words: PlannerWords): string =>
  isMarked(known) ? fill(words.marked, { text, known: words.known[known] }) : text;

function refusal(
  rule: RefusalRule,
  profile: Profile,
  knowledge: Knowledge,
  words: PlannerWords,
): Refusal {
  const texts: Readonly<Record<string, string>> = words.tasks?.refusals ?? {};
  const template = texts[rule.slug] ?? words.refusals[rule.slug as RefusalSlug];
  return {
    id: rule.id,
    text: marked(fill(template, rule.values?.(profile)), rule.known, words),
    docs: rule.docs,
    change: rule.final ? {} : completeChange(rule, profile, knowledge),
  };
}

function notices(rules: readonly WarningRule[], profile: Profile, words: PlannerWords): Notice[] {
  const texts: Readonly<Record<string, string>> = words.tasks?.warnings ?? {};
  return rules
    .filter((rule) => rule.when(profile))
    .map((rule) => ({
      id: rule.id,
      level: rule.level ?? 'warning',
      text: marked(
        fill(texts[rule.slug] ?? words.warnings[rule.slug as WarningSlug], rule.values?.(profile)),
        rule.known,
        words,
      ),
      docs: rule.docs,
    }));
}

const typed = (command: Command): string => (typeof command === 'string' ? command : command.typed);

/**
 * What has to hold before a step counts as done: its file as it should be, and its own check. What all
 * users share may be set up well enough by another file than ours.
 */
export function checkOf({ file, check, unless, shared }: StepDraft): string {
  const same = file && !(shared && check) ? sameContent(file.path, file.content) : '';
  const done = [same, check].filter((part) => part !== '').join(' && ');
  return unless ? `${unless} || ${done}` : done;
}

/** Whether a step leaves something that undo has to take back. */
export const isRecorded = ({ undo, file, shared }: StepDraft): boolean =>
  undo.length > 0 || file !== undefined || shared === true;

/** What a person types against what a run that broke off has left. */
const leftBehind = ({ leftover }: StepDraft): string[] =>
  leftover
    ? [group(`if ${leftover.where}; then`, linesOf(leftover.commands, 'typed'), 'fi').join('\n')]
    : [];

const noteFolder = ({ id, lane }: StepDraft): string =>
  `${lane === 'root' ? rootRecord : userRecord}/${id}`;

/** Where a step notes that it was done. */
function recordOf(draft: StepDraft, all: readonly Marks[]): StepRecord | null {
  if (!isRecorded(draft)) return null;
  const { lane, file, shared, check, was = '', there = '' } = draft;
  const folder = noteFolder(draft);
  const own = lane === 'root' && !shared;
  return {
    path: own ? `${folder}/"${user}"` : folder,
    users: shared ? all.map((marks) => fillMarks(`"${user}"`, marks)) : [],
    was,
    there,
    // A file is compared with its copy anyway.
    unless: file ? (draft.unless ?? (shared ? check : '')) : checkOf(draft),
  };
}

function touchesOf(draft: StepDraft, record: StepRecord | null): Touches {
  const { file, packages = [], touches = {} } = draft;
  return {
    paths: [
      ...(file ? [file.path, file.beside] : []),
      ...(touches.paths ?? []),
      ...(record ? [record.path] : []),
      ...(record && file ? [`${noteFolder(draft)}.made`] : []),
    ],
    sysctls: touches.sysctls ?? [],
    units: touches.units ?? [],
    packages: [...packages, ...(touches.packages ?? [])],
    accounts: touches.accounts ?? [],
  };
}

/** The texts of an object, with the marks in them filled. */
function filled<Texts extends object>(texts: Texts, put: (text: string) => string): Texts {
  const inside = (value: unknown): unknown => {
    if (typeof value === 'string') return put(value);
    return typeof value === 'object' && value !== null ? filled(value, put) : value;
  };
  if (Array.isArray(texts)) return texts.map(inside) as unknown as Texts;
  const entries = Object.entries(texts).map(([name, value]) => [name, inside(value)]);
  return Object.fromEntries(entries) as Texts;
}

/** What is said of the plan that has to be known before each step. */
function cautions(
  rules: readonly WarningRule[],
  drafts: readonly StepDraft[],
  said: readonly Notice[],
): Cautions {
  const found = new Map<StepId, string[]>();
  for (const { id, before = [] } of rules) {
    const first = drafts.find((draft) => before.includes(draft.id))?.id;
    const texts = said.filter((notice) => notice.id === id).map(({ text }) => text);
    if (first) found.set(first, [...(found.get(first) ?? []), ...texts]);
  }
  return (id: StepId): readonly string[] => found.get(id) ?? [];
}

/** One step, for the first of these users; where it is shared, for all of them. */
function step(
  draft: StepDraft,
  all: readonly Marks[],
  words: PlannerWords,
  before: readonly string[],
): Step {
  const [marks] = all as [Marks];
  const put = (text: string): string => fillMarks(text, marks);
  const { title, why, caution } = stepWords(words, draft);
  const { id, lane, docs, troubleshooting = null } = draft;
  const noted = recordOf(draft, all);
  const record = noted && filled(noted, put);
  const file = draft.file ? filled(draft.file, put) : null;
  const undo = draft.undo.map((command) => put(typed(command)));
  return {
    id,
    lane,
    title,
    why,
    docs,
    troubleshooting,
    check: put(checkOf(draft)),
    requires: draft.requires ? filled(draft.requires, put) : null,
    commands: draft.commands.map((command) => put(typed(command))),
    file,
    undo: [
      ...(record ? typedUndo({ lane, file }, record, undo, marks.su) : undo),
      ...leftBehind(draft).map(put),
    ],
    verify: draft.verify
      ? { command: put(draft.verify.command), expect: draft.verify.expect }
      : null,
    caution: [...(caution ? [caution] : []), ...before].join('\n') || null,
    touches: filled(touchesOf(draft, noted), (text) => {
      const plain = fillMarks(text, plainMarks(marks)).replaceAll('"', '');
      // logind escapes the names that it gives its files.
      return plain.startsWith(lingerFolder) ? plain.replaceAll('\\', '\\\\') : plain;
    }),
    record,
  };
}
