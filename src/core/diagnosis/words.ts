import { stem } from '../text/stem.ts';
import { simplify } from '../text/traditional.ts';
import { cleanLines } from './clean.ts';
import type { DiagnosisEntry, Match } from './types.ts';

/**
 * Search words for pastes that hold no known message. A keyword counts by how few entries have it,
 * so `docker` says nothing and `linger` says much. Latin keywords match whole words (of a plural
 * or a verb form too), Chinese ones anywhere, since Chinese has no spaces.
 */

/**
 * Below this an answer would be a guess; measured on reports (src/tooling/measure-diagnosis.ts).
 * A question of a few words may turn on one of them, a long log mentions many things in passing.
 */
const LEAST_SCORE = 1.3;
const LONG_TEXT = 60;
const LEAST_SCORE_LONG = 3;
/** A further answer must come near the best one. */
const LEAST_SHARE = 0.5;
const MOST = 3;

const latin = /[a-z0-9]+(?:[._-][a-z0-9]+)*/g;
const han = /\p{Script=Han}/u;

/** Every word of a text, once whole and once in its parts (`net.ipv4` gives `net`, `ipv4`). */
function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(latin)) {
    words.add(stem(word));
    for (const part of word.split(/[._-]/)) words.add(stem(part));
  }
  return words;
}

interface Text {
  readonly words: ReadonlySet<string>;
  readonly raw: string;
}

const textOf = (raw: string): Text => ({
  words: wordsOf(raw),
  raw: simplify(raw.toLowerCase()),
});

/** Whether all of a keyword (a word, a phrase, a Chinese term) is in the text. */
function contains({ words, raw }: Text, keyword: string): boolean {
  const lower = keyword.toLowerCase();
  const terms = simplify(lower).match(/\p{Script=Han}+/gu) ?? [];
  if (!terms.every((term) => raw.includes(term))) return false;
  return [...lower.matchAll(latin)].every(([word]) => words.has(stem(word)));
}

/** Longer keywords are more telling: a phrase of three words beats three lone words. */
function length(keyword: string): number {
  const letters = [...keyword].filter((character) => han.test(character)).length;
  const latinCount = keyword.toLowerCase().match(latin)?.length ?? 0;
  return latinCount + letters / 2;
}

/** Entries whose keywords are in the text, best first; empty when they say too little. */
export function byWords(text: string, entries: readonly DiagnosisEntry[]): Match[] {
  const lines = cleanLines(text).filter((line) => line !== '');
  const paste = textOf(lines.join('\n'));
  const spread = new Map<string, number>();
  const found = entries.map((entry) => {
    const hits = [...new Set(entry.keywords.map((keyword) => keyword.toLowerCase()))].filter(
      (keyword) => contains(paste, keyword),
    );
    for (const keyword of hits) spread.set(keyword, (spread.get(keyword) ?? 0) + 1);
    return { id: entry.id, hits };
  });
  const least = paste.words.size > LONG_TEXT ? LEAST_SCORE_LONG : LEAST_SCORE;
  const scored = found
    .map(({ id, hits }) => {
      const score = hits.reduce(
        (sum, keyword) => sum + Math.sqrt(length(keyword)) * (2 / (1 + (spread.get(keyword) ?? 1))),
        0,
      );
      return { id, hits, score };
    })
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score);
  const floor = (scored[0]?.score ?? 0) * LEAST_SHARE;
  return scored
    .filter(({ score }) => score >= floor)
    .slice(0, MOST)
    .map(({ id, hits }) => ({ id, confidence: 'words' as const, line: lineFor(lines, hits) }));
}

/** The line that holds most of the keywords. */
function lineFor(lines: readonly string[], keywords: readonly string[]): string {
  let best = '';
  let most = -1;
  for (const line of lines) {
    const text = textOf(line);
    const count = keywords.filter((keyword) => contains(text, keyword)).length;
    if (count > most) [best, most] = [line, count];
  }
  return best.slice(0, 400);
}
