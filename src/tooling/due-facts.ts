/**
 * Lists the sources that nobody has read for half a year, the oldest first: `npm run facts`. A note
 * for whoever looks after the facts, never a failure.
 */
import { checkedOn, readBefore, sources } from '../core/facts/sources.ts';

/** After so many days a source should be read again. */
const days = 180;

const due = readBefore(new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10));
for (const id of due)
  console.log(`${checkedOn[id]}  ${id}: ${sources[id].title}, ${sources[id].url}`);
if (due.length === 0)
  console.log(`Nothing is due: every source was read within the last ${days} days.`);
else console.log(`\nRead them again, then move their day in src/core/facts/sources.ts.`);
