import type { Problem } from '../../../core/planner/types.ts';
import { fill } from '../../../words/fill.ts';
import type { PlanWords } from '../../setup/words.ts';
import { planOf, problemsOf, type WizardState } from './state.ts';

/** Words that are loaded once there is something to say with them. */
interface StatusWords {
  statusRefused: string;
  statusDone: string;
  statusAsks: string;
}

/** The one sentence about the plan that is also read out. */
export function statusOf(
  state: WizardState,
  done: number,
  words: Pick<PlanWords, 'status' | 'statusChanged'>,
  more?: StatusWords,
  wrong: (problem: Problem) => string = ({ text }) => text,
): string {
  const { changed, held, result } = state;
  const put = (text = '', n: number) => (n > 0 ? fill(text, { n, changed }) : '');
  const plan = planOf(state);
  const said =
    result?.kind === 'refused'
      ? put(more?.statusRefused, result.refusals.length)
      : plan
        ? put(changed > 0 ? words.statusChanged : words.status, plan.steps.length) +
          put(more?.statusDone, done)
        : problemsOf(state).slice(0, 1).map(wrong).join('');
  return said + put(more?.statusAsks, Object.keys(held).length);
}
