import { distance } from '../text/edit-distance.ts';
import type { NamedPage } from './names.ts';

export type { NamedPage } from './names.ts';

/** The name of a page in its address, without what stands before it. */
const nameIn = (path: string): string => path.split('/').filter(Boolean).at(-1) ?? '';

/**
 * The pages whose addresses are most like one that leads nowhere.
 * @param path below the language: `guide/instal/`
 * @returns at most three, best first
 */
export function nearestAddresses<Page extends Pick<NamedPage, 'url'>>(
  path: string,
  pages: readonly Page[],
): Page[] {
  const wanted = nameIn(path.replace(/(\.html|\.md)$/, '')).toLowerCase();
  if (wanted.length < 3) return [];
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  const cost = ({ url }: Page): number => {
    const name = nameIn(url);
    if (name.length > 2 && (name.includes(wanted) || wanted.includes(name)))
      return 0.5 + Math.abs(name.length - wanted.length) / 100;
    return distance(wanted, name, limit);
  };
  return pages
    .map((page) => ({ page, cost: cost(page) }))
    .filter(({ cost }) => cost <= limit)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 3)
    .map(({ page }) => page);
}
