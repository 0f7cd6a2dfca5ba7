import type { Notice, Plan, PlannerTexts, Refusal, Step } from '../../core/planner/index.ts';
import { file, terminal } from '../blocks.ts';
import { html, join, type Markup } from '../html.ts';
import type { SetupWords } from './words.en.ts';

/** What the markup of a plan needs to know about the page it stands in. */
export interface PlanPage {
  words: SetupWords;
  /** The planner's names of its options. */
  labels: PlannerTexts['options'];
  /** Turns `guide/networking/#ping` and `troubleshooting/ID/` into an address. */
  href: (path: string) => string;
}

const lanes = ['root', 'user'] as const;

/**
 * What a step does, without its explanation: who runs it, the file it writes, the commands. Root's
 * prompt stands only where the commands want a root shell, and not before `sudo`.
 */
export function stepBlock(step: Step, words: SetupWords): Markup {
  return join([
    html`<p class="lane">${words.lane[step.lane]}</p>`,
    ...(step.file ? [file(step.file.path, step.file.content)] : []),
    ...(step.commands.length > 0 ? [terminal(step.commands, promptOf(step))] : []),
  ]);
}

const promptOf = ({ lane, commands, undo }: Step): 'root' | 'user' =>
  lane === 'root' && ![...commands, ...undo].some((one) => /\b(sudo|doas) /.test(one))
    ? 'root'
    : 'user';

/** One step, whole: title, reason, what to do, and folded away how to check and undo it. */
export function stepMarkup(step: Step, { words, href }: PlanPage): Markup {
  const help = step.troubleshooting
    ? html`<p>${words.whenFails}: <a href="${href(`troubleshooting/${step.troubleshooting}/`)}">${step.troubleshooting}</a></p>`
    : null;
  return html`<h3>${step.title}</h3>
<p class="why">${step.why} <a href="${href(step.docs)}">${words.guide}<span class="visually-hidden">: ${step.title}</span></a></p>
<div class="plan-step ${step.lane}">${stepBlock(step, words)}</div>
<details class="more"><summary>${words.more}</summary>
${step.check && html`<p>${words.check}:</p>${terminal([step.check], 'user')}`}
${step.verify && html`<p>${words.verify}: <code>${step.verify.expect}</code></p>${terminal([step.verify.command], 'user')}`}
${step.undo.length > 0 && html`<p>${words.undo}:</p>${terminal(step.undo, promptOf(step))}`}
${help}</details>`;
}

/** The notices of a plan, each with its kind in a word. */
export function noticesMarkup(notices: readonly Notice[], { words, href }: PlanPage): Markup {
  if (notices.length === 0) return html``;
  const items = notices.map(
    (notice) =>
      html`<li class="${notice.level}"><strong>${words[notice.level]} <span class="rule">${notice.id}</span></strong> ${notice.text} ${notice.docs && html`<a href="${href(notice.docs)}">${words.guide}</a>`}</li>`,
  );
  return html`<section class="notices" aria-label="${words.notices}"><ul>${join(items)}</ul></section>`;
}

/** A plan: its notices, then the administrator's lane, then the user's. */
export function planMarkup(plan: Plan, page: PlanPage): Markup {
  return join([
    noticesMarkup(plan.notices, page),
    ...lanes.map((lane) => laneMarkup(plan, lane, page)),
  ]);
}

function laneMarkup(plan: Plan, lane: 'root' | 'user', page: PlanPage): Markup {
  const { words } = page;
  const steps = plan.steps.filter((step) => step.lane === lane);
  const list = steps.map((step) => html`<li data-step="${step.id}">${stepMarkup(step, page)}</li>`);
  return html`<section class="lane-of ${lane}" aria-labelledby="lane-${lane}"><h2 id="lane-${lane}">${words.laneTitle[lane]}</h2>
<p class="hint">${steps.length > 0 ? words.laneHint[lane] : words.laneEmpty[lane]}</p>
<ol>${join(list)}</ol></section>`;
}

/** Why there is no plan, each reason with the change that leads to one. */
export function refusalsMarkup(
  refusals: readonly Refusal[],
  { words, labels, href }: PlanPage,
  linkTo: (change: Refusal['change']) => string,
): Markup {
  const items = refusals.map(
    (
      one,
    ) => html`<li><strong class="rule">${one.id}</strong> ${one.text} ${one.docs && html`<a href="${href(one.docs)}">${words.guide}</a>`}
<p><a class="button quiet" data-change href="${linkTo(one.change)}">${words.change.replace('{change}', changeText(one.change, labels, words))}</a></p></li>`,
  );
  return html`<section class="refused" aria-labelledby="refused"><h2 id="refused">${words.refused}</h2><ul>${join(items)}</ul></section>`;
}

const changeText = (
  change: Refusal['change'],
  labels: PlanPage['labels'],
  words: SetupWords,
): string =>
  Object.entries(change)
    .map(([name, value]) => `${labelOf(name, labels)}: ${valueText(name, value, words)}`)
    .join(', ');

/** What the planner calls an option. */
export const labelOf = (name: string, labels: PlanPage['labels']): string =>
  name in labels ? labels[name as keyof typeof labels].label : name;

/** A value as people call it, or as it is written where it has no other name. */
export const valueText = (name: string, value: string, words: SetupWords): string =>
  words.values[`${name}.${value}`] ?? words.values[value] ?? (value || words.default);
