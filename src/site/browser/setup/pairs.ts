import type { StepContent } from '../../../core/planner/content.ts';
import type { StepPair } from '../../../core/planner/difference.ts';
import { fill } from '../../../words/fill.ts';
import { html, join, type Markup } from '../../html.ts';
import { stepBlock } from '../../setup/plan-markup.ts';
import type { PlanWords, WizardWords } from '../../setup/words.ts';

type Pair = StepPair<StepContent, StepContent>;

/** What two plans beside each other are called, and what their steps are. */
export interface Beside {
  words: PlanWords;
  more: WizardWords;
  /** The headings of the two sides. */
  sides: readonly [string, string];
  titleOf: (id: string) => string;
}

const wordFor = ({ before, after }: Pair, more: WizardWords): string =>
  before === null ? more.pair.added : after === null ? more.pair.gone : more.pair.differs;

/** Two plans side by side: the steps that differ with both contents, the others by their names. */
export function pairsMarkup(pairs: readonly Pair[], beside: Beside): Markup {
  const { words, more, sides, titleOf } = beside;
  const side = (step: StepContent | null, other: StepContent | null, name: string) =>
    html`<div><p class="hint">${name}</p>${step ? stepBlock({ ...step, undo: [] }, words, other && { ...other, undo: [] }) : html`<p>${more.nothing}</p>`}</div>`;
  const differ = pairs.filter(({ same }) => !same);
  const same = pairs.filter((pair) => pair.same).map(({ id }) => titleOf(id));
  const items = differ.map(
    (pair) =>
      html`<li><h3>${titleOf(pair.id)} <span class="badge changed">${wordFor(pair, more)}</span></h3><div class="sides">${side(pair.before, pair.after, sides[0])}${side(pair.after, pair.before, sides[1])}</div></li>`,
  );
  return html`<ol class="pairs">${join(items)}</ol>${same.length > 0 && html`<p>${fill(more.sameSteps, { steps: same.join(' · ') })}</p>`}`;
}
