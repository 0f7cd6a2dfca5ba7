import { findOption } from '../../../core/planner/options.ts';
import { fileFormats, printFile } from '../../../core/planner/print/files.ts';
import { fill } from '../../../words/fill.ts';
import { html, join, type Markup } from '../../html.ts';
import {
  noticesMarkup,
  type PlanPage,
  planMarkup,
  planName,
  wrongIn,
} from '../../setup/plan-markup.ts';
import type { PlanWords } from '../../setup/words.ts';
import { showStale } from '../elements/stale-notes.ts';
import { showControl } from './form.ts';
import { labelsIn } from './labels.ts';
import { nameOf } from './planner.ts';
import { showProof } from './proof.ts';
import { redrawPlan, standingIn } from './redraw.ts';
import { type Comparison, chosenOf, planOf, problemsOf, type WizardState } from './state.ts';
import { statusOf } from './status.ts';
import { showTicks } from './ticks.ts';
import type { Parts, Place } from './types.ts';

/** What the markup of plans needs to know about the page. */
export function planPage(lang: string, words: PlanWords, form: HTMLFormElement): PlanPage {
  return {
    words,
    href: (path) => `${import.meta.env.BASE_URL}${lang}/${path}`,
    label: labelsIn(form).option,
  };
}

/** What was last written into a part of the page. */
const written = new WeakMap<HTMLElement, string>();

/** Writes into a part of the page, unless that stands there already: the browser would style it anew. */
function write(into: HTMLElement, markup: Markup | false | undefined): void {
  const text = String(markup || '');
  if (written.get(into) === text) return;
  written.set(into, text);
  into.innerHTML = text;
}

/** Says of an element what is so, unless it says that already. */
function say(element: Element, attribute: string, value: boolean): void {
  if (element.getAttribute(attribute) !== String(value))
    element.setAttribute(attribute, String(value));
}

/** Draws a state. Whatever follows from one is written to the page in this file. */
export function draw(place: Place, state: WizardState, parts: Parts, page: PlanPage): void {
  const { find } = place;
  const done = parts.done?.reasons.size ?? 0;
  showReasons(place, state, parts, page);
  drawChoices(place, state, page);
  write(find('[data-notices]'), noticesMarkup(state.notices, page));
  write(find('[data-question]'), parts.question);
  write(find('[data-since]'), parts.since);
  drawPlan(place, state, parts, page);
  find('[data-plan-status]').textContent = statusOf(
    state,
    done,
    page.words,
    parts.more,
    (problem) => wrongIn(problem, page),
  );
  showTicks(place.root);
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
  region.inert = !plan;
  write(find('[data-refused]'), parts.refused?.all);
  const stale = find('[data-last]');
  stale.hidden = Boolean(plan) || !state.shown;
  if (state.shown)
    stale.textContent = fill(page.words.lastPlan, { name: planName(state.shown, page.words) });
  if (!plan) return;
  const mark = state.changed > 0 ? page.words.changed : undefined;
  // Most of a plan stays when one choice changes: what stands there is neither written nor read again.
  const standing = standingIn(region, state.fresh);
  redrawPlan(region, planMarkup(plan, page, { ...parts, standing }), state.fresh, mark);
  showStale(region);
  for (const file of fileFormats)
    find(`[data-file="${file}"]`).hidden = printFile(plan, file) === '';
}

/** Whether all that is wanted has been chosen. */
const isIn = (
  wanted: ReadonlyMap<string, string>,
  choices: Readonly<Record<string, string | undefined>>,
): boolean => [...wanted].every(([name, value]) => choices[name] === value);

/** Draws what the plan is called, and what was chosen: each choice with a way to take it back. */
function drawChoices({ form, find }: Place, state: WizardState, { words }: PlanPage): void {
  const { chips } = words;
  const system = state.choices.system ?? '';
  const plan = planOf(state);
  find('[data-plan-name]').textContent = plan ? planName(plan, words) : nameOf(system);
  const labels = labelsIn(form);
  const items = Object.entries(chosenOf(state)).map(([name, value]) => {
    const label = labels.option(name);
    const isOn = findOption(name)?.default === 'no' && value === 'yes';
    const chip = isOn
      ? label
      : fill(chips.pair, { name: label, value: labels.value(name, value).replaceAll(',', ', ') });
    return html`<li><span>${chip}</span><button type="button" data-do="drop" data-option="${name}" aria-label="${fill(chips.drop, { chip })}"></button></li>`;
  });
  write(
    find('[data-chips]'),
    items.length > 0 ? join(items) : html`<li class="usual">${chips.none}</li>`,
  );
  const presets = [...form.querySelectorAll<HTMLAnchorElement>('[data-change=preset]')].map(
    (link) => ({ link, wanted: new Map(new URLSearchParams(link.search)) }),
  );
  const chosen = presets.filter(({ wanted }) => isIn(wanted, state.choices));
  for (const preset of presets) {
    // One that asks for all of it and more is the one that was meant.
    const isPart = chosen.some(
      ({ wanted }) =>
        wanted.size > preset.wanted.size && isIn(preset.wanted, Object.fromEntries(wanted)),
    );
    say(preset.link, 'aria-current', chosen.includes(preset) && !isPart);
  }
  for (const tile of form.querySelectorAll<HTMLElement>('[data-members]'))
    say(tile, 'aria-pressed', tile.dataset.members?.split(' ').includes(system) ?? false);
}

/** Says at each option what is wrong with its value, or why the choices give no plan. */
function showReasons(
  { form }: Place,
  state: WizardState,
  { refused }: Parts,
  page: PlanPage,
): void {
  const problems = problemsOf(state);
  for (const place of form.querySelectorAll<HTMLElement>('.invalid')) {
    const name = place.id.slice('option-'.length, -'-invalid'.length);
    const problem = problems.find(({ option }) => option === name);
    const text = problem ? html`<p>${wrongIn(problem, page)}</p>` : refused?.at.get(name);
    const isNew = text && place.hidden && state.byReader;
    write(place, text);
    place.hidden = !text;
    const control = form.querySelector(`#option-${name}`);
    if (control) say(control, 'aria-invalid', Boolean(text));
    if (text) showControl(form, name);
    // Where one looks already: as little as makes all of it seen.
    if (isNew) place.scrollIntoView({ block: 'nearest' });
  }
}
