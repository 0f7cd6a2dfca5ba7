import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { attributesOf, mdxToMdast } from '../content/mdx.ts';
import { readDocuments } from './documents.ts';

/** Where each mark of a document says that its claim comes from, in order. */
function marksOf(source: string): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  visit(mdxToMdast(source), (node) => {
    if ('name' in node && node.name === 'Untried') found.push(attributesOf(node).from);
  });
  return found;
}

describe('what was not tried', () => {
  const documents = readDocuments().map(({ file, source }) => ({ file, source }));
  const marks = (lang: string) =>
    documents
      .filter(({ file }) => file.startsWith(`content/${lang}/`))
      .map(({ file, source }) => ({
        page: file.slice(`content/${lang}/`.length),
        from: marksOf(source),
      }));

  it('carries a mark, the same in both languages', () => {
    expect(marks('en').flatMap(({ from }) => from).length).toBeGreaterThan(10);
    expect(marks('zh')).toEqual(marks('en'));
  });

  it('says how it is known instead', () => {
    const hint = '<Untried from="code|docs|reports|inferred" />';
    for (const { from } of marks('en'))
      expect(['code', 'docs', 'reports', 'inferred'], hint).toEqual(expect.arrayContaining(from));
  });

  it('is not confessed in words that read like an order', () => {
    const orders = /\b(not (yet )?tried|inferred|read from the code)\b|未实测|尚未实测|请自行确认/;
    const confessing = documents.flatMap(({ file, source }) =>
      source
        .split('\n')
        .flatMap((line, index) =>
          orders.test(line.replace(/<[^>]*>/g, '')) ? [`${file}:${index + 1}`] : [],
        ),
    );
    expect(confessing, 'write <Untried from="…" /> there').toEqual([]);
  });
});
