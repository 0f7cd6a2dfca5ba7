import { encodeLink, encodeOptions } from '../../../core/planner/codec.ts';
import { readForm, writeForm } from './form.ts';
import { planning } from './planning.ts';
import { initialState, originShown, planned, saysMore, type WizardState } from './state.ts';
import type { Place, Store, WizardLanguage } from './types.ts';

/** The wizard's part of the page. */
export function placeIn(root: HTMLElement): Place {
  const find = <T extends HTMLElement>(selector: string): T => root.querySelector<T>(selector) as T;
  const form = find<HTMLFormElement>('form');
  const { base = '/', served = '' } = root.dataset;
  return { root, form, base: base.replace(/\/$/, ''), served, first: readForm(form), find };
}

export function createStore(place: Place, language: WizardLanguage): Store {
  const planner = planning(language.core, language.rules);
  let turn = 0;
  let drawn = false;

  /** The page came with a plan: until another is wanted, nothing is drawn, nor what draws it loaded. */
  const isAsServed = (state: WizardState): boolean =>
    !drawn &&
    state.result?.kind === 'plan' &&
    !saysMore(state) &&
    encodeOptions(state.choices) === place.served;

  /** What of a state is to be drawn, and what draws it. */
  const prepare = async (state: WizardState) => {
    const [{ draw, planPage }, words] = await Promise.all([
      import('./drawing.ts'),
      language.words(),
    ]);
    const page = planPage(place, language.lang, words);
    const load = async () => (await import('./parts.ts')).partsOf(state, store);
    // Without what is said beside it (the network is gone) a plan is still a plan.
    const parts = saysMore(state) ? await load().catch(() => ({})) : {};
    return { parts, draw: () => draw(place, store.state, parts, page) };
  };

  const store: Store = {
    place,
    language,
    planner,
    state: initialState(place.first),
    parts: {},
    query: '',
    async show(next) {
      store.state = next;
      turn += 1;
      const mine = turn;
      const result = await planner.plan({ ...next.choices, lang: language.lang });
      if (mine !== turn) return;
      const settled = planned(store.state, result);
      const ready = isAsServed(settled) ? undefined : await prepare(settled);
      if (mine !== turn) return;
      store.state = planned(store.state, result);
      store.query = `?${encodeLink(store.state.choices, originShown(store.state))}`;
      history.replaceState(null, '', store.query + location.hash);
      if (!ready) return;
      drawn = true;
      store.parts = ready.parts;
      ready.draw();
      if (store.state.comparison) (await import('./comparing.ts')).compareAnew(store);
    },
    use(next) {
      writeForm(place.form, next.choices);
      return store.show(next);
    },
  };
  return store;
}
