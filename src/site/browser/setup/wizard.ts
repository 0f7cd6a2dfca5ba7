import { decodeOptions } from '../../../core/planner/codec.ts';
import { readForm } from './form.ts';
import { remembered, rememberSystem, stored } from './memory.ts';
import { loadPlanner } from './planning.ts';
import { choose, openLink, startOver } from './state.ts';
import { createStore, placeIn } from './store.ts';
import type { Store, WizardLanguage } from './types.ts';

/** Defines `<setup-wizard>`: the form drives the planner, the plan and the address follow it. */
export function defineWizard(language: WizardLanguage): void {
  class SetupWizard extends HTMLElement {
    connectedCallback(): void {
      void start(createStore(placeIn(this), language));
    }
  }
  customElements.define('setup-wizard', SetupWizard);
}

async function start(store: Store): Promise<void> {
  listenToForm(store);
  listenToPage(store);
  await openAddress(store);
  const handed = stored('sessionStorage', 'probe');
  if (handed !== null) (await import('./pasting.ts')).readHandedOver(store, handed);
}

/** Opens the link in the address; without one, the wizard begins with what is remembered. */
async function openAddress({ state, use, place, language }: Store): Promise<void> {
  const { search } = location;
  if (!search)
    return use(openLink(state, { ...place.first, ...remembered() }, { options: {}, notices: [] }));
  return use(openLink(state, place.first, decodeOptions(search, await language.core())));
}

function listenToForm(store: Store): void {
  const { form, find } = store.place;
  const read = (next = choose) => store.show(next(store.state, readForm(form)));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.name === 'system')
      rememberSystem(target.value);
    void read();
  });
  form.addEventListener('reset', () => {
    // The form has its first values only after this event.
    queueMicrotask(() => requestAnimationFrame(() => read(startOver)));
  });
  find<HTMLFieldSetElement>('[data-rest]').disabled = false;
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
