import type { Snapshot } from '../snapshot.ts';

/**
 * Whether a difference is what undo says that it keeps in a home where Docker never was: the client's
 * settings, the key by which an engine as old as Debian 12's knows itself, and empty directories in which
 * they, or systemd, had something.
 */
export const keptInHome = (row: string, after: Snapshot): boolean =>
  /^\+\/home\/[^/]+\/\.(docker|config|local)\b/.test(row) &&
  (/\/\.(docker\/config|config\/docker\/key)\.json$/.test(row) ||
    after.get(row.slice(1))?.startsWith(' d ') === true) &&
  !row.includes('rootless-guide');
