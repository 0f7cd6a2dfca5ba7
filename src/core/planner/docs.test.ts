import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { systems } from '../facts/systems/index.ts';
import { makePlan } from './make-plan.ts';
import { everyRefusal, everyWarning } from './rules/every.ts';
import { aloneOn, pairSpace } from './testing/space.ts';
import { isWhole } from './testing/whole.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const releases = systems
  .map(({ id }) => id)
  .filter((id) => /debian-1[03]|fedora-44|alpine-3.24|arch|24.04/.test(id));

function* steps() {
  for (const wishes of isWhole ? pairSpace(releases) : aloneOn(releases)) {
    const answer = makePlan(wishes, en);
    if (answer.kind === 'plan') yield* answer.plan.steps;
  }
}

const sections = new Set([...everyRefusal, ...everyWarning].map((rule) => rule.docs));
const entries = new Set<string>();
for (const { docs, troubleshooting } of steps()) {
  sections.add(docs);
  if (troubleshooting !== null) entries.add(troubleshooting);
}

describe.each(['en', 'zh'])('what the planner points to, in %s', (lang) => {
  it.each([...sections])('%s exists', (docs) => {
    const [, page, section] = /^guide\/([\w-]+)\/(?:#([\w-]+))?$/.exec(docs) ?? [];
    const file = `content/${lang}/guide/${page}.mdx`;
    const hint = `${file} has no such place: give a heading that id, or mend docs of the rule in src/core/planner/rules`;
    expect(existsSync(root + file), hint).toBe(true);
    const source = readFileSync(root + file, 'utf8');
    if (section) expect(source.includes(`[#${section}]`), hint).toBe(true);
  });

  it.each([...entries])('the entry %s exists', (id) => {
    const file = `content/${lang}/troubleshooting/${id}.mdx`;
    const hint = `write ${file}, or mend troubleshooting of the step in src/core/planner/rules/steps`;
    expect(existsSync(root + file), hint).toBe(true);
  });
});
