import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { attributesOf, mdxToMdast } from '../content/mdx.ts';
import { allFeatures } from '../core/facts/engine-features.ts';
import { engineLines } from '../core/facts/engine-releases.ts';
import { latestEngine } from '../core/facts/engines.ts';
import { holds } from '../site/browser/elements/holds.ts';
import { engineBadges, type Holding } from '../site/engine-badges.ts';
import { readDocuments } from './documents.ts';

const ids = Object.keys(allFeatures);
const holdsFor = (holding: Holding, engine: string) =>
  engineBadges(holding).every(({ kind, version }) => holds(kind, version, engine));

/** Every badge that a document asks for, in order. */
function badgesOf(source: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  visit(mdxToMdast(source), (node) => {
    if ('name' in node && node.name === 'Engine') found.push(attributesOf(node));
  });
  return found;
}

describe('the badges of the documents', () => {
  const documents = readDocuments().map(({ file, source }) => ({ file, badges: badgesOf(source) }));

  it('are there', () => {
    expect(documents.flatMap(({ badges }) => badges).length).toBeGreaterThan(40);
  });

  it.each(documents)('come from the facts: $file', ({ badges }) => {
    for (const badge of badges) {
      const hint = '<Engine has="…" lacks="…" /> takes ids of src/core/facts/engine-features.ts';
      expect(['has', 'lacks'], hint).toEqual(expect.arrayContaining(Object.keys(badge)));
      expect(ids, hint).toEqual(expect.arrayContaining(Object.values(badge)));
      // A pair of both is a range, and some engine lies in it.
      expect(engineLines(latestEngine).some((line) => holdsFor(badge as Holding, line))).toBe(true);
    }
  });

  it('are the same in both languages', () => {
    const inLanguage = (lang: string) =>
      documents
        .filter(({ file }) => file.startsWith(`content/${lang}/`))
        .map(({ file, badges }) => ({ page: file.slice(`content/${lang}/`.length), badges }));
    expect(inLanguage('zh')).toEqual(inLanguage('en'));
  });
});
