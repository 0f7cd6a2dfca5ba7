import { globSync, readFileSync } from 'node:fs';
import { contentFolder } from '../../../content/folder.ts';
import { frontMatter } from '../../../content/front-matter.ts';
import { spaceHan } from '../../../core/search/index.ts';
import { readNames } from '../../../core/search/names.ts';
import type { Lang } from '../../../words/languages.ts';
import type { Fragment } from './fragments.ts';
import { keywordsOf } from './keywords.ts';
import { namesFile } from './names-file.ts';

/*
 * Search by names as the built site has it, made of the documents: for tests that ask much.
 */

/** The documents of a language as the index would have them, without building the site. */
export function fragmentsOf(lang: Lang): Map<string, Fragment> {
  const files = globSync(`${lang}/{guide,troubleshooting}/*.mdx`, { cwd: contentFolder }).sort();
  return new Map(
    files.map((file): [string, Fragment] => {
      const source = readFileSync(`${contentFolder}/${file}`, 'utf8');
      const body = source.replace(/^---[\s\S]*?\n---\n/, '');
      const anchors = [...body.matchAll(/^##+ (.*) \[#([\w-]+)\]$/gm)].map(
        ([, text = '', id = '']) => ({ element: 'h2', id, text }),
      );
      const { title } = frontMatter(`${contentFolder}/${file}`);
      const url = `/${file.replace(/\.mdx$/, '/')}`;
      return [file, { url, content: spaceHan(`${title} ${body}`), meta: { title }, anchors }];
    }),
  );
}

/** Names of the guide and the entries of a language. */
export const namesOf = (lang: Lang) =>
  readNames(namesFile(lang, fragmentsOf(lang), (url) => keywordsOf(contentFolder, url)));
