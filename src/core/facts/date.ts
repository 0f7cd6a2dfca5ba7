import { checkedOn } from './sources.ts';

/**
 * The day of the facts: the newest one on which somebody compared them with a source. Links and the
 * heads of everything printed carry it; nothing here asks the clock.
 */
export const factsDate: string = Object.values(checkedOn).sort().at(-1) ?? '';

/** The same day some months later, or one just after the end of a shorter month: to compare with. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const parts = [Math.floor(count / 12), (count % 12) + 1, date];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** What ends before this day ends soon. */
export const soon = monthsLater(factsDate, 2);
