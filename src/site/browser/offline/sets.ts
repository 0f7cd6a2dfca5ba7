import { languages } from '../../../words/languages.ts';

/** What is saved together: what all need, the pages of a language, the pages side by side. */
export const setNames = ['shared', ...languages, 'both'] as const;
export type SetName = (typeof setNames)[number];

/** A set as one file, as the worker knows it. */
export interface Pack {
  /** SHA-256 of the file. */
  readonly hash: string;
  /** SHA-256 of the list of its files, which stands beside it. */
  readonly list: string;
  /** Bytes to fetch, and bytes that it takes when unpacked. */
  readonly download: number;
  readonly size: number;
}
export type Packs = Readonly<Record<SetName, Pack>>;

type Named = Pick<Pack, 'hash'>;

/** Nothing but packs and their lists is in it: hosts keep all of it for ever, because new content is a new address. */
export const packFolder = 'offline/packs';

/** Address of a pack, below the base path. */
export const packPath = (set: SetName, { hash }: Named): string =>
  `${packFolder}/${set}.${hash.slice(0, 12)}.pack`;

/** Address of the list of its files: who has most of them already fetches only what has changed. */
export const listPath = (set: SetName, { hash }: Named): string =>
  `${packFolder}/${set}.${hash.slice(0, 12)}.json`;

/**
 * The set that a built file belongs to, by its path in the build; `undefined` for what nobody opens
 * without a network: copies for machines, the sitemap, pictures for other sites, the packs.
 */
export function setOf(file: string): SetName | undefined {
  if (
    /^(_astro\/|scripts\/|index\.html$|offline\/index\.html$|icon\.svg$|touch-icon\.png$|manifest\.webmanifest$|404\.html$)/.test(
      file,
    )
  ) {
    return 'shared';
  }
  // The same in both languages, so that one of them costs nothing.
  if (/^pagefind\/\w+\/pagefind\.js$/.test(file)) return 'shared';
  // What pages fetch of the data; the rest is for machines. A plan's message to the administrator is
  // in the other language, too.
  if (/^data\/(answers|diagnosis|evidence|steps\.\w+|fixes\.\w+)\.json$/.test(file))
    return 'shared';
  const [, place] = /^(?:pagefind\/)?(\w+)\//.exec(file) ?? [];
  return file.endsWith('.md') ? undefined : setNames.find((name) => name === place);
}
