import {
  encodeOptions,
  findOption,
  makePlan,
  type Plan,
  type PlannerTexts,
  type PlanResult,
} from '../../core/planner/browser.ts';
import { pairSteps } from '../../core/planner/difference.ts';
import type { OptionName } from '../../core/planner/options.ts';
import { html, join, type Markup } from '../html.ts';
import { readForm } from './form-values.ts';
import { valueInWords } from './in-words.ts';
import type { MoreWords } from './more-words.en.ts';
import { pairsMarkup } from './pairs.ts';
import type { Wizard } from './wizard.ts';

type Values = Record<string, string>;

/** A value of the compared option, and what would come of it. */
interface Candidate {
  value: string;
  label: string;
  options: Values;
  result: PlanResult;
}

/** Another network driver wants its own port driver. */
const changeTo = (name: string, value: string): Values =>
  name === 'network' ? { network: value, 'port-driver': '' } : { [name]: value };

/** The value of an option that a plan uses, with no `auto` left in it. */
const inUse = (plan: Plan | undefined, name: string): string =>
  plan?.options[name as OptionName] ?? '';

/** Compares the values of one choice: all in a table, and any of them side by side with what is chosen. */
export async function compare(wizard: Wizard): Promise<void> {
  const box = wizard.root.querySelector('[data-compare]');
  const choice = box?.querySelector<HTMLSelectElement>('select');
  const table = box?.querySelector('[data-compare-table]');
  const beside = box?.querySelector('[data-compare-plans]');
  const drivers = box?.querySelector<HTMLElement>('[data-compare-drivers]');
  if (!choice || !table || !beside || !drivers) return;
  const more = await wizard.more();
  const texts = await wizard.planner.texts();
  let other = '';

  const draw = (): string => {
    const name = choice.value;
    const found = candidates(wizard, name, texts);
    const now = inUse(wizard.plan, name);
    const possible = found.filter(({ value, result }) => value !== now && result.kind === 'plan');
    const right = possible.find(({ value }) => value === other) ?? possible[0];
    drivers.hidden = name !== 'network' && name !== 'port-driver';
    table.innerHTML = String(tableMarkup(found, now, right, wizard, more));
    beside.innerHTML = String(right ? sidesMarkup(right, name, wizard, more) : '');
    return '';
  };
  choice.addEventListener('change', draw);
  table.addEventListener('click', ({ target }) => {
    const pressed = (target as Element).closest<HTMLElement>('[data-beside]');
    if (!pressed) return;
    other = pressed.dataset.beside ?? '';
    draw();
    table.querySelector<HTMLElement>(`[data-beside="${CSS.escape(other)}"]`)?.focus();
  });
  wizard.listeners.push(draw);
  draw();
}

function candidates({ form, lang }: Wizard, name: string, texts: PlannerTexts): Candidate[] {
  const values = (findOption(name)?.values ?? []).filter((value) => value !== 'auto');
  return values.map((value) => {
    const options = { ...readForm(form), ...changeTo(name, value), lang };
    const label = valueInWords(form, name, value);
    return { value, label, options, result: makePlan(options, texts) };
  });
}

function told({ plan }: Wizard, result: PlanResult, more: MoreWords): string {
  if (result.kind === 'refused')
    return result.refusals.map(({ id, text }) => `${id} ${text}`).join(' ');
  if (result.kind !== 'plan' || !plan) return '';
  const titles = new Map<string, string>(
    [...plan.steps, ...result.plan.steps].map(({ id, title }) => [id, title] as const),
  );
  const differ = pairSteps(plan.steps, result.plan.steps).filter(({ same }) => !same);
  return differ.map(({ id }) => titles.get(id)).join(' · ') || more.same;
}

function tableMarkup(
  found: readonly Candidate[],
  now: string,
  right: Candidate | undefined,
  wizard: Wizard,
  more: MoreWords,
): Markup {
  const rows = found.map(({ value, label, options, result }) => {
    const careful =
      result.kind === 'plan' ? result.plan.notices.map(({ text }) => text).join(' ') : '';
    const mark = value === now && html` <span class="badge">${more.chosen}</span>`;
    const button =
      value !== now &&
      result.kind === 'plan' &&
      html`<button type="button" class="button quiet" data-beside="${value}" aria-pressed="${String(value === right?.value)}">${more.compareBeside}<span class="visually-hidden">: ${label}</span></button>`;
    return html`<tr><th scope="row"><a data-change href="?${encodeOptions(options)}">${label}</a>${mark}</th><td>${value === now ? '' : told(wizard, result, more)}</td><td>${careful}</td><td>${button}</td></tr>`;
  });
  const heads = [more.compareValue, more.compareSteps, more.compareCareful, more.compareBeside];
  return html`<div class="table" tabindex="0" role="group" aria-label="${more.compareSteps}"><table><thead><tr>${join(heads.map((head) => html`<th scope="col">${head}</th>`))}</tr></thead><tbody>${join(rows)}</tbody></table></div>`;
}

function sidesMarkup(
  { label, options, result }: Candidate,
  name: string,
  { plan, page, form }: Wizard,
  more: MoreWords,
): Markup {
  if (result.kind !== 'plan' || !plan) return html``;
  const titles = new Map<string, string>(
    [...plan.steps, ...result.plan.steps].map(({ id, title }) => [id, title] as const),
  );
  const withOther = more.compareWith.replace('{value}', () => label);
  const now = `${more.compareNow}: ${valueInWords(form, name, inUse(plan, name))}`;
  const pairs = pairsMarkup(pairSteps(plan.steps, result.plan.steps), {
    words: page.words,
    more,
    sides: [now, withOther],
    titleOf: (id) => titles.get(id) ?? id,
  });
  return html`<h3>${now} / ${withOther}</h3>${pairs}<p><a class="button quiet" data-change href="?${encodeOptions(options)}">${more.compareTake.replace('{value}', () => label)}</a></p>`;
}
