import type { DiagnosisEntry, FirstFix } from '../core/diagnosis/index.ts';
import type { Lang } from '../words/languages.ts';
import { firstFix, firstSentence } from './first-fix.ts';
import type { FrontMatter } from './front-matter.ts';

/** A document in both languages, with its file's name for an id. */
export interface DocumentPair {
  readonly id: string;
  readonly en: Document;
  readonly zh: Document;
}

interface Document {
  readonly data: FrontMatter;
  /** The text below the front matter. */
  readonly body?: string | undefined;
}

/** An answer of diagnosis: a troubleshooting entry, or a part of the guide that answers a question. */
export interface Answer extends DiagnosisEntry {
  /** Without base path and mode, as in `/data/ids.json`. */
  readonly address: string;
  readonly titles: { readonly en: string; readonly zh: string };
  readonly from: 'entry' | 'guide';
}

/**
 * Every answer that the documents give.
 * @throws where the two languages of a guide page do not name the same answers
 */
export const answersOf = (
  entries: readonly DocumentPair[],
  guide: readonly DocumentPair[],
): readonly Answer[] => [...entries.map(entryAnswer), ...guide.flatMap(guideAnswers)];

// Signatures stand in the English file only; search words are those of both languages.
const entryAnswer = ({ id, en, zh }: DocumentPair): Answer => ({
  id,
  address: `troubleshooting/${id}/`,
  title: en.data.title,
  titles: { en: en.data.title, zh: zh.data.title },
  signatures: en.data.signatures ?? [],
  keywords: [...(en.data.keywords ?? []), ...(zh.data.keywords ?? [])],
  from: 'entry',
});

function guideAnswers({ id: page, en, zh }: DocumentPair): Answer[] {
  const [inEnglish, inChinese] = [en.data.answers ?? [], zh.data.answers ?? []];
  const ids = inEnglish.map(({ id }) => id).join(', ');
  if (inChinese.map(({ id }) => id).join(', ') !== ids)
    throw new Error(`content/zh/guide/${page}.mdx: its answers are not those of English: ${ids}`);
  return inEnglish.map(({ id, section, title, keywords, signatures = [] }, at) => {
    const chinese = inChinese[at];
    const titles = {
      en: title ?? titleOf(en, section),
      zh: chinese?.title ?? titleOf(zh, section),
    };
    return {
      id,
      address: `guide/${page}/${section ? `#${section}` : ''}`,
      title: titles.en,
      titles,
      signatures,
      keywords: [...keywords, ...(chinese?.keywords ?? [])],
      from: 'guide',
    };
  });
}

/** The heading of a section, or the title of the page. */
function titleOf({ data, body = '' }: Document, section: string | undefined): string {
  if (section === undefined) return data.title;
  const heading = new RegExp(`^#+ (.*) \\[#${section}\\]$`, 'm').exec(body)?.[1];
  if (heading === undefined)
    throw new Error(`the page “${data.title}” has no section #${section}, which its answers name`);
  return heading.replaceAll('`', '');
}

/** What an answer says before its page is opened, by its id. */
export function fixesOf(
  entries: readonly DocumentPair[],
  guide: readonly DocumentPair[],
  lang: Lang,
): Readonly<Record<string, FirstFix>> {
  const ofEntries = entries.map(({ id, [lang]: { data, body = '' } }) => [
    id,
    firstFix(body, data.summary ?? '', lang),
  ]);
  const ofGuide = guide.flatMap(({ en, [lang]: { data, body = '' } }) =>
    (en.data.answers ?? []).map(({ id, section }) => [
      id,
      firstSentence(body, section, data.summary ?? ''),
    ]),
  );
  return Object.fromEntries([...ofEntries, ...ofGuide]);
}
