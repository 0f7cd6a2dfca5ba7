import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, answersOf, type DocumentPair } from './answers.ts';
import { contentFolder } from './folder.ts';
import { readDocument } from './front-matter.ts';

/** The documents of a kind in both languages, by name. */
const pairsOf = (kind: string): readonly DocumentPair[] =>
  readdirSync(join(contentFolder, 'en', kind))
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => ({
      id: file.slice(0, -'.mdx'.length),
      en: readDocument(join(contentFolder, 'en', kind, file)),
      zh: readDocument(join(contentFolder, 'zh', kind, file)),
    }));

/** Every answer that the documents give, read from `content/`. */
export const loadAnswers = (): readonly Answer[] =>
  answersOf(pairsOf('troubleshooting'), pairsOf('guide'));
