import { type AnyFeatureId, allFeatures } from '../core/facts/engine-features.ts';
import type { Feature } from '../core/facts/engines.ts';

/** Which releases of Docker Engine a sentence holds for: from this one on, or up to it. */
export interface EngineBadge {
  kind: 'since' | 'until';
  version: string;
}

/** What a writer says: the sentence needs a feature, or is about engines that lack one, or both. */
export interface Holding {
  has?: AnyFeatureId;
  lacks?: AnyFeatureId;
}

/**
 * The badges for a sentence. A feature that the facts let end gives two when it is `has`: its first
 * release and its last.
 *
 * @throws where a sentence would hold for no engine, or for every one
 */
export function engineBadges({ has, lacks }: Holding): EngineBadge[] {
  const present: Feature | undefined = has && allFeatures[has];
  const absent: Feature | undefined = lacks && allFeatures[lacks];
  const until = present?.until ?? (absent?.until ? undefined : absent?.since);
  const badges: EngineBadge[] = [];
  const since = absent?.until ?? present?.since;
  if (since && !isOldest(since)) badges.push({ kind: 'since', version: short(since) });
  if (until) badges.push({ kind: 'until', version: before(until) });
  if (badges.length === 0) throw new Error(`no badge for has=“${has}”, lacks=“${lacks}”`);
  return badges;
}

/** Releases that nobody reads about here any more: "since 19.03" tells nothing. */
const isOldest = (version: string) => /^(19|20)\./.test(version) && !version.startsWith('20.10.');

/** `29.5.0` is called 29.5; `28.5.2` keeps its last number. */
export const short = (version: string): string => version.replace(/^(\d+\.\d+)\.0$/, '$1');

/** The last release, or line of releases, before this one: 28.5.1, 29.4, 28. */
export function before(version: string): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (patch > 0) return `${major}.${minor}.${patch - 1}`;
  if (minor > 0) return `${major}.${minor - 1}`;
  return major === 23 ? '20.10' : String(major - 1);
}
