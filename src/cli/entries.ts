import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { DiagnosisEntry, Signature } from '../core/diagnosis/index.ts';

interface FrontMatter {
  readonly title: string;
  readonly signatures?: readonly Signature[];
  readonly keywords?: readonly string[];
}

const fence = /^---\n([\s\S]*?)\n---\n/;

/** The front matter of an MDX file. Throws, with the file's name, where there is none. */
export function frontMatter(path: string): FrontMatter {
  const yaml = fence.exec(readFileSync(path, 'utf8'))?.[1];
  if (yaml === undefined) throw new Error(`${path}: no front matter`);
  return parse(yaml) as FrontMatter;
}

/**
 * The troubleshooting entries as diagnosis wants them, read from `content/`.
 * Signatures stand in the English file only; search words are those of both languages.
 */
export function loadEntries(content: string): DiagnosisEntry[] {
  const folder = (lang: string): string => join(content, lang, 'troubleshooting');
  return readdirSync(folder('en'))
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => {
      const english = frontMatter(join(folder('en'), file));
      const chinese = join(folder('zh'), file);
      const more = existsSync(chinese) ? (frontMatter(chinese).keywords ?? []) : [];
      return {
        id: file.slice(0, -'.mdx'.length),
        title: english.title,
        signatures: english.signatures ?? [],
        keywords: [...(english.keywords ?? []), ...more],
      };
    });
}
