import { pairSteps, stepsSince } from '../core/planner/difference.ts';
import { makePlan } from '../core/planner/index.ts';
import type { Wishes } from '../core/planner/options.ts';
import { originOf } from '../core/planner/origin.ts';
import { stepIds } from '../core/planner/rules/steps/ids.ts';
import type { Step } from '../core/planner/types.ts';
import { en } from '../words/en/index.ts';
import { wish } from './plan-text.ts';

/** Two plans each: alike, with a step more and one less, another system, more users, nothing in common. */
const pairs: readonly (readonly [Wishes, Wishes])[] = [
  [{ system: 'debian-13' }, { system: 'debian-13' }],
  [{ system: 'debian-13' }, { system: 'debian-13', 'lowest-port': '80', rootful: 'keep' }],
  [
    { system: 'debian-13', 'lowest-port': '80', mtu: '1400' },
    { system: 'debian-13', 'lowest-port': '443', ping: 'yes' },
  ],
  [{ system: 'debian-13' }, { system: 'ubuntu-24.04' }],
  [
    { system: 'debian-13', user: 'ann' },
    { system: 'debian-13', user: 'bob,ann', 'create-user': 'yes' },
  ],
  [{ system: 'fedora-44' }, { system: 'fedora-44', task: 'upgrade' }],
];

/** What becomes of each step from one plan to another: side by side, and as a link would tell it. */
export const planDifferences = (): string =>
  pairs
    .flatMap(([before, after]) => {
      const [then, now] = [makePlan(before, en), makePlan(after, en)];
      if (then.kind !== 'plan' || now.kind !== 'plan') throw new Error(`no plan: ${wish(after)}`);
      const name = (step: Pick<Step, 'id' | 'user'> | null): string =>
        step ? `${step.id}${step.user ? ` of ${step.user}` : ''}` : '-';
      const since = stepsSince(originOf(then).steps ?? '', now.plan.steps, stepIds) ?? [];
      return [
        `######## ${wish(before)} → ${wish(after)}`,
        ...pairSteps(then.plan.steps, now.plan.steps).map(
          (pair) => `${pair.same ? '=' : '≠'} ${name(pair.before)} | ${name(pair.after)}`,
        ),
        ...since.map(({ id, change }) => `since the link: ${id ?? 'an unknown step'} ${change}`),
        '',
      ];
    })
    .join('\n');
