/**
 * Compares the approved texts in one process, and stops at the first that differs: what
 * `approvals.test.ts` does, for whoever asks many times (`npm run mutants`). Arguments are names of
 * texts to leave out.
 */
import { readFileSync } from 'node:fs';
import { approvals } from './index.ts';

/** What takes longest comes last, the longest at the end. */
const slow = ['rules-spoken.txt', 'thresholds.txt', 'together-debian-13.txt', 'answers.txt'];
const leftOut = process.argv.slice(2);
const names = Object.keys(approvals)
  .toReversed()
  .filter((name) => !leftOut.includes(name))
  .toSorted((a, b) => slow.indexOf(a) - slow.indexOf(b));
for (const name of names) {
  const approved = readFileSync(new URL(`approved/${name}`, import.meta.url), 'utf8');
  if (approvals[name]?.() === approved) continue;
  console.error(`${name} differs from what was approved`);
  process.exit(1);
}
