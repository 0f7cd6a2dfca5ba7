import { describe, expect, it } from 'vitest';
import { en } from '../../../words/en/index.ts';
import { systems } from '../../facts/systems/index.ts';
import { makePlan, printCommands, printScript, printUndo } from '../index.ts';

import type { Plan } from '../types.ts';

const plans: readonly Plan[] = systems.flatMap(({ id: system }) =>
  [
    { user: 'ann,bob' },
    { 'lowest-port': '80', limits: 'cpu', 'client-ip': 'yes' },
    { network: 'lxc-user-nic' },
    { 'data-root': '/srv/docker', 'registry-mirror': 'https://mirror.example.org' },
    { method: 'script' },
  ].flatMap((wishes) => {
    const result = makePlan({ system, ...wishes }, en);
    return result.kind === 'plan' ? [result.plan] : [];
  }),
);

const assigned = (lines: readonly string[]): Set<string> =>
  new Set(lines.flatMap((line) => /^\s*([a-z_]+)=/.exec(line)?.[1] ?? []));

describe('the variables of a script', () => {
  it('are not those of its steps: what the script keeps would be lost', () => {
    expect(plans.length).toBeGreaterThan(50);
    // Each of these is set again wherever it is read.
    const passing = ['uid', 'home'];
    for (const plan of plans) {
      const ofSteps: string[] = [];
      const ofScript: string[] = [];
      let lines = ofScript;
      for (const line of printScript(plan, en).split('\n')) {
        if (/^step_\w+\(\) \{$/.test(line)) lines = ofSteps;
        lines.push(line);
        if (line === '}') lines = ofScript;
      }
      const kept = assigned(ofScript);
      const about =
        /^\s*(lane|help|path|beside|only|access|recorded|shared|each|asks_there|by_hand)=/;
      const both = [...assigned(ofSteps.filter((line) => !about.test(line)))].filter(
        (name) => kept.has(name) && !passing.includes(name),
      );
      expect(both, plan.options.system).toEqual([]);
    }
  });
});

describe('text to paste', () => {
  it('waits for no answer where root’s shell asks before it removes or writes over', () => {
    for (const plan of plans)
      for (const text of [printCommands(plan, en), printUndo(plan, en)])
        expect(text.match(/(?:^|[;&|({]\s*|then )(?:rm|mv|cp) (?!-f|--).*/gm) ?? []).toEqual([]);
  });
});
