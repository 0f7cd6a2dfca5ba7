import { checkedOn } from './sources.ts';

/**
 * The day of the facts: the newest one on which somebody compared them with a source. Links and the
 * heads of everything printed carry it; nothing here asks the clock.
 */
export const factsDate: string = Object.values(checkedOn).sort().at(-1) ?? '';
