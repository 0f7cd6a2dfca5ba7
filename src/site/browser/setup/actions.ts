import {
  decodeOptions,
  type FileFormat,
  type Lane,
  type Plan,
  printFile,
  type Step,
} from '../../../core/planner/browser.ts';
import type { PlanFormat } from '../../../core/planner/print/plan-formats.ts';
import type { CoreWords, PlannerWords } from '../../../core/planner/words.ts';
import { doneKey } from '../../../core/probe/done-key.ts';
import { asLang, type Lang } from '../../../words/languages.ts';
import { copyText } from '../elements/copying.ts';
import { saveFile } from '../save-file.ts';
import { controlsOf } from './form.ts';
import { linkTo } from './link.ts';
import { rememberSystem } from './memory.ts';
import { answer, choose, followLink, keepToday, planOf } from './state.ts';
import type { Store, WizardLanguage } from './types.ts';

/** What can be taken along, and the words for it. */
interface Taking {
  readonly plan: Plan;
  readonly language: WizardLanguage;
  /** All that plans can say, for printers that make plans of their own. */
  readonly words: () => Promise<PlannerWords>;
  readonly isDone: (step: Step) => boolean;
}

/** What was pressed before. */
let before: Promise<void> = Promise.resolve();

/**
 * Does what a link within the page or a button says: `data-do` names it. One after the other: what is
 * taken along is the plan that was asked for before, and a change of address would end a download.
 */
export function act(store: Store, pressed: HTMLElement): Promise<void> {
  const done = before.then(() => actNow(store, pressed));
  before = done.catch(() => undefined);
  return done;
}

async function actNow(store: Store, pressed: HTMLElement): Promise<void> {
  const { language, place, state } = store;
  const { change, do: what, beside = '', option = '', use = '', system = '' } = pressed.dataset;
  if (change !== undefined) {
    const { options } = decodeOptions((pressed as HTMLAnchorElement).search, await language.core());
    // A reason at a control has its way out there, and gives the focus to it.
    const [, name = ''] = /^option-(.*)-invalid$/.exec(pressed.closest('.invalid')?.id ?? '') ?? [];
    await store.use(followLink(store.state, options, change === 'preset'));
    return findFocus(store, name);
  }
  switch (what) {
    case 'answer':
      void store.use(answer(state, option, use !== ''));
      return goTo(place.find('#plan'));
    case 'keep':
      void store.show(keepToday(state));
      return goTo(place.find('#plan'));
    case 'drop':
      await store.use(choose(state, { ...state.choices, [option]: '' }));
      return findFocus(store);
    case 'family':
      rememberSystem(place.form, system);
      return store.use(choose(state, { ...state.choices, system }));
    case 'beside':
      return (await import('./comparing.ts')).putBeside(store, beside);
    case 'probe':
      return (await import('./pasting.ts')).readPaste(store);
  }
  await store.settle();
  const { parts } = store;
  const plan = planOf(store.state);
  const isDone = (step: Step) => parts.done?.reasons.has(doneKey(step)) ?? false;
  const { words } = store.planner;
  if (plan) await take(pressed, { plan, language, words, isDone });
}

/** The plan follows in its place: nothing scrolls, whatever the reader looks at stays. */
const goTo = (element: HTMLElement): void => element.focus({ preventScroll: true });

/** What was pressed may be gone by now, and the focus with it: then it goes to the plan. */
function findFocus({ place: { find, form } }: Store, option = ''): void {
  if (document.activeElement !== document.body) return;
  goTo(controlsOf(form, option)[0] ?? find('#plan'));
}

async function take(button: HTMLElement, taking: Taking): Promise<void> {
  const { plan, language, isDone } = taking;
  const core = await language.core();
  const give = async (text: string) => copy(button, text, (await language.more()).copied);
  switch (button.dataset.do) {
    case 'copy-link': {
      const url = linkTo(plan);
      const copied = give(url);
      // On a phone the commands still have to get to the machine: its own sheet knows the ways.
      if (navigator.share && matchMedia('(pointer: coarse)').matches)
        navigator.share({ url }).catch(() => undefined);
      return copied;
    }
    case 'copy-message':
      return give(await messageIn(taking, asLang(button.dataset.lang)));
    case 'copy':
    case 'copy-all': {
      const { printCommands, printLane } = await import('../../../core/planner/print/commands.ts');
      const left = { ...plan, steps: plan.steps.filter((step) => !isDone(step)) };
      const { lane, user } = button.dataset;
      return give(lane ? printLane(left, lane as Lane, core, user) : printCommands(left, core));
    }
    case 'copy-undo': {
      const { printUndo } = await import('../../../core/planner/print/undo.ts');
      return give(printUndo(plan, core));
    }
    case 'script': {
      // Printing a script is the larger part of the planner's code, and few readers need it.
      const { printScript } = await import('../../../core/planner/print/script.ts');
      return saveFile('setup.sh', printScript(plan, core));
    }
    case 'form': {
      const { formOf, printPlan } = await import('../../../core/planner/print/plan-formats.ts');
      const format = button.dataset.form as PlanFormat;
      const printed = await printPlan(format, plan, await taking.words());
      const isThere = printed.kind === 'printed';
      const says = button.closest('.way')?.querySelector('[role=status]');
      if (says)
        says.textContent = isThere ? '' : printed.refusals.map(({ text }) => text).join(' ');
      return isThere ? saveFile(formOf(format).file, printed.text) : undefined;
    }
    case 'file': {
      const name = button.dataset.file as FileFormat;
      return saveFile(name, printFile(plan, name));
    }
  }
}

/** The message to an administrator; the words of the other language come from the server. */
async function messageIn(taking: Taking, lang: Lang): Promise<string> {
  const { plan, isDone, language } = taking;
  const { adminMessage } = await import('./admin.ts');
  const core = await language.core();
  const words: CoreWords =
    lang === language.lang
      ? core
      : {
          ...core,
          tasks: undefined,
          steps: await (await fetch(`${import.meta.env.BASE_URL}data/steps.${lang}.json`)).json(),
        };
  return adminMessage(plan, isDone, linkTo(plan), lang, words);
}

/** Copies, and says so on the button until the reader moves on. */
async function copy(button: HTMLElement, text: string, copied: string): Promise<void> {
  if (!(await copyText(text))) return;
  const says = button.querySelector('[data-says]') ?? button;
  const { ariaLabel: name } = button;
  const before = says.textContent;
  if (before === copied) return;
  button.ariaLive = 'polite';
  // A shorter word must not take the button away from under the pointer.
  button.style.minInlineSize = `${button.offsetWidth}px`;
  says.textContent = copied;
  button.ariaLabel = null;
  button.onblur = button.onmouseleave = () => {
    says.textContent = before;
    button.ariaLabel = name;
  };
}
