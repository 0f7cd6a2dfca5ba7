import { encodeOptions } from '../../../core/planner/codec.ts';
import { pairSteps } from '../../../core/planner/difference.ts';
import { makePlan } from '../../../core/planner/make-plan.ts';
import { findOption, type OptionName } from '../../../core/planner/options.ts';
import type { Plan, PlanResult, RawOptions } from '../../../core/planner/types.ts';
import type { PlannerWords } from '../../../core/planner/words.ts';
import { fill } from '../../../words/fill.ts';
import { html, join, type Markup } from '../../html.ts';
import { pairsMarkup } from './pairs.ts';
import { type Comparison, planOf, type WizardState } from './state.ts';
import type { ViewWords } from './types.ts';

/** A value of the compared option, and what would come of it. */
interface Candidate {
  readonly value: string;
  readonly label: string;
  readonly options: RawOptions;
  readonly result: PlanResult;
}

/** Another network driver wants its own port driver. */
const changeTo = (name: string, value: string): RawOptions =>
  name === 'network' ? { network: value, 'port-driver': '' } : { [name]: value };

/** The value of an option that a plan uses, with no `auto` left in it. */
const inUse = (plan: Plan | undefined, name: string): string =>
  plan?.options[name as OptionName] ?? '';

/** The values of one choice: all in a table, and one of them side by side with what is chosen. */
export function comparisonMarkup(
  state: WizardState,
  { option, beside }: Comparison,
  viewWords: ViewWords,
  plannerWords: PlannerWords,
): { table: Markup; sides: Markup } {
  const plan = planOf(state);
  const found = candidates(state, option, viewWords, plannerWords);
  const now = inUse(plan, option);
  const possible = found.filter(({ value, result }) => value !== now && result.kind === 'plan');
  const right = possible.find(({ value }) => value === beside) ?? possible[0];
  return {
    table: tableMarkup(found, now, right, plan, viewWords),
    sides: right && plan ? sidesMarkup(right, option, plan, viewWords) : html``,
  };
}

function candidates(
  { choices }: WizardState,
  name: string,
  { labels }: ViewWords,
  plannerWords: PlannerWords,
): Candidate[] {
  const values = (findOption(name)?.values ?? []).filter((value) => value !== 'auto');
  return values.map((value) => {
    const options = { ...choices, ...changeTo(name, value), lang: plannerWords.lang };
    const label = labels.value(name, value);
    return { value, label, options, result: makePlan(options, plannerWords) };
  });
}

const titlesOf = (...plans: Plan[]): ReadonlyMap<string, string> =>
  new Map(plans.flatMap(({ steps }) => steps.map(({ id, title }) => [id, title])));

/** What another value would do, in a cell: the reasons against it, or the steps that change. */
function outcome(result: PlanResult, plan: Plan | undefined, same: string): string {
  if (result.kind === 'refused')
    return result.refusals.map(({ id, text }) => `${id} ${text}`).join(' ');
  if (result.kind !== 'plan' || !plan) return '';
  const titles = titlesOf(plan, result.plan);
  const differ = pairSteps(plan.steps, result.plan.steps).filter((pair) => !pair.same);
  return differ.map(({ id }) => titles.get(id)).join(' · ') || same;
}

function tableMarkup(
  found: readonly Candidate[],
  now: string,
  right: Candidate | undefined,
  plan: Plan | undefined,
  { more }: ViewWords,
): Markup {
  // What the plan on the page warns of already stands above it.
  const known = new Set(plan?.notices.map(({ text }) => text));
  const rows = found.map(({ value, label, options, result }) => {
    const careful =
      result.kind === 'plan'
        ? result.plan.notices
            .map(({ text }) => text)
            .filter((text) => !known.has(text))
            .join(' ')
        : '';
    const mark = value === now && html` <span class="badge">${more.chosen}</span>`;
    const take =
      value !== now &&
      html`<a class="button quiet" data-change href="?${encodeOptions(options)}">${more.take}<span class="visually-hidden">: ${label}</span></a>`;
    const button =
      value !== now &&
      result.kind === 'plan' &&
      html`<button type="button" class="button quiet" data-do="beside" data-beside="${value}" aria-pressed="${String(value === right?.value)}">${more.compareBeside}<span class="visually-hidden">: ${label}</span></button>`;
    return html`<tr><th scope="row">${label}${mark}</th><td>${value === now ? '' : outcome(result, plan, more.same)}</td><td>${careful}</td><td>${take} ${button}</td></tr>`;
  });
  const heads = [more.compareValue, more.compareSteps, more.compareCareful, more.compareBeside];
  return html`<div class="table" tabindex="0" role="group" aria-label="${more.compareSteps}"><table><thead><tr>${join(heads.map((head) => html`<th scope="col">${head}</th>`))}</tr></thead><tbody>${join(rows)}</tbody></table></div>`;
}

function sidesMarkup(
  { label, options, result }: Candidate,
  name: string,
  plan: Plan,
  { page, more, labels }: ViewWords,
): Markup {
  if (result.kind !== 'plan') return html``;
  const titles = titlesOf(plan, result.plan);
  const withOther = fill(more.compareWith, { value: label });
  const now = fill(page.words.chips.pair, {
    name: more.compareNow,
    value: labels.value(name, inUse(plan, name)),
  });
  const pairs = pairsMarkup(pairSteps(plan.steps, result.plan.steps), {
    words: page.words,
    more,
    sides: [now, withOther],
    titleOf: (id) => titles.get(id) ?? id,
  });
  return html`<h3>${now} / ${withOther}</h3>${pairs}<p><a class="button quiet" data-change href="?${encodeOptions(options)}">${fill(more.compareTake, { value: label })}</a></p>`;
}
