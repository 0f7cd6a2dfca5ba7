import { encodeLink, encodeOptions } from '../../../core/planner/codec.ts';
import { readForm, writeForm } from './form.ts';
import { planning } from './planning.ts';
import {
  asks,
  initialState,
  originShown,
  planned,
  saysMore,
  showing,
  type WizardState,
  whole,
} from './state.ts';
import type { Place, Store, WizardLanguage } from './types.ts';

/** The wizard's part of the page. */
export function placeIn(root: HTMLElement): Place {
  const find = <T extends HTMLElement>(selector: string): T => root.querySelector<T>(selector) as T;
  const form = find<HTMLFormElement>('form');
  const { served = '' } = root.dataset;
  return { root, form, served, first: readForm(form), find };
}

export function createStore(place: Place, language: WizardLanguage): Store {
  const planner = planning(language.lang, language.core, language.rules);
  let turn = 0;
  let drawn = false;

  /** The page came with a plan: until another is wanted, nothing is drawn, nor what draws it loaded. */
  const isAsServed = (state: WizardState): boolean =>
    state.result?.kind === 'plan' &&
    !saysMore(state) &&
    encodeOptions(state.choices) === place.served;

  /** Writes the address that a state has; while the page asks, that of the whole link. */
  const address = (state: WizardState): void => {
    const options = whole(state);
    const result = asks(state) ? planner.outline(options) : state.result;
    store.query = `?${encodeLink(options, originShown({ ...state, result }))}`;
    history.replaceState(null, '', store.query + location.hash);
  };

  /** What there is on the page before the first drawing: what it came with. */
  const shownSoFar = async (): Promise<(state: WizardState) => WizardState> => {
    if (drawn) return (state) => state;
    const served = await planner.plan(Object.fromEntries(new URLSearchParams(place.served)));
    return (state) => showing(state, served);
  };

  /** What of a state is to be drawn, and what draws it. */
  const prepare = async (state: WizardState) => {
    const [{ draw, planPage }, words] = await Promise.all([
      import('./drawing.ts'),
      language.words(),
    ]);
    const page = planPage(language.lang, words);
    const load = async () => (await import('./parts.ts')).partsOf(state, store);
    // Without what is said beside it (the network is gone) a plan is still a plan.
    const parts = saysMore(state) ? await load().catch(() => ({})) : {};
    return { parts, draw: () => draw(place, store.state, parts, page) };
  };

  const drawNext = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const [result, seen] = await Promise.all([planner.plan(store.state.choices), shownSoFar()]);
    if (mine !== turn) return;
    const ready = await prepare(planned(seen(store.state), result));
    if (mine !== turn) return;
    store.state = planned(seen(store.state), result);
    store.parts = ready.parts;
    drawn = true;
    address(store.state);
    ready.draw();
    if (store.state.comparison) (await import('./comparing.ts')).compareAnew(store);
  };

  const store: Store = {
    place,
    language,
    planner,
    state: initialState(place.first),
    parts: {},
    query: '',
    async settle() {
      if (!drawn) await drawNext();
    },
    async show(next) {
      store.state = next;
      if (drawn) return drawNext();
      const outline = planned(next, planner.outline(next.choices));
      if (!isAsServed(outline)) return drawNext();
      turn += 1;
      store.state = { ...next, origin: undefined };
      address(outline);
    },
    use(next) {
      writeForm(place.form, next.choices);
      return store.show(next);
    },
  };
  return store;
}
