import { planChangesSince } from '../../core/facts/changes.ts';
import {
  type CoreTexts,
  factsDate,
  fill,
  type Origin,
  type Plan,
} from '../../core/planner/browser.ts';
import { type StepChange, stepsSince } from '../../core/planner/difference.ts';
import { noSteps } from '../../core/planner/origin.ts';
import { html, join, type Markup } from '../html.ts';
import type { MoreWords } from './more-words.en.ts';
import type { Wizard } from './wizard.ts';

/** Says what has changed since a link was made; the reader may put it away. */
export async function tellSince(wizard: Wizard, origin: Origin): Promise<void> {
  const more = await wizard.more();
  const place = wizard.root.querySelector<HTMLElement>('[data-since]');
  if (!place || wizard.origin !== origin) return;
  place.innerHTML = String(sinceMarkup(origin, wizard.plan, wizard.core, more));
  place.querySelector('[data-keep]')?.addEventListener('click', () => {
    wizard.origin = undefined;
    void wizard.refresh();
    wizard.root.querySelector<HTMLElement>('#plan')?.focus();
  });
}

/** How a link's plan relates to that of today. */
interface Since {
  text: keyof MoreWords['since'];
  changes: readonly StepChange[];
}

/** What there is to say of a link that is not of today's plan. */
function since(
  { facts: day, steps }: Origin,
  plan: Plan | undefined,
  known: readonly string[],
): Since {
  const changes = steps && plan ? (stepsSince(steps, plan.steps, known) ?? undefined) : undefined;
  const say = (text: Since['text']): Since => ({ text, changes: changes ?? [] });
  if (day > factsDate) return say('newer');
  if (steps === undefined) return say('unknown');
  if (steps === noSteps) return say('noPlan');
  if (!plan) return say('refused');
  return say(changes?.length === 0 ? 'same' : 'differ');
}

/** What has changed since a link was made: the steps that differ by title, and why plans changed. */
function sinceMarkup(
  origin: Origin,
  plan: Plan | undefined,
  core: CoreTexts,
  more: MoreWords,
): Markup {
  const titles: Readonly<Record<string, { title: string }>> = core.steps;
  const { text, changes } = since(origin, plan, Object.keys(titles));
  const titleOf = (id: string | null) =>
    plan?.steps.find((step) => step.id === id)?.title ?? titles[id ?? '']?.title ?? more.lostStep;
  const items = changes.map(
    ({ id, change }) =>
      html`<li>${titleOf(id)} <span class="badge changed">${more.pair[change]}</span></li>`,
  );
  const places = { day: origin.facts, today: factsDate, n: String(changes.length) };
  const why = text === 'same' ? [] : planChangesSince(origin.facts);
  const reasons = why.map((change) => html`<dt>${change.day}</dt><dd>${change[core.lang]}</dd>`);
  return html`<section class="notices" aria-label="${more.sinceTitle}"><div class="since"><p>${fill(more.since[text], places)}</p>
${items.length > 0 && html`<ul>${join(items)}</ul>`}
${reasons.length > 0 && html`<p>${fill(more.sinceWhy, places)}</p><dl>${join(reasons)}</dl>`}
<p><button type="button" class="button quiet" data-keep>${more.sinceKeep}</button></p></div></section>`;
}
