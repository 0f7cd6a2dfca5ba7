import { encodeLink, encodeOptions } from '../../../core/planner/codec.ts';
import { normalise, optionSpecs } from '../../../core/planner/options.ts';
import type { Origin } from '../../../core/planner/origin.ts';
import type { RawOptions } from '../../../core/planner/types.ts';
import { once } from '../once.ts';
import { readForm, writeForm } from './form.ts';
import { planning } from './planning.ts';
import {
  asks,
  initialState,
  isOfToday,
  originShown,
  planned,
  saysMore,
  showing,
  type WizardState,
  whole,
} from './state.ts';
import type { Parts, Place, Store, WizardLanguage } from './types.ts';

/** What draws plans, and what they have to say beside them. */
const loadDrawing = once(() => import('./drawing.ts'));

/** The wizard's part of the page. */
export function placeIn(root: HTMLElement): Place {
  const find = <T extends HTMLElement>(selector: string): T => root.querySelector<T>(selector) as T;
  const form = find<HTMLFormElement>('form');
  const { served = '', origin = '' } = root.dataset;
  // As the page came, whatever was filled in since then.
  const untouched = form.cloneNode(true) as HTMLFormElement;
  untouched.reset();
  return { root, form, served, origin: JSON.parse(origin), first: readForm(untouched), find };
}

export function createStore(place: Place, language: WizardLanguage): Store {
  const planner = planning(language);
  let turn = 0;
  let drawn = false;
  /** The change whose address stands in the browser's history. */
  let noted = 0;

  /** The page came with a plan: until another is wanted, nothing is planned, drawn, or loaded for it. */
  const isAsServed = (state: WizardState): boolean =>
    isOfToday(state.origin, place.origin) &&
    !saysMore({ ...state, origin: undefined }) &&
    encodeOptions(state.choices) === place.served &&
    // What no option can have is left out of a query.
    optionSpecs.every((spec) => normalise(spec, state.choices[spec.name] ?? '') !== null);

  /** Writes the address of these options. Each change has one of its own: Back takes it back. */
  const address = (options: RawOptions, origin: Origin): void => {
    const before = store.query;
    store.query = `?${encodeLink(options, origin)}`;
    if (store.state.change > noted && before !== store.query)
      history.pushState(null, '', store.query);
    else history.replaceState(null, '', store.query + location.hash);
    noted = store.state.change;
  };

  /** What there is on the page before the first drawing: what it came with. */
  const shownSoFar = async (): Promise<(state: WizardState) => WizardState> => {
    if (drawn) return (state) => state;
    const served = await planner.plan(Object.fromEntries(new URLSearchParams(place.served)));
    return (state) => showing(state, served);
  };

  const partsOf = async (state: WizardState): Promise<Parts> =>
    (await import('./parts.ts')).partsOf(state, store);

  const drawNext = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const options = whole(store.state);
    const [result, all, seen, { draw, planPage }, words] = await Promise.all([
      planner.plan(store.state.choices),
      // While the page asks, the address is that of the whole link.
      asks(store.state) ? planner.outline(options) : undefined,
      shownSoFar(),
      loadDrawing(),
      language.words(),
    ]);
    if (mine !== turn) return;
    const next = planned(seen(store.state), result);
    // Without what is said beside it (the network is gone) a plan is still a plan.
    const parts = saysMore(next) ? await partsOf(next).catch(() => ({})) : {};
    if (mine !== turn) return;
    store.state = planned(seen(store.state), result);
    store.parts = parts;
    drawn = true;
    address(options, originShown({ ...store.state, result: all ?? result }));
    draw(place, store.state, parts, planPage(language.lang, words, place.form));
    if (store.state.comparison) await (await import('./comparing.ts')).compareAnew(store);
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
      if (!isAsServed(next)) return drawNext();
      turn += 1;
      store.state = { ...next, origin: undefined };
      address(next.choices, place.origin);
    },
    use(next) {
      writeForm(place.form, next.choices);
      return store.show(next);
    },
  };
  return store;
}
