import { decodeOptions } from '../../../core/planner/codec.ts';
import type { CoreWords } from '../../../core/planner/words.ts';
import { once } from '../once.ts';
import { readForm, turnSwitch } from './form.ts';
import { remembered, rememberSystem } from './memory.ts';
import { loadPlanner } from './planning.ts';
import { choose, differ, openLink, startOver } from './state.ts';
import { createStore, placeIn } from './store.ts';
import { stored } from './stored.ts';
import type { Store, WizardLanguage } from './types.ts';

/** The wizard that has taken over. */
export interface Wizard {
  /** Does what was pressed. */
  press(pressed: HTMLElement): Promise<void>;
  /** Fetches what makes another plan: whoever comes near is about to want one. */
  warm(): void;
}

/** Takes the page over: the form drives the planner, the plan and the address follow it. */
export async function start(root: HTMLElement, language: WizardLanguage): Promise<Wizard> {
  const store = createStore(placeIn(root), keepWords(language));
  await open(store);
  return {
    press: async (pressed) => (await import('./actions.ts')).act(store, pressed),
    warm: () => {
      const { core, words } = store.language;
      Promise.all([loadPlanner(), import('./drawing.ts'), core(), words()]).catch(() => {});
    },
  };
}

/**
 * Loads words once. Those of a task stay with the others once its plan was asked for: whatever prints it
 * needs them.
 */
function keepWords({ core, tasks, words, more, ...rest }: WizardLanguage): WizardLanguage {
  const usual = once(core);
  let kept: CoreWords['tasks'];
  return {
    ...rest,
    words: once(words),
    more: once(more),
    core: async () => ({ ...(await usual()), ...(kept && { tasks: kept }) }),
    tasks: once(async () => {
      kept = await tasks();
      return kept;
    }),
  };
}

async function open(store: Store): Promise<void> {
  const { first, form } = store.place;
  // The form may have been filled in before the wizard was there.
  for (const turn of form.querySelectorAll<HTMLInputElement>('[data-switch]'))
    if (turn.checked !== turn.defaultChecked) turnSwitch(form, turn);
  const early = Object.fromEntries(
    Object.entries(readForm(form)).filter(([name, value]) => value !== first[name]),
  );
  const opened = openAddress(store);
  listenToForm(store, opened);
  listenToPage(store);
  await opened;
  const choices = { ...store.state.choices, ...early };
  if (early.system) rememberSystem(form, early.system);
  if (differ(store.state.choices, choices)) void store.use(choose(store.state, choices));
  const handed = stored('sessionStorage', 'probe');
  if (handed !== null) (await import('./pasting.ts')).readHandedOver(store, handed);
}

/**
 * Opens the link in the address; without one, the wizard begins with what is remembered. It is
 * opened once the choices are those of the link: its plan may come later.
 */
async function openAddress(store: Store): Promise<void> {
  const { place, language } = store;
  const { search } = location;
  const first = search ? place.first : { ...place.first, ...remembered(place.form) };
  const link = search ? decodeOptions(search, await language.core()) : { options: {}, notices: [] };
  void store.use(openLink(store.state, first, link));
}

/**
 * The form leads. A reader may be faster than the link: what is chosen before it is open is a change
 * to what it says, and not lost to it.
 */
function listenToForm(store: Store, opened: Promise<void>): void {
  const { first, form, find } = store.place;
  let isOpen = false;
  void opened.then(() => {
    isOpen = true;
  });
  form.addEventListener('input', async ({ target }) => {
    const control = target as HTMLInputElement;
    const name = control.name || turnSwitch(form, control);
    if (!name) return;
    const read = readForm(form);
    if (name === 'system') rememberSystem(form, read.system ?? '');
    if (isOpen && !differ(store.state.choices, read)) return;
    if (isOpen) return store.show(choose(store.state, read, control.type === 'text'));
    await opened;
    return store.use(choose(store.state, { ...store.state.choices, [name]: read[name] ?? '' }));
  });
  form.addEventListener('reset', async (event) => {
    event.preventDefault();
    await opened;
    return store.use(startOver(store.state, first));
  });
  find<HTMLFieldSetElement>('[data-rest]').disabled = false;
  find<HTMLButtonElement>('[type=reset]').disabled = false;
}

function listenToPage(store: Store): void {
  const { find } = store.place;
  const choice = find<HTMLSelectElement>('#compare-choice');
  const compare = async (): Promise<void> =>
    (await import('./comparing.ts')).compareValues(store, choice.value);
  choice.addEventListener('change', compare);
  const table = find<HTMLDetailsElement>('[data-compare]');
  if (table.open) void compare();
  else table.addEventListener('toggle', compare, { once: true });
  // Going to a section of the page is no other link.
  addEventListener('popstate', () => {
    if (location.search !== store.query) void openAddress(store);
  });
}
