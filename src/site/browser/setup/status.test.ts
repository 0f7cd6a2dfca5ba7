import { expect, it } from 'vitest';
import { makePlan } from '../../../core/planner/make-plan.ts';
import type { RawOptions } from '../../../core/planner/types.ts';
import { en as catalogue } from '../../../words/en/index.ts';
import { words } from '../../../words/en/plan.ts';
import { words as more } from '../../../words/en/wizard.ts';
import { words as chinese } from '../../../words/zh/plan.ts';
import { words as moreChinese } from '../../../words/zh/wizard.ts';
import { choose, initialState, openLink, planned, type WizardState } from './state.ts';
import { statusOf } from './status.ts';

const settle = (state: WizardState) => planned(state, makePlan(state.choices, catalogue));
const first = settle(initialState({ system: 'debian-13' }));
const after = (choices: RawOptions) => settle(choose(first, { system: 'debian-13', ...choices }));

it('the status is one sentence about the plan, the refusal or the value that cannot be', () => {
  expect(statusOf(first, 0, words)).toBe('10 steps');
  const changed = after({ 'lowest-port': '80' });
  expect(statusOf(changed, 0, words)).toBe('11 steps, 1 changed');
  expect(statusOf(changed, 4, words, more)).toBe('11 steps, 1 changed, 4 done already');
  expect(statusOf(first, 4, words, more)).toBe('10 steps, 4 done already');
  const refused = after({ network: 'pasta', 'port-driver': 'builtin' });
  expect(statusOf(refused, 0, words, more)).toBe('Not possible. Conflicts: 1');
  const wrong = ({ value }: { value: string }) => `${value} is wrong`;
  expect(statusOf(after({ user: '$(id)' }), 4, words, more, wrong)).toBe('$(id) is wrong');
  const asking = (query: string) => {
    const options = Object.fromEntries(new URLSearchParams(query));
    return settle(openLink(first, {}, { options, notices: [] }));
  };
  const proxied = asking('system=debian-13&proxy=http://proxy.example.org');
  expect(statusOf(proxied, 0, words, more)).toBe('10 steps. Questions open: 1');
  const refusedToo = asking('system=debian-12&network=pasta&proxy=http://proxy.example.org');
  expect(statusOf(refusedToo, 0, words, more)).toMatch(/^Not possible.*open: 1$/);
  expect(statusOf(changed, 4, chinese, moreChinese)).toMatch(/11.*1.*，4 步已完成$/);
});
