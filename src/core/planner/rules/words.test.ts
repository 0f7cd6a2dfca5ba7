import { describe, expect, it } from 'vitest';
import { words } from '../../../words/index.ts';
import { languages } from '../../../words/languages.ts';
import { everyRefusal, everyWarning } from './every.ts';

describe.each([
  ['refusals', everyRefusal],
  ['warnings', everyWarning],
] as const)('the %s', (kind, rules) => {
  const slugs: readonly string[] = rules.map(({ slug }) => slug);

  it('have a slug each', () => {
    const twice = slugs.filter((slug, at) => slugs.indexOf(slug) !== at);
    const hint = `two rules in src/core/planner/rules/${kind} have one slug: give each its own`;
    expect(twice, hint).toEqual([]);
  });

  it('share an id only where they stand beside each other, to say one thing in several ways', () => {
    const ids = rules.map(({ id }) => id).filter((id, at, all) => id !== all[at - 1]);
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
    const hint = `two rules in src/core/planner/rules/${kind} have one id: give one of them the next that is free`;
    expect(twice, hint).toEqual([]);
  });

  it.each(languages)('have a rule for all that is said of them in %s', (lang) => {
    const lost = Object.keys({ ...words[lang][kind], ...words[lang].tasks[kind] }).filter(
      (slug) => !slugs.includes(slug),
    );
    const hint = `src/words/${lang}: ${kind} that no rule in src/core/planner/rules/${kind} has for a slug`;
    expect(lost, hint).toEqual([]);
  });
});
