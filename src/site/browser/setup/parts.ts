import type { Plan, Step } from '../../../core/planner/types.ts';
import { doneKey } from '../../../core/probe/done-key.ts';
import type { Markup } from '../../html.ts';
import type { DoneSteps } from '../../setup/plan-markup.ts';
import { planPage } from './drawing.ts';
import { labelsIn } from './labels.ts';
import { linkTo } from './link.ts';
import { asks, planOf, type WizardState } from './state.ts';
import type { Parts, Store, ViewWords } from './types.ts';

/** The words for whatever is said beside the plan. */
export async function viewWords({
  language: { core, lang, words, more },
  place,
}: Store): Promise<ViewWords> {
  return {
    core: await core(),
    page: planPage(lang, await words(), place.form),
    more: await more(),
    labels: labelsIn(place.form),
  };
}

/** What a state has to say beside its plan; each part is loaded when a state first has it. */
export async function partsOf(state: WizardState, store: Store): Promise<Parts> {
  const { held, origin, probe, result } = state;
  const words = await viewWords(store);
  const { more } = words;
  const plan = planOf(state);
  const done = plan && probe && (await import('./probe.ts')).doneSteps(plan, probe, more);
  return {
    more,
    done,
    question: asks(state) && (await import('./question.ts')).questionMarkup(held, more),
    // Of a link that is not used whole, nobody can say what has changed.
    since: !asks(state) && origin && (await import('./since.ts')).sinceMarkup(state, origin, words),
    refused:
      result?.kind === 'refused'
        ? (await import('./refused.ts')).refusedMarkup(state, result.refusals, words)
        : undefined,
    message: plan?.options.privilege === 'none' ? await messageOf(plan, done, words) : undefined,
  };
}

async function messageOf(
  plan: Plan,
  done: DoneSteps | undefined,
  { core, more }: ViewWords,
): Promise<Markup> {
  const { adminMessage, messageMarkup } = await import('./admin.ts');
  const isDone = (step: Step) => done?.reasons.has(doneKey(step)) ?? false;
  return messageMarkup(adminMessage(plan, isDone, linkTo(plan), core.lang, core), more);
}
