import { decodeOptions } from '../../../core/planner/codec.ts';
import type { CoreWords } from '../../../core/planner/words.ts';
import { readForm, turnSwitch } from './form.ts';
import { remembered, rememberSystem } from './memory.ts';
import { loadPlanner } from './planning.ts';
import { choose, differ, openLink, startOver } from './state.ts';
import { createStore, placeIn } from './store.ts';
import { stored } from './stored.ts';
import { keepTicks, showTicks } from './ticks.ts';
import type { Store, WizardLanguage } from './types.ts';

/** Defines `<setup-wizard>`: the form drives the planner, the plan and the address follow it. */
export function defineWizard(language: WizardLanguage): void {
  class SetupWizard extends HTMLElement {
    connectedCallback(): void {
      void start(createStore(placeIn(this), keepTaskWords(language)));
    }
  }
  customElements.define('setup-wizard', SetupWizard);
}

/** The words of a task stay with the others once its plan was asked for: whatever prints it needs them. */
function keepTaskWords(language: WizardLanguage): WizardLanguage {
  let kept: CoreWords['tasks'];
  return {
    ...language,
    core: async () => ({ ...(await language.core()), ...(kept && { tasks: kept }) }),
    tasks: async () => {
      kept = await language.tasks();
      return kept;
    },
  };
}

async function start(store: Store): Promise<void> {
  const opened = openAddress(store);
  listenToForm(store, opened);
  listenToPage(store);
  keepTicks(store.place.root);
  showTicks(store.place.root);
  await opened;
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
  form.addEventListener('submit', (event) => event.preventDefault());
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
  const { root, find } = store.place;
  root.addEventListener('click', async (event) => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-do], a[data-change]');
    if (!pressed) return;
    if (pressed.dataset.change !== undefined) event.preventDefault();
    (await import('./actions.ts')).act(store, pressed);
  });
  // Whoever comes near is about to want another plan.
  const warm = (): void => {
    const { core, words } = store.language;
    Promise.all([loadPlanner(), import('./drawing.ts'), core(), words()]).catch(() => {});
  };
  root.addEventListener('pointerenter', warm, { once: true });
  root.addEventListener('focusin', warm, { once: true });
  const choice = find<HTMLSelectElement>('#compare-choice');
  const compare = async (): Promise<void> =>
    (await import('./comparing.ts')).compareValues(store, choice.value);
  choice.addEventListener('change', compare);
  find('[data-compare]').addEventListener('toggle', compare, { once: true });
  // Going to a section of the page is no other link.
  addEventListener('popstate', () => {
    if (location.search !== store.query) void openAddress(store);
  });
}
