import type { Markup } from '../../html.ts';

/**
 * Draws a plan over the one that stands there. Steps that stay the same stay in place, with what
 * is open in them; the others are exchanged, and marked in a word and not only in colour.
 * @param fresh ids of the steps that did not stand there like this
 * @param mark the word for them, where the reader is to see them
 */
export function redrawPlan(
  region: HTMLElement,
  markup: Markup,
  fresh: ReadonlySet<string>,
  mark: string | undefined,
): void {
  const next = document.createElement('div');
  next.innerHTML = String(markup);
  const before = new Map(
    [...region.querySelectorAll<HTMLElement>('[data-step]')].map((step) => [
      step.dataset.step,
      step,
    ]),
  );
  for (const step of next.querySelectorAll<HTMLElement>('[data-step]')) {
    const { step: id = '', done } = step.dataset;
    const old = before.get(id);
    if (fresh.has(id)) {
      if (mark) step.querySelector('h3')?.append(badge(mark));
    } else if (old?.dataset.done === done) {
      old?.querySelector('.changed')?.remove();
      step.replaceWith(old ?? step);
    }
  }
  region.replaceChildren(...next.childNodes);
}

function badge(word: string): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'badge changed';
  mark.textContent = word;
  return mark;
}
