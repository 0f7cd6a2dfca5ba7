import { type HostOption, unknownHost } from '../../../core/planner/hosts.ts';
import type { RawOptions } from '../../../core/planner/types.ts';
import { fill } from '../../../words/fill.ts';
import { html, join, type Markup } from '../../html.ts';
import type { WizardWords } from '../../setup/words.ts';

/** Asks about each thing that a link wants from a host which the facts do not know. */
export function questionMarkup(held: RawOptions, { ask }: WizardWords): Markup {
  const questions = Object.entries(held).map(([name, value]) => {
    const button = (use: string, word: string) =>
      html`<button type="button" class="button quiet" data-do="answer" data-option="${name}" data-use="${use}">${word}</button>`;
    const text = fill(ask.about[name as HostOption], { host: unknownHost(name, value) });
    return html`<fieldset><legend>${text}</legend><p>${button('yes', ask.use)} ${button('', ask.without)}</p></fieldset>`;
  });
  return questions.length > 0 ? html`${join(questions)}<p>${ask.until}</p>` : html``;
}
