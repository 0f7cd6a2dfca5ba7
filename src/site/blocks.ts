import { html, join, type Markup } from './html.ts';
import { type Piece, shellWords } from './shell-words.ts';

/**
 * Commands as a terminal, in the markup that a `console` fence becomes. Comment lines of a command
 * are set back; nothing else is coloured, so that the page and its script print the same.
 */
export function terminal(commands: readonly string[], lane: 'root' | 'user' = 'user'): Markup {
  const lines = commands.map(
    (command) =>
      html`<span class="cmd as-${lane}">${join(command.split('\n').map(typed), '\n')}</span>`,
  );
  return html`<copy-block class="terminal"><pre><code>${join(lines, '\n')}</code></pre></copy-block>`;
}

/** A file under its path, and what else is to be said of it. */
export const file = (path: string, content: string, hint?: string): Markup =>
  html`<copy-block class="file"><p class="path">${path}</p>${hint && html`<p class="path">${hint}</p>`}<pre><code>${join(
    content.replace(/\n$/, '').split('\n').map(line),
    '\n',
  )}</code></pre></copy-block>`;

/** A message as it is printed. */
export const message = (text: string): Markup =>
  html`<copy-block class="message"><pre><code>${text}</code></pre></copy-block>`;

const line = (text: string): Markup =>
  /^\s*#/.test(text) ? html`<span class="tok-comment">${text}</span>` : html`${text}`;

/** A line of a command: its words stay whole, and a comment is set back. */
const typed = (text: string): Markup =>
  /^\s*#/.test(text) ? line(text) : join(shellWords(text).map(word));

const word = ({ text, whole, torn, becomes }: Piece): Markup => {
  if (becomes) return html`<b>${text}</b>`;
  const drawn = whole ? html`<span>${text}</span>` : html`${text}`;
  return torn ? html`${drawn}<wbr>` : drawn;
};
