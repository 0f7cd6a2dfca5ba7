import type { Plan } from '../../../core/planner/types.ts';
import { stepsDone } from '../../../core/probe/done.ts';
import type { ProbeResult } from '../../../core/probe/parse.ts';
import { relativeText } from '../../../core/probe/relative.ts';
import { fill } from '../../../words/fill.ts';
import { html, join, type Markup } from '../../html.ts';
import type { DoneSteps } from '../../setup/plan-markup.ts';
import type { WizardWords } from '../../setup/words.ts';
import { inWords } from './labels.ts';
import type { ViewWords } from './types.ts';

/** The steps of a plan that a probe shows to be done. Whatever is not surely done is not among them. */
export function doneSteps(plan: Plan, probe: ProbeResult, more: WizardWords): DoneSteps {
  const reasons = [...stepsDone(plan, probe)].map(
    ([id, { reason, seen }]) => [id, fill(more.doneBecause[reason], { seen })] as const,
  );
  return { word: more.done, nothingLeft: more.doneRoot, reasons: new Map(reasons) };
}

/** What a paste told: what was filled in, what is done, what was understood and what not. */
export function probeMarkup(probe: ProbeResult, done: number, { more, labels }: ViewWords): Markup {
  const { options, facts, understood, ignored } = probe;
  if (understood.length === 0) return html`${more.probeNothing}`;
  const paragraph = (text: string) => html`<p>${text}</p>`;
  const list = (title: string, lines: readonly string[]) =>
    html`<details><summary>${title} (${lines.length})</summary><ul>${join(lines.map((line) => html`<li><code>${line}</code></li>`))}</ul></details>`;
  const filled = inWords(options, labels, more);
  return join([
    filled ? paragraph(fill(more.probeFilled, { list: filled })) : html``,
    ...relativeText(probe, more.relative).map(paragraph),
    options.system ? html`` : paragraph(more.probeSystem),
    facts.uid === '0' ? paragraph(more.probeRoot) : html``,
    done > 0 ? paragraph(fill(more.probeDone, { n: done })) : html``,
    ...(ignored.length > 0 ? [list(more.probeIgnored, ignored)] : []),
    list(more.probeUnderstood, understood),
  ]);
}
