import { firstDue } from '../../core/facts/stale.ts';
import {
  becomeOf,
  fingerprint,
  type Notice,
  type Plan,
  type Problem,
  type RawOptions,
  type Step,
  type Touches,
  typedCommands,
} from '../../core/planner/browser.ts';
import { restsOn } from '../../core/planner/rests-on.ts';
import { doneKey } from '../../core/probe/done-key.ts';
import { fill } from '../../words/fill.ts';
import { file, terminal, wordsOf } from '../blocks.ts';
import { html, join, Markup } from '../html.ts';
import { wholeOptions } from '../whole-options.ts';
import type { PlanWords } from './words.ts';

/** What the markup of a plan needs to know about the page it stands in. */
export interface PlanPage {
  words: PlanWords;
  /** Turns `guide/networking/#ping` and `troubleshooting/ID/` into an address. */
  href: (path: string) => string;
  /** What the form calls an option, where there is a form. */
  label?: (option: string) => string;
}

/** That an option of the form cannot have a value, and which one may have been meant. */
export function wrongIn(
  { option, value, change }: Pick<Problem, 'option' | 'value'> & Partial<Problem>,
  { label, words }: PlanPage,
): string {
  const meant = (change as RawOptions | undefined)?.[option];
  return (
    fill(words.wrong, { value, option: label?.(option) ?? option }) +
    (meant ? fill(words.meant, { meant }) : '')
  );
}

/** The steps of a plan that are done already, each with the reason. */
export interface DoneSteps {
  readonly word: string;
  /** Said where the administrator has nothing left to do. */
  readonly nothingLeft: string;
  readonly reasons: ReadonlyMap<string, string>;
}

/** What a plan on the page has besides its steps, where there is something to say. */
export interface PlanExtras {
  readonly done?: DoneSteps | undefined;
  /** In place of copying the administrator's part: the message to send. */
  readonly message?: Markup | undefined;
  /** Steps that the page has already as they are, by their keys: of these only the place is drawn. */
  readonly standing?: ReadonlySet<string> | undefined;
}

/** A step in its list. What has the same key is the same: what it does, for whom, and why it is done. */
export const stepKey = (lane: string, id: string, tick: string, done = ''): string =>
  [lane, id, tick, done].join(' ');

const lanes = ['root', 'user'] as const;

/** What a plan is called: its system and the engine that it brings. */
export const planName = (
  { options: { docker }, system }: Plan,
  { planName: name }: Pick<PlanWords, 'planName'>,
): string => fill(name, { system: system.name, engine: docker });

/** What of a step is done, whatever plan it stands in. */
type Doing = Pick<Step, 'lane' | 'file' | 'commands' | 'undo'>;

/** All words of a step, for a comparison. */
const saidBy = ({ file: written, commands }: Doing): ReadonlySet<string> =>
  wordsOf([written?.content ?? '', ...commands].join('\n'));

/**
 * What a step does, without its explanation: who runs it, the file it writes, the commands.
 * Words that are not in `other`, the same step of another plan, are marked.
 */
export function stepBlock(step: Doing, words: PlanWords, other: Doing | null): Markup {
  const said = other ? saidBy(other) : undefined;
  const { file: written, commands, lane } = step;
  return join([
    html`<p class="lane">${words.lane[lane]}</p>`,
    ...(written ? [file(written.path, written.content, undefined, said)] : []),
    ...(commands.length > 0
      ? [
          terminal(commands, {
            lane: promptOf(step),
            whole: words.whole,
            ...(said && { other: said }),
          }),
        ]
      : []),
  ]);
}

const fileOf = ({ file: written }: Doing): Markup[] =>
  written ? [file(written.path, written.content)] : [];

/**
 * Whose prompt stands before a step's commands: root's only where they want a root shell, and not `sudo`.
 * @param become what the plan has before a command of the administrator; a step that only looks has none
 */
export const promptOf = ({ lane, commands, undo }: Doing, become = ''): 'root' | 'user' =>
  lane === 'root' &&
  become === '' &&
  ![...commands, ...undo].some((command) => /\b(sudo|doas) /.test(command))
    ? 'root'
    : 'user';

/** A name as people write it, where a shell would still have to ask for the user. */
const plain = (name: string): string =>
  name
    .replaceAll('"', '')
    .replaceAll('$(id -un)', '$USER')
    .replace(/\$\(id -u[^)]*\)/g, '$UID');

