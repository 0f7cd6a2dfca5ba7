import type { Entry, Snapshot } from './archive.ts';

/** A path that is not as it was. */
export interface Difference {
  readonly path: string;
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
}

/** What differs between two snapshots. */
export function differences(before: Snapshot, after: Snapshot): Difference[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths]
    .map((path) => ({ path, before: before[path], after: after[path] }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

const short = (text: string): string =>
  JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** A difference in a line, for whoever reads why a test failed. */
export function inWords({ path, before, after }: Difference): string {
  if (!before) return `${path} is new`;
  if (!after) return `${path} is gone`;
  const parts = (Object.keys(before) as (keyof Entry)[])
    .filter((name) => before[name] !== after[name])
    .map((name) => `${name} ${short(before[name])} became ${short(after[name])}`);
  return `${path}: ${parts.join(', ')}`;
}
