import type { Plan, PlanResult } from '../types.ts';
import { unlessHolds } from './typed.ts';

/** Where a section of the guide is on the site; `guide/…` becomes `/en/guide/…`. */
const address = (docs: string | null, lang: string): string | null =>
  docs === null ? null : `/${lang}/${docs}`;

function planShape(plan: Plan) {
  const { lang } = plan.options;
  return {
    rules: plan.rules,
    ...(plan.users.length > 1 && { users: plan.users }),
    options: plan.options,
    notices: plan.notices.map((notice) => ({ ...notice, docs: address(notice.docs, lang) })),
    steps: plan.steps.map(({ troubleshooting: _, record: __, ...step }) => ({
      ...step,
      // Shell to run before anything of the step: it says why and exits 1 where that must not be done.
      requires: step.requires && unlessHolds(step.requires).join('\n'),
      docs: address(step.docs, lang),
    })),
  };
}

/** A plan, or why there is none, for machines. Options that cannot be read count as refused. */
export function printJson(result: PlanResult): string {
  const shape =
    result.kind === 'plan'
      ? planShape(result.plan)
      : {
          refused:
            result.kind === 'refused'
              ? result.refusals.map(({ id, text, change }) => ({ id, text, change }))
              : result.problems.map(({ option, text, change }) => ({
                  id: 'invalid',
                  option,
                  text,
                  change,
                })),
        };
  return `${JSON.stringify(shape, null, 2)}\n`;
}