/**
 * What to type; and folded, the file that it writes, to be read. Whoever wrote that by hand would do
 * it unseen: without a look at what is there, and without the note by which undo goes.
 */
function doing(step: Step, words: PlanWords, become: string): Markup {
  const { file: written } = step;
  const typed = terminal(typedCommands(step, become), {
    lane: promptOf(step, become),
    whole: words.whole,
  });
  if (!written) return typed;
  const otherwise = written.only
    ? words.fileOnly
    : html`${words.fileBeside} <code>${plain(written.beside)}</code>`;
  return html`${typed}<details class="more"><summary>${words.fileAlone}</summary><p>${otherwise}</p>${join(fileOf(step))}</details>`;
}

/** All that a step makes or changes, by kind. */
function touchesMarkup({ touches }: Step, words: PlanWords): Markup {
  const kinds = Object.entries(words.touches) as [keyof Touches, string][];
  const rows = kinds
    .map(([kind, word]) => ({ word, names: touches[kind].map((name) => plain(name)) }))
    .filter(({ names }) => names.length > 0)
    .map(
      ({ word, names }) =>
        html`<dt>${word}</dt>${join(names.map((name) => html`<dd><code>${name}</code></dd>`))}`,
    );
  if (rows.length === 0) return html``;
  return html`<details class="more"><summary>${words.touchesTitle}</summary><dl>${join(rows)}</dl></details>`;
}

/**
 * One step under its title: reason, what to do, and folded away how to check and undo it.
 * @param become what stands before a command of the administrator: `sudo `, `doas ` or nothing
 */
function stepMarkup(step: Step, { words, href }: PlanPage, become: string): Markup {
  const help = step.troubleshooting
    ? html`<a href="${href(`troubleshooting/${step.troubleshooting}/`)}">${words.help}</a>${words.or}`
    : null;
  return html`<p class="why">${wholeOptions(step.why)} <a href="${href(step.docs)}">${words.guide}<span class="visually-hidden">: ${step.title}</span></a></p>
${step.caution && html`<p class="caution"><strong>${words.warning}</strong> ${wholeOptions(step.caution)}</p>`}
<div class="plan-step ${step.lane}">${doing(step, words, become)}</div>
${touchesMarkup(step, words)}
<details class="more"><summary>${words.more}</summary>
${step.verify && html`<p>${words.verify}</p>${terminal([step.verify.command])}<p>${words.expect} <code>${step.verify.expect}</code></p>`}
<p>${words.whenFails} ${help}<a href="${href('diagnose/')}">${words.paste}</a></p>
${step.undo.length > 0 ? html`<p>${words.undo}</p>${terminal(step.undo, { lane: promptOf(step, become), whole: words.whole })}` : html`<p>${words.undoNone}</p>`}
${step.check && html`<details><summary>${words.check}</summary><p>${words.checkHint}</p>${terminal([step.check])}</details>`}</details>`;
}

/** The notices of a plan, each with its kind in a word. */
export function noticesMarkup(notices: readonly Notice[], page: PlanPage): Markup {
  const { words, href } = page;
  if (notices.length === 0) return html``;
  const items = notices.map(
    (notice) =>
      html`<li class="${notice.level}"><strong>${words[notice.level]} ${notice.about ? html`` : html`<span class="rule">${notice.id}</span>`}</strong> ${notice.about ? wrongIn(notice.about, page) : wholeOptions(notice.text)} ${notice.id !== 'link' && html`<a href="${href(`setup/rules/#${notice.id}`)}">${words.source}</a>`}</li>`,
  );
  return html`<div class="notices" role="group" aria-label="${words.notices}"><ul>${join(items)}</ul></div>`;
}

/** That facts behind a plan are old: hidden until the reader's own day says so. */
function staleMarkup(plan: Plan, { words }: PlanPage): Markup {
  const day = firstDue(restsOn(plan));
  return html`<div class="notices" data-stale-after="${day}" hidden><ul><li class="warning"><strong>${words.warning}</strong> ${fill(words.stale, { day })}</li></ul></div>`;
}

/**
 * A plan: its notices, then the administrator's lane, then the user's. What the first step says of itself
 * comes right below, and is not said twice.
 */
