import { existsSync } from 'node:fs';
import { frontMatter } from '../../../content/front-matter.ts';

/**
 * Search words of a page in its own language, and those of the answers that it gives: what its front
 * matter says.
 * @param content the folder of the documents
 * @param url the page's address below the base path
 */
export function keywordsOf(content: string, url: string): string[] {
  const path = `${content}${url.replace(/\/$/, '')}.mdx`;
  if (!existsSync(path)) return [];
  const { keywords = [], answers = [] } = frontMatter(path);
  return [...keywords, ...answers.flatMap((answer) => answer.keywords ?? [])];
}
