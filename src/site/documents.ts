import type { CollectionEntry } from 'astro:content';
import { getCollection } from 'astro:content';
import { type Answer, answersOf, fixesOf } from '../content/answers.ts';
import type { FirstFix } from '../core/diagnosis/index.ts';
import { inLanguages, type Lang, langs, type Mode } from './modes.ts';
import { entryGroups, guideOrder } from './navigation.ts';

type Kind = 'guide' | 'troubleshooting';

/** A page of the guide or a troubleshooting entry, in both languages. */
export type Pair<K extends Kind> = { id: string } & Record<Lang, CollectionEntry<K>>;

/**
 * Every document of a kind with its two languages, keyed by id.
 * @throws where a document has no counterpart: the two trees mirror each other
 */
async function pairs<K extends Kind>(kind: K): Promise<Map<string, Pair<K>>> {
  const entries = (await getCollection(kind)) as CollectionEntry<K>[];
  const found = new Map(entries.map((entry) => [entry.id, entry]));
  const ids = new Set(entries.map((entry) => entry.id.replace(/^\w+\//, '')));
  return new Map(
    [...ids].map((id) => {
      const texts = langs.map((lang) => {
        const text = found.get(`${lang}/${id}`);
        if (!text) throw new Error(`content/${lang}/${kind}/${id}.mdx is missing`);
        return [lang, text] as const;
      });
      return [id, { id, ...Object.fromEntries(texts) } as Pair<K>];
    }),
  );
}

/**
 * The pages of the guide in reading order.
 * @throws where navigation.ts and the folder do not name the same pages
 */
export async function guidePages(): Promise<Pair<'guide'>[]> {
  const found = await pairs('guide');
  const strays = [...found.keys()].filter((id) => !guideOrder.includes(id));
  if (strays.length) throw new Error(`navigation.ts does not name: ${strays.join(', ')}`);
  return guideOrder.map((id) => {
    const page = found.get(id);
    if (!page) throw new Error(`navigation.ts names a page that does not exist: ${id}`);
    return page;
  });
}

/** The troubleshooting entries, by group and then by id. */
export async function troubleshootingEntries(): Promise<Pair<'troubleshooting'>[]> {
  const rank = (pair: Pair<'troubleshooting'>) =>
    entryGroups.indexOf(pair.en.data.group ?? 'install');
  return [...(await pairs('troubleshooting')).values()].sort(
    (a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id),
  );
}

/** Every answer that diagnosis may give. */
export const answers = async (): Promise<readonly Answer[]> =>
  answersOf(await troubleshootingEntries(), await guidePages());

/** What each answer says before its page is opened. */
export const fixes = async (lang: Lang): Promise<Readonly<Record<string, FirstFix>>> =>
  fixesOf(await troubleshootingEntries(), await guidePages(), lang);

/** The title of a document in the languages of a mode. */
export const titleOf = (pair: Pair<Kind>, mode: Mode): string =>
  inLanguages(mode, (lang) => pair[lang].data.title);
