import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FirstFix } from '../core/diagnosis/index.ts';
import type { Lang } from '../words/languages.ts';
import { type Answer, answersOf, type DocumentPair, fixesOf } from './answers.ts';
import { contentFolder } from './folder.ts';
import { readDocument } from './front-matter.ts';

/** The Chinese document of that name. Throws where nobody has written it. */
function chineseOf(kind: string, file: string): string {
  const path = join(contentFolder, 'zh', kind, file);
  if (!existsSync(path)) throw new Error(`write content/zh/${kind}/${file}: English has it`);
  return path;
}

/** The documents of a kind in both languages, by name. */
const pairsOf = (kind: string): readonly DocumentPair[] =>
  readdirSync(join(contentFolder, 'en', kind))
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => ({
      id: file.slice(0, -'.mdx'.length),
      en: readDocument(join(contentFolder, 'en', kind, file)),
      zh: readDocument(chineseOf(kind, file)),
    }));

/** Every answer that the documents give, read from `content/`. */
export const loadAnswers = (): readonly Answer[] =>
  answersOf(pairsOf('troubleshooting'), pairsOf('guide'));

/** What each answer says before its page is opened. */
export const loadFixes = (lang: Lang): Readonly<Record<string, FirstFix>> =>
  fixesOf(pairsOf('troubleshooting'), pairsOf('guide'), lang);
