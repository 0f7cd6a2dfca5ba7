import { planChangesSince } from '../../../core/facts/changes.ts';
import { factsDate } from '../../../core/facts/date.ts';
import { type StepChange, stepsSince } from '../../../core/planner/difference.ts';
import { noSteps, type Origin } from '../../../core/planner/origin.ts';
import { type StepId, stepIds, taskStepIds } from '../../../core/planner/rules/steps/ids.ts';
import type { Plan } from '../../../core/planner/types.ts';
import { stepWords } from '../../../core/planner/words.ts';
import { fill } from '../../../words/fill.ts';
import { html, join, type Markup } from '../../html.ts';
import type { WizardWords } from '../../setup/words.ts';
import { planOf, type WizardState } from './state.ts';
import type { ViewWords } from './types.ts';

/** How the plan of a link relates to that of today. */
interface Since {
  readonly text: keyof WizardWords['since'];
  readonly changes: readonly StepChange[];
}

/** What there is to say of a link that is not of today's plan. */
export function sinceOf({ facts: day, steps }: Origin, plan: Plan | undefined): Since {
  const changes =
    (steps && plan && stepsSince(steps, plan.steps, [...stepIds, ...taskStepIds])) || [];
  if (day > factsDate) return { text: 'newer', changes };
  if (steps === undefined) return { text: 'unknown', changes };
  if (steps === noSteps) return { text: 'noPlan', changes };
  if (!plan) return { text: 'refused', changes };
  return { text: changes.length === 0 ? 'same' : 'differ', changes };
}

/** What has changed since a link was made: the steps that differ by title, and why plans changed. */
export function sinceMarkup(state: WizardState, origin: Origin, { core, more }: ViewWords): Markup {
  const plan = planOf(state);
  const { text, changes } = sinceOf(origin, plan);
  const titleOf = (id: StepId | null) =>
    id === null
      ? more.lostStep
      : (plan?.steps.find((step) => step.id === id)?.title ?? stepWords(core, { id }).title);
  const items = changes.map(
    ({ id, change }) =>
      html`<li>${titleOf(id)} <span class="badge changed">${more.pair[change]}</span></li>`,
  );
  const places = { day: origin.facts, today: factsDate, n: String(changes.length) };
  const why = text === 'same' ? [] : planChangesSince(origin.facts);
  const reasons = why.map((change) => html`<dt>${change.day}</dt><dd>${change[core.lang]}</dd>`);
  return html`<section class="notices" aria-label="${more.sinceTitle}"><div class="news"><p>${fill(more.since[text], places)}</p>
${items.length > 0 && html`<ul>${join(items)}</ul>`}
${reasons.length > 0 && html`<p>${fill(more.sinceWhy, places)}</p><dl>${join(reasons)}</dl>`}
<p><button type="button" class="button quiet" data-do="keep">${more.sinceKeep}</button></p></div></section>`;
}
