import {
  type CoreTexts,
  decodeOptions,
  encodeLink,
  fileFormats,
  findSystem,
  type Origin,
  originOf,
  type Plan,
  type Problem,
  printFile,
  type RuleTexts,
  type SystemRelease,
  systems,
} from '../../core/planner/browser.ts';
import { remember } from '../islands/storage.ts';
import { readForm, unfoldChosen, writeForm } from './form-values.ts';
import type { MoreWords } from './more-words.en.ts';
import { noticesMarkup, type PlanPage } from './plan-markup.ts';
import { type Planning, planning } from './planning.ts';
import { redrawPlan } from './redraw.ts';
import type { SetupWords } from './words.en.ts';

/** What differs by language; the browser loads one of them. */
export interface WizardLanguage {
  lang: 'en' | 'zh';
  core: CoreTexts;
  words: SetupWords;
  rules: () => Promise<RuleTexts>;
  more: () => Promise<MoreWords>;
}

type Values = Record<string, string>;

/** The wizard as its parts see it that are loaded when they are asked for. */
export interface Wizard extends Pick<WizardLanguage, 'lang' | 'core' | 'more'> {
  root: HTMLElement;
  /** Where the site begins, without a slash at the end. */
  base: string;
  form: HTMLFormElement;
  /** Where the plan stands. */
  region: HTMLElement;
  page: PlanPage;
  planner: Planning;
  /** The plan that is shown; `undefined` while the choices are refused or one has no such value. */
  plan: Plan | undefined;
  /** Ids of the steps that a probe has shown to be done. */
  done: ReadonlySet<string>;
  /** What the link said of its plan, until the reader makes another. */
  origin: Origin | undefined;
  /** Called with each new plan (or without, when refused); what they answer is added to the status. */
  listeners: ((plan: Plan | undefined) => string | Promise<string>)[];
  /** Puts choices into the form, and shows their plan. */
  use: (options: Values, marking?: boolean) => Promise<void>;
  /** Shows the plan of the form again. */
  refresh: (marking?: boolean) => Promise<void>;
}

/** Defines `<setup-wizard>`: the form drives the planner, the plan and the address follow it. */
export function defineWizard(language: WizardLanguage): void {
  class SetupWizard extends HTMLElement {
    connectedCallback(): void {
      start(this, language);
    }
  }
  customElements.define('setup-wizard', SetupWizard);
}

