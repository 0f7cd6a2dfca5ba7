import {
  becomeOf,
  type CoreTexts,
  decodeOptions,
  encodeOptions,
  laneSteps,
  type Notice,
  type Plan,
  type PlanResult,
  type Problem,
  type RuleTexts,
  typedCommands,
} from '../../core/planner/browser.ts';
import type { CopyBlock } from '../islands/copy-block.ts';
import { drawDownloads } from './downloads.ts';
import { inWords, readForm, unfoldChosen, writeForm } from './form-values.ts';
import { noticesMarkup, type PlanPage, refusalsMarkup } from './plan-markup.ts';
import { planning } from './planning.ts';
import { connectProbe } from './probe-paste.ts';
import { redrawPlan } from './redraw.ts';
import type { SetupWords } from './words.en.ts';

/** What differs by language; the browser loads one of them. */
export interface WizardLanguage {
  lang: 'en' | 'zh';
  core: CoreTexts;
  words: SetupWords;
  rules: () => Promise<RuleTexts>;
}

/** Defines `<setup-wizard>`: the form drives the planner, the plan and the address follow it. */
export function defineWizard({ lang, core, words, rules }: WizardLanguage): void {
  const planner = planning(core, rules);

  class SetupWizard extends HTMLElement {
    connectedCallback(): void {
      const form = this.querySelector('form');
      if (!form) return;
      const base = (this.dataset.base ?? '/').replace(/\/$/, '');
      const initial = readForm(form);
      const page: PlanPage = {
        words,
        href: (path) => `${base}/${lang}/${path}`,
      };

      let asked = 0;
      const show = async (options: Record<string, string>, { mark = true } = {}): Promise<void> => {
        asked += 1;
        const turn = asked;
        const result = await planner.plan({ ...options, lang });
        if (turn !== asked) return;
        showProblems(form, result.kind === 'invalid' ? result.problems : []);
        this.#show(result, page, options, mark);
        const query = encodeOptions(options);
        history.replaceState(null, '', query ? `?${query}${location.hash}` : location.pathname);
      };
      const use = (options: Record<string, string>, marks = { mark: true }): void => {
        writeForm(form, options);
        unfoldChosen(form, options);
        void show(readForm(form), marks);
      };
      const open = (): void => {
        const { options, notices } = decodeOptions(location.search, core);
        this.#notices(notices, page);
        // What a link brings is not a change that the reader made.
        use({ ...initial, ...options }, { mark: false });
      };

      form.addEventListener('submit', (event) => event.preventDefault());
      form.addEventListener('input', () => void show(readForm(form)));
      form.addEventListener('reset', () => {
        // The form has its first values only after this event.
        queueMicrotask(() => requestAnimationFrame(() => void show(readForm(form))));
      });
      this.addEventListener('click', (event) => {
        const target = event.target as Element;
        const button = target.closest<HTMLElement>('[data-copy]');
        if (button) void this.#copyLane(button, words);
        const link = target.closest<HTMLAnchorElement>('a[data-change]');
        if (!link) return;
        event.preventDefault();
        const { options } = decodeOptions(new URL(link.href).search, core);
        // A preset is a change to the form; every other link is a whole plan.
        use(link.dataset.change === 'preset' ? { ...readForm(form), ...options } : options);
        this.querySelector<HTMLElement>('#plan-title')?.focus();
      });
      const compare = this.querySelector<HTMLDetailsElement>('[data-compare]');
      const redrawComparison = async (): Promise<void> => {
        const place = compare?.querySelector('div');
        if (!compare?.open || !place) return;
        const { comparison } = await import('./compare.ts');
        const options = { ...readForm(form), lang };
        const linkTo = (change: Record<string, string>) =>
          `?${encodeOptions({ ...options, ...change })}`;
        place.innerHTML = comparison('network', options, await planner.texts(), words, linkTo);
      };
      compare?.addEventListener('toggle', redrawComparison);
      form.addEventListener('input', redrawComparison);
      addEventListener('popstate', open);
      connectProbe(this, words, (found) => use({ ...readForm(form), ...found }));
      open();
    }

    #show(
      result: PlanResult,
      page: PlanPage,
      options: Record<string, string>,
      mark: boolean,
    ): void {
      const region = this.querySelector<HTMLElement>('.plan');
      const status = this.querySelector<HTMLElement>('[data-plan-status]');
      const take = this.querySelector<HTMLElement>('.take');
      const form = this.querySelector('form');
      if (!region || !status || !take || !form || result.kind === 'invalid') return;
      if (result.kind === 'refused') {
        const linkTo = (change: Record<string, string>) =>
          `?${encodeOptions({ ...options, ...change })}`;
        region.innerHTML = String(
          refusalsMarkup(result.refusals, page, linkTo, (change) => inWords(form, change)),
        );
        status.textContent = words.statusRefused.replace('{n}', String(result.refusals.length));
        take.hidden = true;
        return;
      }
      this.#plan = result.plan;
      const changed = redrawPlan(region, result.plan, page, mark);
      const steps = String(result.plan.steps.length);
      status.textContent = (changed ? words.statusChanged : words.status)
        .replace('{n}', steps)
        .replace('{changed}', String(changed));
      take.hidden = false;
      drawDownloads(this, result.plan, core, words);
    }

    #plan: Plan | undefined;

    async #copyLane(button: HTMLElement, words: SetupWords): Promise<void> {
      const plan = this.#plan;
      if (!plan) return;
      const lane = button.dataset.copy === 'root' ? 'root' : 'user';
      const lines = laneSteps(plan, lane).flatMap((step) => [
        `# ${step.title}`,
        ...typedCommands(step, becomeOf(plan)),
      ]);
      const { copy } = customElements.get('copy-block') as typeof CopyBlock;
      if (await copy(`${lines.join('\n')}\n`)) button.textContent = words.copied;
    }

    #notices(notices: readonly Notice[], page: PlanPage): void {
      const place = this.querySelector('[data-notices]');
      if (place) place.innerHTML = String(noticesMarkup(notices, page));
    }
  }

  customElements.define('setup-wizard', SetupWizard);
}

/** Says beside each field what is wrong with it; the plan stays the last good one meanwhile. */
function showProblems(form: HTMLFormElement, problems: readonly Problem[]): void {
  for (const place of form.querySelectorAll<HTMLElement>('.invalid')) {
    const name = place.id.slice('option-'.length, -'-invalid'.length);
    const text = problems.find((one) => one.option === name)?.text ?? '';
    place.textContent = text;
    place.hidden = !text;
    form.querySelector(`#option-${name}`)?.setAttribute('aria-invalid', String(text !== ''));
  }
}
