import { createCssVariablesTheme, createHighlighter } from 'shiki';

const theme = createCssVariablesTheme({ name: 'tokens', variablePrefix: '--tok-' });

const highlighter = await createHighlighter({
  themes: [theme],
  langs: ['shellscript', 'ini', 'json', 'yaml'],
});

const aliases: Record<string, string> = { sh: 'shellscript', console: 'shellscript', conf: 'ini' };

/** Only these are coloured: more would cost bytes and calm. To Shiki every word of a command is a string. */
const shown = new Set(['comment', 'string', 'string-expression', 'keyword', 'constant']);
const shownInShell = new Set(['comment']);

/** A run of text and the class it is shown with, if any. */
export interface Token {
  text: string;
  className?: string;
}

/**
 * Splits code into coloured runs. Classes instead of Shiki's own style attributes, which a strict
 * Content-Security-Policy forbids. An unknown language comes back as one plain run.
 */
export function highlight(code: string, language: string): Token[] {
  const lang = aliases[language] ?? language;
  if (!highlighter.getLoadedLanguages().includes(lang)) return [{ text: code }];
  const { tokens } = highlighter.codeToTokens(code, { lang: lang as 'ini', theme: 'tokens' });
  const wanted = lang === 'shellscript' ? shownInShell : shown;
  const runs: Token[] = [];
  tokens.forEach((line, index) => {
    if (index > 0) append(runs, { text: '\n' });
    for (const token of line) {
      const name = /--tok-token-([a-z-]+)/.exec(token.color ?? '')?.[1];
      append(
        runs,
        name && wanted.has(name)
          ? { text: token.content, className: `tok-${name.split('-')[0]}` }
          : { text: token.content },
      );
    }
  });
  return runs;
}

function append(runs: Token[], next: Token): void {
  const last = runs.at(-1);
  if (last && last.className === next.className) last.text += next.text;
  else runs.push(next);
}
