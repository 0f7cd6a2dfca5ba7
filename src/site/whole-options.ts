import { html, join, type Markup } from './html.ts';

/** An option of a program within a sentence: a browser may end a line behind any of its hyphens. */
const option = /((?<![\w-])--?[a-z][\w-]*(?:=[\w.:/-]*\w)?)/;

/** A sentence in which no option is torn. */
export const wholeOptions = (text: string): Markup =>
  join(
    text
      .split(option)
      .map((piece, at) => (at % 2 ? html`<span class="whole">${piece}</span>` : html`${piece}`)),
  );
