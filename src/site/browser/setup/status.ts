import { fill } from '../../../words/fill.ts';
import type { PlanWords } from '../../setup/words.ts';
import { planOf, problemsOf, type WizardState } from './state.ts';

/** Words that are loaded once there is something to say with them. */
interface StatusWords {
  statusRefused: string;
  statusDone: string;
}

/** The one sentence about the plan that is also read out. */
export function statusOf(
  state: WizardState,
  done: number,
  words: Pick<PlanWords, 'status' | 'statusChanged'>,
  more?: StatusWords,
): string {
  const { changed, result } = state;
  const put = (text = '', n: number) => fill(text, { n, changed });
  if (result?.kind === 'refused') return put(more?.statusRefused, result.refusals.length);
  const plan = planOf(state);
  if (!plan) return problemsOf(state)[0]?.text ?? '';
  return (
    put(changed > 0 ? words.statusChanged : words.status, plan.steps.length) +
    (done > 0 ? put(more?.statusDone, done) : '')
  );
}
