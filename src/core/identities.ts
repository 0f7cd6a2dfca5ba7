/**
 * A range of subordinate IDs, a line of /etc/subuid or /etc/subgid. Container ID 0 is the account
 * itself, container ID 1 the first number of the range, and so on: user_namespaces(7), and what
 * RootlessKit passes to newuidmap. The same for users and groups.
 */
export interface IdRange {
  first: number;
  count: number;
}

/** The kernel's IDs have 32 bits; the last of them means "no ID". */
const lastId = 4_294_967_294;

/** A whole number from 0 on that can be an ID, or `undefined`. */
export function parseId(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[\s,_]/g, '');
  const id = /^\d+$/.test(plain) ? Number(plain) : Number.NaN;
  return id <= lastId ? id : undefined;
}

/**
 * A range from what a reader has at hand: its first number, `231072:65536`, or a whole line
 * `testuser:231072:65536`; without a length it has the usual one. `undefined` for anything else, and
 * for a range that IDs cannot reach.
 */
export function parseRange(text: string, usualCount: number): IdRange | undefined {
  const parts = text.normalize('NFKC').trim().split(':');
  if (parts.length === 3) parts.shift();
  const [first, count] = [parseId(parts[0] ?? ''), parseId(parts[1] ?? String(usualCount))];
  if (!first || !count || parts.length > 2 || first + count - 1 > lastId) return undefined;
  return { first, count };
}

/** The host's ID for an ID in the container; `undefined` for 0, which is you, and beyond the range. */
export const toHost = ({ first, count }: IdRange, container: number): number | undefined =>
  container >= 1 && container <= count ? first + container - 1 : undefined;

/** The container's ID for an ID of the host; `undefined` outside the range: `nobody` in there. */
export const toContainer = ({ first, count }: IdRange, host: number): number | undefined =>
  host >= first && host < first + count ? host - first + 1 : undefined;
