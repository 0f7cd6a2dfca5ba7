import type { PlannerWords } from '../../../core/planner/browser.ts';
import { becomeOf, encodeOptions, typedCommands } from '../../../core/planner/browser.ts';
import { findingsOf } from '../../../core/probe/findings.ts';
import type { ProbeResult } from '../../../core/probe/parse.ts';
import { relativeText } from '../../../core/probe/relative.ts';
import { words as en } from '../../../words/en/probe.ts';
import { words as zh } from '../../../words/zh/probe.ts';
import { terminal } from '../../blocks.ts';
import type { AnswersData } from '../../diagnosis-data.ts';
import { html, join } from '../../html.ts';
import type { Lang } from '../../modes.ts';
import '../elements/copy-block.ts';

const catalogue: Readonly<Record<Lang, typeof en>> = { en, zh };

const plannerWords: Record<Lang, () => Promise<PlannerWords>> = {
  en: async () => (await import('./texts.en.ts')).en,
  zh: async () => (await import('./texts.zh.ts')).zh,
};

/**
 * What a machine lacks by its probe, with the steps that fix it. Loaded when somebody pastes one.
 * @param answers with the addresses of the entries
 */
export async function machine(
  probe: ProbeResult,
  answers: AnswersData,
  lang: Lang,
): Promise<HTMLElement> {
  const addressOf = (entry: string) => answers.find(({ id }) => id === entry)?.address ?? '';
  const { mendings, plan, refusals, options } = findingsOf(probe, await plannerWords[lang]());
  const words = catalogue[lang];
  const root = import.meta.env.BASE_URL;
  const become = plan ? becomeOf(plan) : '';
  const items = mendings.map(({ lacks, steps }) => {
    const said = lacks.map(
      ({ id, entry, line }) =>
        html`<p><a href="${root}${lang}/${addressOf(entry)}">${words.lacks[id]}</a> <code class="line">${line}</code></p>`,
    );
    const mended = steps.map(
      (step) =>
        html`<section class="${step.lane}"><p class="for">${step.title}</p>${terminal(typedCommands(step, become), { lane: become === '' && step.lane === 'root' ? 'root' : 'user', whole: words.whole })}</section>`,
    );
    return html`<li class="match lack">${join([...said, ...mended])}</li>`;
  });
  const refused = refusals.map(({ text }) => html`<li>${text}</li>`);
  const setup = `${root}${lang}/setup/?${encodeOptions(options)}`;
  const place = document.createElement('div');
  place.className = 'found';
  place.innerHTML = String(
    html`<p>${mendings.length > 0 ? words.title : words.nothing}</p>
${join(relativeText(probe, words.relative).map((text) => html`<p>${text}</p>`))}
${items.length > 0 && html`<ul class="matches">${join(items)}</ul>`}
${refusals.length > 0 && html`<p>${words.refused}</p><ul>${join(refused)}</ul>`}
${options.system ? html`<p><a class="button plan" href="${setup}">${words.plan}</a></p>` : html`<p>${words.unknown}</p>`}`,
  );
  return place;
}
