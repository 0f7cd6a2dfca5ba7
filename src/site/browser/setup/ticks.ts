import { stored } from './stored.ts';

const key = 'ticks';

/** The steps that the reader has ticked in this tab. A step is what it does: another one has no tick. */
const ticked = (): Set<string> => new Set((stored('sessionStorage', key) ?? '').split(' '));

const ticksIn = (root: ParentNode): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>('[data-tick]'),
];

function store(prints: string): void {
  try {
    sessionStorage.setItem(key, prints);
  } catch {
    // Storage is forbidden: then ticks last for the page.
  }
}

/** Ticks the steps that were ticked before, and says how far the plan is done. */
export function showTicks(root: ParentNode): void {
  const known = ticked();
  const ticks = ticksIn(root);
  for (const tick of ticks) if (!tick.disabled) tick.checked = known.has(tick.dataset.tick ?? '');
  sayProgress(root, ticks);
}

function sayProgress(root: ParentNode, ticks: HTMLInputElement[]): void {
  const done = ticks.filter(({ checked }) => checked).length;
  const place = root.querySelector<HTMLElement>('[data-progress]');
  if (!place) return;
  place.hidden = done === 0;
  place.textContent = (place.dataset.progress ?? '')
    .replace('{n}', String(done))
    .replace('{all}', String(ticks.length));
  const meter = root.querySelector<HTMLElement>('[data-meter]');
  const share = String(done / Math.max(ticks.length, 1));
  if (meter && meter.style.getPropertyValue('--done') !== share)
    meter.style.setProperty('--done', share);
}

/** Keeps what is ticked, until the tab is closed. */
export function keepTicks(root: HTMLElement): void {
  root.addEventListener('change', ({ target }) => {
    const { checked, dataset } = target as HTMLInputElement;
    if (dataset.tick === undefined) return;
    const known = ticked();
    if (checked) known.add(dataset.tick);
    else known.delete(dataset.tick);
    store([...known].join(' '));
    sayProgress(root, ticksIn(root));
  });
}