function start(root: HTMLElement, { lang, core, words, rules, more }: WizardLanguage): void {
  const find = <T extends HTMLElement>(selector: string): T => root.querySelector<T>(selector) as T;
  const form = find<HTMLFormElement>('form');
  const status = find('[data-plan-status]');
  const base = (root.dataset.base ?? '/').replace(/\/$/, '');
  find<HTMLFieldSetElement>('[data-rest]').disabled = false;
  const initial = readForm(form);

  let turn = 0;
  /** What the address says of the form. */
  let query = '';
  const show = async (options: Values, marking: boolean): Promise<void> => {
    turn += 1;
    const mine = turn;
    const linked = location.search !== '';
    const result = await wizard.planner.plan({ ...options, lang });
    if (mine !== turn) return;
    const problems = result.kind === 'invalid' ? result.problems : [];
    showProblems(form, problems);
    const now = originOf(result);
    // A link that gives today what it gave when it was made is a link of today.
    if (wizard.origin?.facts === now.facts && (wizard.origin.steps ?? now.steps) === now.steps)
      wizard.origin = undefined;
    if (!wizard.origin) find('[data-since]').textContent = '';
    // The last good plan stays to be seen, but is of other choices: nothing of it can be taken.
    wizard.region.inert = problems.length > 0;
    query = `?${encodeLink(options, wizard.origin ?? now)}`;
    history.replaceState(null, '', query + location.hash);
    wizard.plan = result.kind === 'plan' ? result.plan : undefined;
    root.classList.toggle('no-plan', !wizard.plan);
    let said = problems[0]?.text ?? '';
    if (result.kind === 'plan') said = draw(result.plan, marking);
    if (result.kind === 'refused') {
      const { tell } = await import('./refused.ts');
      const told = await tell(wizard, result.refusals, options);
      if (mine !== turn) return;
      wizard.region.innerHTML = told.markup;
      said = told.status;
    }
    for (const listener of wizard.listeners) said += await listener(wizard.plan);
    if (mine !== turn) return;
    status.textContent = said;
    // The plan that came with the page has its badge already.
    if (marking || linked) void (await import('./proof.ts')).showProof(wizard);
    if (wizard.plan?.options.privilege === 'none')
      (await import('./admin.ts')).drawMessage(wizard, wizard.plan);
  };

  const draw = (plan: Plan, marking: boolean): string => {
    const changed = redrawPlan(wizard.region, plan, wizard.page, marking);
    for (const file of fileFormats)
      find(`[data-file="${file}"]`).hidden = printFile(plan, file) === '';
    return (changed ? words.statusChanged : words.status)
      .replace('{n}', String(plan.steps.length))
      .replace('{changed}', String(changed));
  };

  const wizard: Wizard = {
    lang,
    core,
    more,
    root,
    base,
    form,
    region: find('.plan'),
    page: { words, href: (path) => `${base}/${lang}/${path}` },
    planner: planning(core, rules),
    plan: undefined,
    done: new Set(),
    origin: undefined,
    listeners: [],
    use: (options, marking = true) => {
      writeForm(form, options);
      unfoldChosen(form, options);
      return show(readForm(form), marking);
    },
    refresh: (marking = false) => show(readForm(form), marking),
  };

  const open = async (): Promise<void> => {
    const { options, notices, origin } = decodeOptions(location.search, core);
    wizard.origin = origin;
    find('[data-notices]').innerHTML = String(noticesMarkup(notices, wizard.page));
    // What a link brings is not a change that the reader made.
    await wizard.use({ ...initial, ...(location.search ? {} : remembered()), ...options }, false);
    if (wizard.origin) (await import('./since.ts')).tellSince(wizard, wizard.origin);
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    // From here on it is a link of today.
    wizard.origin = undefined;
    if (target instanceof HTMLSelectElement && target.name === 'system') rememberSystem(target);
    void wizard.refresh(true);
  });
  form.addEventListener('reset', () => {
    wizard.origin = undefined;
    // The form has its first values only after this event.
    queueMicrotask(() => requestAnimationFrame(() => void wizard.refresh(true)));
  });
  root.addEventListener('click', async (event) => {
    const target = event.target as Element;
    const action = target.closest<HTMLElement>('[data-do]');
    if (action) (await import('./actions.ts')).act(wizard, action);
    const link = target.closest<HTMLAnchorElement>('a[data-change]');
    if (!link) return;
    event.preventDefault();
    (await import('./actions.ts')).follow(wizard, link);
  });
  find('[data-compare]').addEventListener(
    'toggle',
    async () => (await import('./compare.ts')).compare(wizard),
    { once: true },
  );
  // Going to a section of the page is no other link.
  addEventListener('popstate', () => void (location.search !== query && open()));
  void open().then(async () => {
    // The diagnosis page hands over what it recognised as the probe's, within this tab.
    if (stored('sessionStorage', 'probe') !== null)
      (await import('./probe-paste.ts')).readHandedOver(wizard);
  });
}

/** What a storage has; nothing where storage is forbidden. */
function stored(kind: 'localStorage' | 'sessionStorage', key: string): string | null {
  try {
    return window[kind].getItem(key);
  } catch {
    return null;
  }
}

/** The system of the last visit, or the newest release of the family whose tab was chosen since then. */
function remembered(): Values {
  const { family } = document.documentElement.dataset;
  const last = findSystem(`${stored('localStorage', 'system')}`);
  // Of a family that only rolls there is one release, which is called like it.
  const newest = () =>
    systems.findLast((one) => one.family === family && (one.endOfLife || one.id === family));
  const found = last?.family === family ? last : newest();
  return found ? { system: found.id } : {};
}

function rememberSystem({ value }: HTMLSelectElement): void {
  remember('system', value);
  remember('family', (findSystem(value) as SystemRelease).family);
}

/** Says beside each field what is wrong with it. */
function showProblems(form: HTMLFormElement, problems: readonly Problem[]): void {
  for (const place of form.querySelectorAll<HTMLElement>('.invalid')) {
    const name = place.id.slice('option-'.length, -'-invalid'.length);
    const text = problems.find((one) => one.option === name)?.text ?? '';
    place.textContent = text;
    place.hidden = !text;
    form.querySelector(`#option-${name}`)?.setAttribute('aria-invalid', String(text !== ''));
  }
}
