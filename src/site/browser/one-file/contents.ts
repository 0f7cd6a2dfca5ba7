import type { Lang } from '../../../words/languages.ts';
import { type UnpackedFile, unpack } from '../offline/unpack.ts';

/** What the copy knows of a page beside its markup. */
export interface PageHead {
  /** What the browser's title says. */
  readonly title: string;
  /** The entry of the site's navigation that is current, by its address. */
  readonly at: string;
  /** Whether the page takes the whole width. */
  readonly wide: boolean;
  /** Its style sheets beside that of every page. */
  readonly styles: readonly string[];
}

/** By the address of a page, which begins and ends with a slash: `/en/guide/install/`. */
export type PageHeads = Readonly<Record<string, PageHead>>;

/** The file in which the build puts the heads. */
export const headsFile = 'heads.json';

/** The page that says that there is none under an address. */
export const missing = '/missing/';

/** What the copy of a language is called. */
export const fileOf = (lang: Lang): string => `rootless-guide-${lang}.html`;

const decoder = new TextDecoder();
let files: ReadonlyMap<string, UnpackedFile> = new Map();
let heads: PageHeads = {};

/** Base64 as bytes. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

/** Unpacks what the file carries. */
export async function openContents(text: string): Promise<void> {
  const unpacked = await unpack(bytesOf(text).buffer);
  files = new Map(unpacked.map((file) => [file.entry[0], file]));
  heads = JSON.parse(textOf(headsFile) ?? '{}');
}

/** A text that the file carries, by its address without the first slash; `undefined` where it has none. */
export const textOf = (path: string): string | undefined => {
  const file = files.get(path);
  return file && decoder.decode(file.body);
};

/** The addresses of all pages that are in the file. */
export const pagePaths = (): readonly string[] => Object.keys(heads);

/** A page by its address, or `undefined`. */
export function pageAt(path: string): (PageHead & { readonly markup: string }) | undefined {
  const head = heads[path];
  const markup = head && textOf(path.slice(1));
  return head && markup !== undefined ? { ...head, markup } : undefined;
}
