import type { Plan } from '../../core/planner/browser.ts';
import { type PlanPage, planMarkup } from './plan-markup.ts';

/**
 * Draws a plan over the one that stands there. Steps that stay the same stay in place, with what
 * is open in them; those that differ are exchanged and marked, in a word and not only in colour.
 * @returns how many steps are marked; 0 when the region showed no plan before, or `marking` is off
 */
export function redrawPlan(
  region: HTMLElement,
  plan: Plan,
  page: PlanPage,
  marking: boolean,
): number {
  const next = document.createElement('div');
  next.innerHTML = String(planMarkup(plan, page));
  const before = new Map(
    [...region.querySelectorAll<HTMLElement>('[data-step]')].map((step) => [
      step.dataset.step,
      step,
    ]),
  );
  let changed = 0;
  for (const step of next.querySelectorAll<HTMLElement>('[data-step]')) {
    const old = before.get(step.dataset.step);
    if (old && textOf(old) === textOf(step)) {
      old.querySelector('.changed')?.remove();
      step.replaceWith(old);
    } else if (marking && before.size > 0) {
      changed += 1;
      step.querySelector('h3')?.append(mark(page.words.changed));
    }
  }
  region.replaceChildren(...next.childNodes);
  return changed;
}

/** A step's own text, without marks, ticks, and the buttons that elements add. */
function textOf(step: HTMLElement): string {
  const copy = step.cloneNode(true) as HTMLElement;
  for (const extra of copy.querySelectorAll('.changed, .tick, copy-block > button')) extra.remove();
  return copy.textContent ?? '';
}

function mark(word: string): HTMLElement {
  const badge = document.createElement('span');
  badge.className = 'badge changed';
  badge.textContent = word;
  return badge;
}
