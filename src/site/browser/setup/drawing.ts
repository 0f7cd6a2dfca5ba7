import { fileFormats, printFile } from '../../../core/planner/print/files.ts';
import type { Markup } from '../../html.ts';
import { noticesMarkup, type PlanPage, planMarkup } from '../../setup/plan-markup.ts';
import type { PlanWords } from '../../setup/words.ts';
import { showStale } from '../elements/stale-notes.ts';
import { showProof } from './proof.ts';
import { redrawPlan } from './redraw.ts';
import { type Comparison, planOf, problemsOf, type WizardState } from './state.ts';
import { statusOf } from './status.ts';
import type { Parts, Place } from './types.ts';

/** What the markup of plans needs to know about the page. */
export const planPage = (lang: string, words: PlanWords): PlanPage => ({
  words,
  href: (path) => `${import.meta.env.BASE_URL}${lang}/${path}`,
});

/** Draws a state. Whatever follows from one is written to the page in this file. */
export function draw(place: Place, state: WizardState, parts: Parts, page: PlanPage): void {
  const { find } = place;
  const done = parts.done?.reasons.size ?? 0;
  showProblems(place, state);
  find('[data-notices]').innerHTML = String(noticesMarkup(state.notices, page));
  find('[data-question]').innerHTML = String(parts.question || '');
  find('[data-since]').innerHTML = String(parts.since || '');
  drawPlan(place, state, parts, page);
  find('[data-plan-status]').textContent = statusOf(state, done, page.words, parts.more);
  void showProof(place, page, planOf(state));
}

/** Draws what the reader compares. */
export function drawComparison(
  { find }: Place,
  { option }: Comparison,
  { table, sides }: { table: Markup; sides: Markup },
): void {
  find('[data-compare-drivers]').hidden = option !== 'network' && option !== 'port-driver';
  find('[data-compare-table]').innerHTML = String(table);
  find('[data-compare-plans]').innerHTML = String(sides);
}

/** Draws what a paste told. */
export function drawAnswer({ find }: Place, answer: Markup): void {
  find('[data-probe-result]').innerHTML = String(answer);
}

function drawPlan({ root, find }: Place, state: WizardState, parts: Parts, page: PlanPage): void {
  const plan = planOf(state);
  const region = find('.plan');
  root.classList.toggle('no-plan', !plan);
  // The last good plan stays to be seen, but is of other choices: nothing of it can be taken.
  region.inert = problemsOf(state).length > 0;
  if (parts.refused) region.innerHTML = String(parts.refused);
  if (!plan) return;
  const mark = state.changed > 0 ? page.words.changed : undefined;
  redrawPlan(region, planMarkup(plan, page, parts), state.fresh, mark);
  showStale(region);
  for (const file of fileFormats)
    find(`[data-file="${file}"]`).hidden = printFile(plan, file) === '';
}

/** Says beside each field what is wrong with it. */
function showProblems({ form }: Place, state: WizardState): void {
  const problems = problemsOf(state);
  for (const place of form.querySelectorAll<HTMLElement>('.invalid')) {
    const name = place.id.slice('option-'.length, -'-invalid'.length);
    const text = problems.find((problem) => problem.option === name)?.text ?? '';
    place.textContent = text;
    place.hidden = !text;
    form.querySelector(`#option-${name}`)?.setAttribute('aria-invalid', String(text !== ''));
  }
}
