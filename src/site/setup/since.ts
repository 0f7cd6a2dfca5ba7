import type { Archive } from '../../core/planner/archived.ts';
import { factsDate, fill, type Plan } from '../../core/planner/browser.ts';
import { pairSteps } from '../../core/planner/difference.ts';
import type { CoreTexts } from '../../core/planner/texts/index.ts';
import { html, type Markup } from '../html.ts';
import { readForm } from './form-values.ts';
import type { MoreWords } from './more-words.en.ts';
import { pairsMarkup } from './pairs.ts';
import type { Wizard } from './wizard.ts';

/** Planners of earlier facts, each loaded when a link of its day is opened. */
const archives = import.meta.glob<Archive>('../../core/planner/archive/*.js');

const archiveOf = (day: string) => archives[`../../core/planner/archive/${day}.js`];

/** Ends the comparison of a link that was open before. */
let leavePast = (): void => {};

/** The title of a step; what a plan of other days called otherwise has its id. */
const titles =
  (core: CoreTexts, plan: Plan | undefined) =>
  (id: string): string =>
    plan?.steps.find((step) => step.id === id)?.title ??
    (core.steps as Record<string, { title: string }>)[id]?.title ??
    id;

/** Says what has changed since the facts that the link was made from, and follows the form. */
export async function compareWithPast(wizard: Wizard, day: string): Promise<void> {
  const more = await wizard.more();
  const place = wizard.root.querySelector('[data-since]');
  if (!place) return;
  const at = (text: string): string => fill(text, { day, today: factsDate });
  const tell = (text: string): Markup => html`<p>${at(text)}</p>`;
  const keep = html`<p><button type="button" class="button quiet" data-keep>${more.sinceKeep}</button></p>`;
  const draw = (content: Markup): void => {
    place.innerHTML = String(
      html`<section class="notices" aria-label="${more.sinceTitle}"><div class="since">${content}${keep}</div></section>`,
    );
  };
  let over = false;
  leavePast();
  leavePast = () => {
    over = true;
  };
  place.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('[data-keep]')) return;
    over = true;
    wizard.facts = undefined;
    place.replaceChildren();
    void wizard.refresh();
    wizard.root.querySelector<HTMLElement>('#plan')?.focus();
  });

  const load = archiveOf(day);
  if (day > factsDate) return draw(tell(more.sinceNewer));
  if (!load) return draw(tell(more.sinceUnknown));
  const archive = await load().catch(() => undefined);
  if (!archive) return draw(tell(more.sinceFailed));
  const follow = (plan: Plan | undefined): string => {
    if (!over) draw(difference(wizard, plan, archive, more, at));
    return '';
  };
  follow(wizard.plan);
  wizard.listeners.push(follow);
}

function difference(
  { core, form, page }: Wizard,
  plan: Plan | undefined,
  archive: Archive,
  more: MoreWords,
  at: (text: string) => string,
): Markup {
  const then = archive.stepsFor(readForm(form));
  if (!plan) return html`<p>${at(then ? more.sinceRefused : more.sinceNoPlan)}</p>`;
  if (!then) return html`<p>${at(more.sinceNoPlan)}</p>`;
  const pairs = pairSteps(then, plan.steps);
  const differ = pairs.filter(({ same }) => !same).length;
  if (differ === 0) return html`<p>${at(more.sinceSame)}</p>`;
  const title = at(more.sinceDiffer).replace('{n}', String(differ));
  const table = pairsMarkup(pairs, {
    words: page.words,
    more,
    sides: [at(more.past), more.today],
    titleOf: titles(core, plan),
  });
  return html`<details><summary>${title}</summary>${table}</details>`;
}
