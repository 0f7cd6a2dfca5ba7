import { findOption, makePlan, type Plan, type PlannerTexts } from '../../core/planner/browser.ts';
import { html, join } from '../html.ts';
import type { SetupWords } from './words.en.ts';

type Values = Record<string, string>;

/** Steps of two plans that are not the same, by their titles: new, gone, or with another content. */
function differences(before: Plan, after: Plan): string[] {
  const text = (plan: Plan) =>
    new Map(plan.steps.map((step) => [step.title, JSON.stringify([step.file, step.commands])]));
  const [left, right] = [text(before), text(after)];
  const titles = new Set([...left.keys(), ...right.keys()]);
  return [...titles].filter((title) => left.get(title) !== right.get(title));
}

/**
 * What each value of an option would change in the plan as it is: which steps, or why it cannot be.
 * Every row links to the plan with that value.
 */
export function comparison(
  name: string,
  options: Values,
  texts: PlannerTexts,
  words: SetupWords,
  linkTo: (change: Values) => string,
): string {
  // Another network driver wants its own port driver.
  const change = (value: string): Values =>
    name === 'network' ? { network: value, 'port-driver': '' } : { [name]: value };
  const now = makePlan(options, texts);
  const rows = (findOption(name)?.values ?? []).map((value) => {
    const then = makePlan({ ...options, ...change(value) }, texts);
    const told =
      then.kind === 'refused'
        ? then.refusals.map(({ id, text }) => `${id} ${text}`).join(' ')
        : then.kind === 'plan' && now.kind === 'plan'
          ? differences(now.plan, then.plan).join(' · ') || words.same
          : '';
    const warned = then.kind === 'plan' ? then.plan.notices.map(({ text }) => text).join(' ') : '';
    return html`<tr><th scope="row"><a data-change href="${linkTo(change(value))}">${value}</a></th><td>${told}</td><td>${warned}</td></tr>`;
  });
  return String(
    html`<div class="table" tabindex="0" role="group" aria-label="${words.compare}"><table><tbody>${join(rows)}</tbody></table></div>`,
  );
}
