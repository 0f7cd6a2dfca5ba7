import {
  becomeOf,
  type Notice,
  type Plan,
  type Refusal,
  type Step,
} from '../../core/planner/browser.ts';
import { writeCommands } from '../../core/planner/print/files.ts';
import { file, terminal } from '../blocks.ts';
import { html, join, type Markup } from '../html.ts';
import type { SetupWords } from './words.en.ts';

/** What the markup of a plan needs to know about the page it stands in. */
export interface PlanPage {
  words: SetupWords;
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

/** The file as something to paste, for whoever has a shell and no editor. */
function asCommand({ file: written, lane }: Step, words: SetupWords, become: string): Markup {
  if (!written) return html``;
  const prefix = lane === 'root' ? become : '';
  const prompt = lane === 'root' && become === '' ? 'root' : 'user';
  return html`<details class="more"><summary>${words.asCommand}</summary>${terminal(writeCommands(written, prefix), prompt)}</details>`;
}

/**
 * One step, whole: title, reason, what to do, and folded away how to check and undo it.
 * @param become what stands before a command of the administrator: `sudo `, `doas ` or nothing
 */
export function stepMarkup(step: Step, { words, href }: PlanPage, become: string): Markup {
  const help = step.troubleshooting
    ? html`<p>${words.whenFails}: <a href="${href(`troubleshooting/${step.troubleshooting}/`)}">${step.troubleshooting}</a></p>`
    : null;
  return html`<h3>${step.title}</h3>
<p class="why">${step.why} <a href="${href(step.docs)}">${words.guide}<span class="visually-hidden">: ${step.title}</span></a></p>
<div class="plan-step ${step.lane}">${stepBlock(step, words)}</div>
${step.file && asCommand(step, words, become)}
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
  const list = steps.map(
    (step) => html`<li data-step="${step.id}">${stepMarkup(step, page, becomeOf(plan))}</li>`,
  );
  const forward = lane === 'root' && plan.options.privilege === 'none';
  return html`<section class="lane-of ${lane}" aria-labelledby="lane-${lane}"><h2 id="lane-${lane}">${forward ? words.laneAdmin : words.laneTitle[lane]}</h2>
<p class="hint">${steps.length > 0 ? words.laneHint[lane] : words.laneEmpty[lane]}</p>
${steps.length > 0 && html`<p class="live"><button type="button" class="button quiet" data-copy="${lane}">${words.copyLane}</button></p>`}
<ol>${join(list)}</ol></section>`;
}

/**
 * Why there is no plan, each reason with the change that leads to one.
 * @param inWords a change in the words of the form: “Port driver: implicit”
 */
export function refusalsMarkup(
  refusals: readonly Refusal[],
  { words, href }: PlanPage,
  linkTo: (change: Refusal['change']) => string,
  inWords: (change: Refusal['change']) => string,
): Markup {
  const items = refusals.map(
    (
      one,
    ) => html`<li><strong class="rule">${one.id}</strong> ${one.text} ${one.docs && html`<a href="${href(one.docs)}">${words.guide}</a>`}
<p><a class="button quiet" data-change href="${linkTo(one.change)}">${words.change.replace('{change}', inWords(one.change))}</a></p></li>`,
  );
  return html`<section class="refused" aria-labelledby="refused"><h2 id="refused">${words.refused}</h2><ul>${join(items)}</ul></section>`;
}
