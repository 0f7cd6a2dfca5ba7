import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DiagnosisEntry } from '../core/diagnosis/index.ts';
import { contentFolder } from './folder.ts';
import { frontMatter } from './front-matter.ts';

/**
 * The troubleshooting entries as diagnosis wants them, read from `content/`.
 * Signatures stand in the English file only; search words are those of both languages.
 */
export function loadEntries(content = contentFolder): DiagnosisEntry[] {
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
