import { encodeOptions } from '../../../core/planner/codec.ts';
import type { Refusal } from '../../../core/planner/types.ts';
import { fill } from '../../../words/fill.ts';
import { html, join, type Markup } from '../../html.ts';
import { inWords } from './labels.ts';
import type { WizardState } from './state.ts';
import type { ViewWords } from './types.ts';

/** Why there is no plan: each reason with its source, and the change that leads to one. */
export function refusedMarkup(
  { choices }: WizardState,
  refusals: readonly Refusal[],
  { page: { words, href }, more, labels }: ViewWords,
): Markup {
  const items = refusals.map(
    ({ id, text, change, docs }) =>
      html`<li><strong class="rule">${id}</strong> ${text} <a href="${href(`setup/rules/#${id}`)}">${words.source}</a>
<p>${
        Object.keys(change).length > 0
          ? html`<a class="button quiet" data-change href="?${encodeOptions({ ...choices, ...change })}">${fill(more.change, { change: inWords(change, labels, more) })}</a>`
          : html`<a class="button quiet" href="${href(docs ?? '')}">${words.readOn}</a>`
      }</p></li>`,
  );
  return html`<section class="refused" aria-labelledby="refused"><h2 id="refused">${more.refused}</h2><ul>${join(items)}</ul></section>`;
}
