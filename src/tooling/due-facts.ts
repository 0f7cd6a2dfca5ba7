/**
 * Which facts are due for another reading, with the address to look at, and what upstream says of those
 * that a program can compare: `npm run facts`. A note for whoever looks after the facts, never a
 * failure, also without a network.
 */
import { originOf, readingIds } from '../core/facts/claim-sources.ts';
import { sourceIds, spans } from '../core/facts/stale.ts';
import { askUpstream } from './ask-upstream.ts';

/** Enough for a slow network, short enough for none. */
const patience = 5000;

const today = new Date().toISOString().slice(0, 10);
const byDay = [...sourceIds, ...readingIds]
  .map((id) => ({ id, ...originOf(id) }))
  .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
const due = byDay.filter(({ dueOn }) => dueOn < today);
for (const { id, kind, checkedOn, dueOn, title, url } of due)
  console.log(`due since ${dueOn}  ${id} (${kind}, read on ${checkedOn}): ${title}, ${url}`);
if (due.length > 0)
  console.log(
    '\nRead them again, then move their day in src/core/facts/sources.ts or claim-sources.ts.\n',
  );
else {
  const held = Object.entries(spans).map(([kind, days]) => `${kind} ${days} days`);
  console.log(`Nothing is due today (a reading holds: ${held.join(', ')}).`);
  const [next] = byDay;
  if (next) console.log(`First, on ${next.dueOn}: ${next.id}, ${next.url}\n`);
}

const answers = await askUpstream(async (url) => {
  const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(String(response.status));
  return response.text();
});
for (const { about, url, text } of answers.filter(({ said }) => said === 'differs'))
  console.log(`differs  ${about}; there: ${text || 'no day'}, ${url}`);
const count = (kind: string) => answers.filter(({ said }) => said === kind).length;
console.log(
  `Asked upstream: ${count('same')} the same, ${count('differs')} differ, ${count('unreached')} not reached.`,
);
