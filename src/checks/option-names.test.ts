import { describe, expect, it } from 'vitest';
import { optionSpecs } from '../core/planner/options.ts';
import { words } from '../words/index.ts';
import { languages } from '../words/languages.ts';

/** Every text below a part of the words. */
const textsIn = (part: unknown): string[] =>
  typeof part === 'string'
    ? [part]
    : typeof part === 'object' && part !== null
      ? Object.values(part).flatMap(textsIn)
      : [];

describe('what is said about a plan', () => {
  it.each(languages)('names choices as the form does, and not as links do: %s', (lang) => {
    const { warnings, refusals, steps, tasks } = words[lang];
    const asInLinks = new RegExp(
      `(?<![\\w-])(${optionSpecs.map(({ name }) => name).join('|')})=\\w`,
    );
    const found = textsIn([warnings, refusals, steps, tasks]).filter((text) =>
      asInLinks.test(text),
    );
    expect(found).toEqual([]);
  });
});
