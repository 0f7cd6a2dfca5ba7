import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../content/folder.ts';
import { readDocument } from '../content/front-matter.ts';
import { blocksOf, idOfHeading } from '../content/mdx.ts';

const template = 'CONTRIBUTING.md, “Adding … a troubleshooting entry”, has the whole of an entry';

const files = ['en', 'zh'].flatMap((lang) =>
  readdirSync(`${contentFolder}/${lang}/troubleshooting`).map((name) => ({
    lang,
    file: `content/${lang}/troubleshooting/${name}`,
    ...readDocument(`${contentFolder}/${lang}/troubleshooting/${name}`),
  })),
);

describe('a troubleshooting entry', () => {
  it.each(files)('has the sections of an entry: $file', ({ file, body }) => {
    const sections = blocksOf(body).filter((node) => node.type === 'heading' && node.depth === 2);
    expect(sections.map(idOfHeading), `${file}: ${template}`).toEqual([
      'symptom',
      'affected',
      'cause',
      'fix',
      'verify',
      'confused-with',
    ]);
  });

  it.each(files)('is related to entries that exist: $file', ({ file, data }) => {
    const ids = files.map((other) => other.file.replace(/^.*\/|\.mdx$/g, ''));
    const related = (data as { related?: readonly string[] }).related ?? [];
    expect(
      related.filter((id) => !ids.includes(id)),
      `${file}: there is no such entry; take it out of related`,
    ).toEqual([]);
  });

  it.each(files)(
    'says how it is found, in its English file only: $file',
    ({ lang, file, data }) => {
      const found = ['group', 'signatures'].filter((field) => field in data);
      expect(found, `${file}: ${template}`).toEqual(lang === 'en' ? ['group', 'signatures'] : []);
    },
  );
});
