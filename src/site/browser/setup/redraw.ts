import type { Markup } from '../../html.ts';
import { stepKey } from '../../setup/plan-markup.ts';

/**
 * The steps that stand in a plan and may stay, by their keys.
 * @param fresh ids of the steps that have to be drawn anew
 */
export const standingIn = (region: HTMLElement, fresh: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    [...region.querySelectorAll<HTMLElement>('[data-step]')]
      .filter((step) => !fresh.has(idOf(step)))
      .map((step) => stepKey(laneOf(step), idOf(step), tickOf(step) ?? '', step.dataset.done)),
  );

/**
 * Draws a plan over the one that stands there. What stays the same stays in place, with what is open in
 * it, and is not laid out anew; steps that differ are exchanged, and marked in a word and not only in
 * colour.
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
  for (const step of next.querySelectorAll<HTMLElement>('[data-step]'))
    if (mark && fresh.has(idOf(step))) step.querySelector('h3')?.append(badge(mark));
  for (const old of region.querySelectorAll('.changed')) old.remove();
  adopt(region, next, (old, now) =>
    old.dataset.step === undefined
      ? old.isEqualNode(now)
      : !fresh.has(idOf(now)) && sameStep(old, now),
  );
}

const idOf = ({ dataset }: HTMLElement): string => dataset.step ?? '';

const laneOf = (step: HTMLElement): string =>
  step.closest('.lane-of')?.classList.contains('root') ? 'root' : 'user';

/** A step is what it does, for whom: several users have the same one, each with a mark of its own. */
const sameStep = (old: HTMLElement, now: HTMLElement): boolean =>
  idOf(old) === idOf(now) && old.dataset.done === now.dataset.done && tickOf(old) === tickOf(now);

const tickOf = (step: HTMLElement): string | undefined =>
  step.querySelector<HTMLElement>('[data-tick]')?.dataset.tick;

type IsSame = (old: HTMLElement, now: HTMLElement) => boolean;

const childrenOf = (element: Element): HTMLElement[] => [...element.children] as HTMLElement[];

/** What holds steps, and so is gone through rather than exchanged: a lane, and its list. */
const holds = (element: Element): boolean => element.matches('.lane-of, .track');

/** Makes the elements in one those of another, and leaves in place what is the same. */
function adopt(into: HTMLElement, from: HTMLElement, isSame: IsSame): void {
  const free = new Set(childrenOf(into));
  const pairs = childrenOf(from).map((now) => {
    const old = [...free].find((one) =>
      holds(now) ? one.className === now.className : isSame(one, now),
    );
    if (old) free.delete(old);
    return [old, now] as const;
  });
  for (const gone of free) gone.remove();
  let at = into.firstElementChild;
  for (const [old, now] of pairs) {
    if (old && holds(now)) {
      for (const { name, value } of now.attributes)
        if (old.getAttribute(name) !== value) old.setAttribute(name, value);
      adopt(old, now, isSame);
    }
    const place = old ?? now;
    if (place === at) at = at.nextElementSibling;
    else into.insertBefore(place, at);
  }
}

function badge(word: string): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'badge changed';
  mark.textContent = word;
  return mark;
}
