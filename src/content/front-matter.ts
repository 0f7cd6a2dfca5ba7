import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Signature } from '../core/diagnosis/index.ts';

/** What programs read of a document's front matter; `src/site/content.config.ts` holds it to all. */
export interface FrontMatter {
  readonly title: string;
  readonly messages?: readonly string[];
  readonly signatures?: readonly Signature[];
  readonly keywords?: readonly string[];
}

/**
 * The front matter of an MDX file.
 * @throws with the file's name, where there is none
 */
export function frontMatter(path: string): FrontMatter {
  const yaml = /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(path, 'utf8'))?.[1];
  if (yaml === undefined)
    throw new Error(`${path}: no front matter; a file begins with ---, its fields, and ---`);
  return parse(yaml) as FrontMatter;
}
