import type { Plan } from '../../core/planner/browser.ts';
import { type DoneStep, stepsDone } from '../../core/probe/done.ts';
import { type ProbeResult, parseProbe } from '../../core/probe/parse.ts';
import { html, join } from '../html.ts';
import { readForm } from './form-values.ts';
import { inWords } from './in-words.ts';
import type { MoreWords } from './more-words.en.ts';
import type { Wizard } from './wizard.ts';

/** What the last paste told, for the plans that follow. */
let probe: ProbeResult | undefined;
let words: MoreWords;

const areaOf = ({ root }: Wizard) => root.querySelector<HTMLTextAreaElement>('#probe');

/** Takes the paste that the diagnosis page has handed over. */
export function readHandedOver(wizard: Wizard): Promise<void> {
  const area = areaOf(wizard);
  if (area) area.value = sessionStorage.getItem('probe') ?? '';
  sessionStorage.removeItem('probe');
  area?.closest('details')?.setAttribute('open', '');
  return readPaste(wizard);
}

/** Reads what the probe printed, in the page: fills the form, ticks what is done, says what it saw. */
export async function readPaste(wizard: Wizard): Promise<void> {
  const result = wizard.root.querySelector('[data-probe-result]');
  words = await wizard.more();
  const read = parseProbe(areaOf(wizard)?.value ?? '');
  if (!result) return;
  if (read.understood.length === 0) {
    result.textContent = words.probeNothing;
    return;
  }
  if (!probe) wizard.listeners.push((plan) => mark(wizard, plan));
  probe = read;
  wizard.origin = undefined;
  // A plan for another machine than before: marking what changed would mark nearly all of it.
  const seen = Object.fromEntries(read.defaults.map((name) => [name, '']));
  await wizard.use({ ...readForm(wizard.form), ...seen, ...read.options }, false);
  result.innerHTML = String(answer(wizard, read));
}

function answer({ form, done }: Wizard, { options, facts, understood, ignored }: ProbeResult) {
  const says = (text: string) => html`<p>${text}</p>`;
  const list = (title: string, lines: readonly string[]) =>
    html`<details><summary>${title} (${lines.length})</summary><ul>${join(lines.map((line) => html`<li><code>${line}</code></li>`))}</ul></details>`;
  const filled = inWords(form, options, words);
  return join([
    filled ? says(words.probeFilled.replace('{list}', () => filled)) : html``,
    options.system ? html`` : says(words.probeSystem),
    facts.uid === '0' ? says(words.probeRoot) : html``,
    done.size > 0 ? says(words.probeDone.replace('{n}', String(done.size))) : html``,
    ...(ignored.length > 0 ? [list(words.probeIgnored, ignored)] : []),
    list(words.probeUnderstood, understood),
  ]);
}

/** Ticks and folds the steps that are done already. Whatever is not surely done stays open. */
function mark(wizard: Wizard, plan: Plan | undefined): string {
  const done = plan && probe ? stepsDone(plan, probe) : new Map<string, DoneStep>();
  wizard.done = new Set(done.keys());
  for (const item of wizard.region.querySelectorAll<HTMLElement>('[data-step]')) {
    const found = done.get(item.dataset.step ?? '');
    const text = found && words.doneBecause[found.reason].replace('{seen}', () => found.seen);
    if (item.dataset.done !== text) fold(item, text);
  }
  const lane = wizard.region.querySelector('.lane-of.root');
  lane?.querySelector('.all-done')?.remove();
  if (lane?.querySelector('[data-step]') && !lane.querySelector('[data-step]:not([data-done])')) {
    const hint = document.createElement('p');
    hint.className = 'all-done';
    hint.textContent = `✓ ${words.doneRoot}`;
    lane.querySelector('h2')?.after(hint);
  }
  return done.size > 0 ? words.statusDone.replace('{n}', String(done.size)) : '';
}

/** Folds a step under its title with a tick, a word and the reason; without a reason, unfolds it. */
function fold(item: HTMLElement, reason: string | undefined): void {
  const before = item.querySelector(':scope > details.done');
  if (before) {
    before.querySelector('.tick')?.remove();
    const title = before.querySelector('h3');
    if (title) before.querySelector('summary')?.replaceWith(title);
    before.replaceWith(...before.childNodes);
  }
  delete item.dataset.done;
  if (reason === undefined) return;
  item.dataset.done = reason;
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const tick = document.createElement('span');
  const word = document.createElement('strong');
  details.className = 'done';
  tick.className = 'tick';
  word.textContent = `✓ ${words.done}`;
  tick.append(word, ` ${reason}`);
  const title = item.querySelector('h3');
  if (title) summary.append(title);
  summary.append(tick);
  details.append(summary, ...item.childNodes);
  item.append(details);
}