export function planMarkup(plan: Plan, page: PlanPage, extras: PlanExtras = {}): Markup {
  const below = plan.steps[0]?.caution;
  return join([
    staleMarkup(plan, page),
    noticesMarkup(
      plan.notices.filter(({ text }) => !below?.includes(text)),
      page,
    ),
    ...lanes.map((lane) => laneMarkup(plan, lane, page, extras)),
  ]);
}

function laneMarkup(
  plan: Plan,
  lane: 'root' | 'user',
  page: PlanPage,
  { done, message, standing }: PlanExtras,
): Markup {
  const { words } = page;
  const steps = plan.steps.filter((step) => step.lane === lane);
  const before = lane === 'user' ? plan.steps.length - steps.length : 0;
  const list = steps.map((step) => itemMarkup(step, page, becomeOf(plan), { done, standing }));
  const forward = lane === 'root' && plan.options.privilege === 'none';
  const left = steps.filter((step) => !done?.reasons.has(doneKey(step)));
  // A paste is for one account.
  const users = lane === 'user' && plan.users.length > 1 ? plan.users : [''];
  const buttons = users.map(
    (user) =>
      html` <button type="button" class="button quiet" data-do="copy" data-lane="${lane}" data-user="${user}">${user ? fill(words.copyOf, { user }) : words.copyLane}</button>`,
  );
  return html`<section class="lane-of ${lane}" aria-labelledby="lane-${lane}">${lane === 'user' && gateMarkup(plan, page)}<div class="lane-head"><h2 id="lane-${lane}">${forward ? words.laneAdmin : words.laneTitle[lane]}</h2>
<p class="hint">${steps.length > 0 ? words.laneHint[lane] : words.laneEmpty[lane]}</p>
${steps.length > 0 && !(forward && message) && html`<p class="live">${join(buttons)}</p>`}</div>
${done && lane === 'root' && steps.length > left.length && left.length === 0 && html`<p class="all-done">✓ ${done.nothingLeft}</p>`}
${steps.length > 0 && forward && message}
<ol class="track" start="${before + 1}">${join(list)}</ol></section>`;
}

/** A step in its list: folded under its title with a tick, a word and the reason where it is done. */
function itemMarkup(
  step: Step,
  page: PlanPage,
  become: string,
  { done, standing }: PlanExtras,
): Markup {
  const reason = done?.reasons.get(doneKey(step));
  const { user } = step;
  // Several users have the same step, each to be ticked by itself.
  const mark = [user, fingerprint(step)].filter(Boolean).join('.');
  if (standing?.has(stepKey(step.lane, step.id, mark, done && reason)))
    return html`<li data-step="${step.id}"${done && reason !== undefined && html` data-done="${reason}"`}><input data-tick="${mark}"></li>`;
  const title = html`<h3>${step.title}${user && html` <span class="badge">${user}</span>`}</h3>`;
  const body = stepMarkup(step, page, become);
  const node = (state: string) =>
    html`<label class="node"><input type="checkbox" class="live" data-tick="${mark}"${new Markup(state)} autocomplete="off" aria-label="${fill(page.words.tick, { step: user ? fill(page.words.chips.pair, { name: step.title, value: user }) : step.title })}"></label>`;
  if (!done || reason === undefined)
    return html`<li data-step="${step.id}">${node('')}${title}
${body}</li>`;
  const tick = html`<span class="tick"><strong>✓ ${done.word}</strong> ${reason}</span>`;
  return html`<li data-step="${step.id}" data-done="${reason}">${node(' checked disabled')}<details class="done"><summary>${title}${tick}</summary>${body}</details></li>`;
}

/**
 * Between the two accounts: a real login. Without a session the setup tool installs no service, and
 * says nothing; so where that can happen, it is the first thing to look at.
 */
function gateMarkup({ options, steps }: Plan, page: PlanPage): Markup {
  const trap = options.systemd === 'yes' && !steps.some(({ id }) => id === 'login');
  return html`<div class="gate"><p><strong>${page.words.gate}</strong> ${page.words.gateHint}</p>${trap && loginMarkup(page)}</div>`;
}

const loginMarkup = ({ words, href }: PlanPage): Markup =>
  html`<div class="trap"><p>${words.login}</p>${terminal(['systemctl --user show-environment >/dev/null && echo yes'])}<p>${words.loginFails} <a href="${href('troubleshooting/systemd-not-detected/')}">${words.loginHelp}</a></p></div>`;
