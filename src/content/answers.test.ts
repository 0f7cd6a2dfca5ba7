import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clueNames } from '../core/diagnosis/clues.ts';
import { diagnose } from '../core/diagnosis/index.ts';
import { entryOf, lackIds } from '../core/probe/lacks.ts';
import { answersOf, type DocumentPair } from './answers.ts';
import { contentFolder } from './folder.ts';
import { frontMatter } from './front-matter.ts';
import { loadAnswers } from './load-answers.ts';

const folder = `${contentFolder}/en/troubleshooting`;
const all = loadAnswers();
const entries = all.filter(({ from }) => from === 'entry');

/** Entries that a reader of this message should be offered too, because it does not say which. */
const messagesOf = (id: string): readonly string[] =>
  frontMatter(`${folder}/${id}.mdx`).messages ?? [];

describe('the answers', () => {
  it('are read all', () => {
    expect(entries.length).toBe(readdirSync(folder).length);
    expect(entries.length).toBeGreaterThan(5);
  });

  it.each(entries.flatMap(({ id }) => messagesOf(id).map((message) => [id, message] as const)))(
    '%s is among the first three for its own message: %s',
    (id, message) => {
      const found = diagnose(message, all).slice(0, 3);
      const hint = `give content/en/troubleshooting/${id}.mdx a signature that this message has`;
      expect(
        found.map((match) => match.id),
        hint,
      ).toContain(id);
    },
  );

  it.each(all.map((entry) => [entry.id, entry] as const))(
    '%s names clues that exist',
    (_, entry) => {
      const named = entry.signatures
        .flatMap(({ match, with: and = [], unless = [] }) => [match, ...and, ...unless])
        .filter((item) => item.startsWith('@'))
        .map((item) => item.slice(1));
      expect(clueNames, 'clues are defined in src/core/diagnosis/clues.ts').toEqual(
        expect.arrayContaining(named),
      );
    },
  );

  it('have an id of their own each, and search words in both languages', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, keywords } of all) {
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

  it.each(lackIds)('explain what a probe shows to be lacking: %s', (lack) => {
    const hint = `src/core/probe/lacks.ts names an answer for “${lack}” that no document gives`;
    expect(
      all.map(({ id }) => id),
      hint,
    ).toContain(entryOf(lack));
  });
});

describe('answersOf', () => {
  const page = (en: object, zh: object): DocumentPair => ({
    id: 'storage',
    en: {
      data: { title: 'Storage', answers: [{ id: 'move', keywords: ['move'], ...en }] },
      body: '## Move `it` [#move]\n',
    },
    zh: {
      data: { title: '存储', answers: [{ id: 'move', keywords: ['搬家'], ...zh }] },
      body: '## 搬家 [#move]\n',
    },
  });
  const only = (...pages: DocumentPair[]) => answersOf([], pages)[0];

  it('calls an answer by the heading of its section, by the page, or as the page says', () => {
    expect(only(page({ section: 'move' }, {}))).toMatchObject({
      address: 'guide/storage/#move',
      titles: { en: 'Move it', zh: '搬家' },
      keywords: ['move', '搬家'],
    });
    expect(only(page({}, { title: '换盘' }))).toMatchObject({
      address: 'guide/storage/',
      titles: { en: 'Storage', zh: '换盘' },
    });
  });

  it('says which file to mend', () => {
    expect(() => only(page({ section: 'gone' }, {}))).toThrow('“Storage” has no section #gone');
    expect(() => only(page({}, { id: 'moved' }))).toThrow('content/zh/guide/storage.mdx');
  });
});
