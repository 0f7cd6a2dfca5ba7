/** A page as Pagefind hands it out, as far as it is read here. */
export interface IndexedPage {
  readonly url: string;
  /** Its text, as words with blanks between them; every Han character is a word. */
  readonly content: string;
  readonly meta: { readonly title?: string };
  readonly filters: { readonly kind?: readonly string[] };
  readonly anchors: readonly Anchor[];
}

/** An element with an id, among them the headings. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text?: string;
  /** How many words of the page stand before it. */
  readonly location: number;
}

/** A place in a page where a query was found. */
export interface Location {
  /** In words from the beginning of the page. */
  readonly location: number;
  /** What it is worth to find the query here. */
  readonly balanced_score: number;
}

/** The words that locations count. */
export const wordsOf = ({ content }: Pick<IndexedPage, 'content'>): string[] =>
  content.split(/[^\S\uFEFF]+/);
