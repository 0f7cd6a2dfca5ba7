import { stem } from '../text/stem.ts';
import { simplify } from '../text/traditional.ts';
import type { DiagnosisEntry } from './types.ts';

/*
 * Where nothing fits: the entries that have most of a text's rare words, to look at and not to believe.
 */

/** So many are worth a look. */
const MOST = 3;

/** Where not even a word is shared: the daemon that does not start, and the one that is not found. */
const USUAL = ['daemon-start-failed-generic', 'client-docker-host', 'no-subuid-ranges'];

/** Words, and pairs of Han characters. Numbers say nothing. */
function wordsOf(text: string): Set<string> {
  const all = simplify(text.toLowerCase()).match(/[a-z][a-z\d]{2,}|\p{Script=Han}+/gu) ?? [];
  return new Set(
    all.flatMap((word) =>
      /^[a-z]/.test(word)
        ? [stem(word)]
        : [...word].slice(1).map((letter, at) => `${[...word][at]}${letter}`),
    ),
  );
}

/**
 * The ids of the entries nearest to a text that nothing fits, best first. A word counts by how few
 * entries have it.
 */
export function nearest(text: string, entries: readonly DiagnosisEntry[]): string[] {
  const known = entries.map(({ id, title, keywords, signatures }) => ({
    id,
    words: wordsOf([title, ...keywords, ...signatures.map(({ match }) => match)].join(' ')),
  }));
  const telling = [...wordsOf(text)].map((word): readonly [string, number] => {
    const having = known.filter(({ words }) => words.has(word)).length;
    return [word, having === 0 ? 0 : Math.log(known.length / having)];
  });
  const near = known
    .map(({ id, words }) => ({
      id,
      score: telling.reduce((sum, [word, worth]) => sum + (words.has(word) ? worth : 0), 0),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ id }) => id);
  const usual = USUAL.filter((id) => entries.some((entry) => entry.id === id));
  return [...new Set([...near, ...usual])].slice(0, MOST);
}
