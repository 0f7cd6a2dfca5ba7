import { encodeOptions, type Refusal } from '../../core/planner/browser.ts';
import { html, join } from '../html.ts';
import { inWords } from './in-words.ts';
import type { Wizard } from './wizard.ts';

/** Why there is no plan: each reason with its source, and the change that leads to one. */
export async function tell(
  wizard: Wizard,
  refusals: readonly Refusal[],
  options: Readonly<Record<string, string>>,
): Promise<{ markup: string; status: string }> {
  const { form, page } = wizard;
  const more = await wizard.more();
  const { words, href } = page;
  const items = refusals.map(
    ({ id, text, change }) =>
      html`<li><strong class="rule">${id}</strong> ${text} <a href="${href(`setup/rules/#${id}`)}">${words.source}</a>
<p><a class="button quiet" data-change href="?${encodeOptions({ ...options, ...change })}">${more.change.replace('{change}', inWords(form, change, more))}</a></p></li>`,
  );
  return {
    markup: String(
      html`<section class="refused" aria-labelledby="refused"><h2 id="refused">${more.refused}</h2><ul>${join(items)}</ul></section>`,
    ),
    status: more.statusRefused.replace('{n}', String(refusals.length)),
  };
}
