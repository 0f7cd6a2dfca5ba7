import { encodeOptions } from '../../../core/planner/codec.ts';
import type { Refusal } from '../../../core/planner/types.ts';
import { fill } from '../../../words/fill.ts';
import { html, join, type Markup } from '../../html.ts';
import { inWords } from './labels.ts';
import { placeOf, type WizardState } from './state.ts';
import type { Refused, ViewWords } from './types.ts';

/** Each reason with its source, and the change that leads to a plan. */
export function refusedMarkup(
  state: WizardState,
  refusals: readonly Refusal[],
  { page: { words, href }, more, labels }: ViewWords,
): Refused {
  const reason = ({ id, text, change, docs }: Refusal) =>
    html`<p><strong class="rule">${id}</strong> ${text} <a href="${href(`setup/rules/#${id}`)}">${words.source}<span class="visually-hidden">: ${id}</span></a></p>
<p>${
      Object.keys(change).length > 0
        ? html`<a class="button quiet" data-change="fix" href="?${encodeOptions({ ...state.choices, ...change })}">${fill(more.change, { change: inWords(change, labels, more) })}</a>`
        : html`<a class="button quiet" href="${href(docs ?? '')}">${words.readOn}</a>`
    }</p>`;
  const at = new Map<string, Markup>();
  for (const refusal of refusals) {
    const place = placeOf(state, refusal);
    at.set(place, join([at.get(place) ?? html``, reason(refusal)]));
  }
  const items = refusals.map((refusal) => html`<li>${reason(refusal)}</li>`);
  return {
    at,
    all: html`<section class="refused" aria-labelledby="refused"><h2 id="refused">${more.refused}</h2><ul>${join(items)}</ul></section>`,
  };
}
