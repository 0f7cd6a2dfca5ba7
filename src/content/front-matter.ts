import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Signature } from '../core/diagnosis/index.ts';

/** What programs read of a document's front matter; `src/site/content.config.ts` holds it to all. */
export interface FrontMatter {
  readonly title: string;
  readonly summary?: string | undefined;
  readonly messages?: readonly string[] | undefined;
  readonly signatures?: readonly Signature[] | undefined;
  readonly keywords?: readonly string[] | undefined;
  readonly answers?: readonly WrittenAnswer[] | undefined;
}

/** A question that a guide page, or a section of it, answers. */
export interface WrittenAnswer {
  readonly id: string;
  /** The section's id, in the English file only; without one the whole page is meant. */
  readonly section?: string | undefined;
  /** Where the heading alone would not say what it is about. */
  readonly title?: string | undefined;
  readonly keywords: readonly string[];
  /** In the English file only. */
  readonly signatures?: readonly Signature[] | undefined;
}

/**
 * An MDX file as its front matter and the text below.
 * @throws with the file's name, where there is no front matter
 */
export function readDocument(path: string): { data: FrontMatter; body: string } {
  const source = readFileSync(path, 'utf8');
  const [head = '', yaml] = /^---\n([\s\S]*?)\n---\n/.exec(source) ?? [];
  if (yaml === undefined)
    throw new Error(`${path}: no front matter; a file begins with ---, its fields, and ---`);
  return { data: parse(yaml), body: source.slice(head.length) };
}

/** The front matter of an MDX file. */
export const frontMatter = (path: string): FrontMatter => readDocument(path).data;
