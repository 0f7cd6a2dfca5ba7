import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clueNames } from '../core/diagnosis/clues.ts';
import { diagnose, sectionEntries } from '../core/diagnosis/index.ts';
import { loadEntries } from './entries.ts';
import { contentFolder } from './folder.ts';
import { frontMatter } from './front-matter.ts';

const folder = `${contentFolder}/en/troubleshooting`;
const entries = loadEntries();
const all = [...entries, ...sectionEntries];

/** Entries that a reader of this message should be offered too, because it does not say which. */
const messagesOf = (id: string): readonly string[] =>
  frontMatter(`${folder}/${id}.mdx`).messages ?? [];

describe('the entries', () => {
  it('are read all', () => {
    expect(entries.length).toBe(readdirSync(folder).length);
    expect(entries.length).toBeGreaterThan(5);
  });

  it.each(entries.flatMap(({ id }) => messagesOf(id).map((message) => [id, message] as const)))(
    '%s is among the first three for its own message: %s',
    (id, message) => {
      const found = diagnose(message, all).slice(0, 3);
      expect(found.map((match) => match.id)).toContain(id);
    },
  );

  it.each(all.map((entry) => [entry.id, entry] as const))(
    '%s names clues that exist',
    (_, entry) => {
      const named = entry.signatures
        .flatMap(({ match, with: and = [], unless = [] }) => [match, ...and, ...unless])
        .filter((item) => item.startsWith('@'))
        .map((item) => item.slice(1));
      expect(clueNames).toEqual(expect.arrayContaining(named));
    },
  );

  it('have an id of their own each, and search words in both languages', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, keywords } of entries) {
      expect(
        keywords.some((word) => /\p{Script=Han}/u.test(word)),
        id,
      ).toBe(true);
      expect(
        keywords.some((word) => /^[\x20-\x7e]+$/.test(word)),
        id,
      ).toBe(true);
    }
  });
});
