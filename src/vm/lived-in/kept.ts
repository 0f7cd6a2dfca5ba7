import type { Snapshot } from '../snapshot.ts';

/**
 * Whether a difference is what undo says that it keeps in a home where Docker never was: the client's
 * settings, and empty directories in which it, or systemd, had something.
 */
export const keptInHome = (row: string, after: Snapshot): boolean =>
  /^\+\/home\/[^/]+\/\.(docker|config|local)\b/.test(row) &&
  (row.endsWith('/.docker/config.json') || after.get(row.slice(1))?.startsWith(' d ') === true) &&
  !row.includes('rootless-guide');
