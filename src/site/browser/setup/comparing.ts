import { comparisonMarkup } from './compare.ts';
import { drawComparison } from './drawing.ts';
import { viewWords } from './parts.ts';
import { compare } from './state.ts';
import type { Store } from './types.ts';

/** Draws what the reader compares, as the state has it by then. */
export async function compareAnew(store: Store): Promise<void> {
  await store.settle();
  const words = await viewWords(store);
  const plannerWords = await store.planner.words();
  const { comparison } = store.state;
  if (!comparison) return;
  drawComparison(
    store.place,
    comparison,
    comparisonMarkup(store.state, comparison, words, plannerWords),
  );
}

/** Compares the values of an option. */
export async function compareValues(store: Store, option: string): Promise<void> {
  store.state = compare(store.state, { option });
  await compareAnew(store);
}

/** Puts a value beside the one that is chosen. */
export async function putBeside(store: Store, beside: string): Promise<void> {
  store.state = compare(store.state, { beside });
  await compareAnew(store);
  store.place.find(`[data-beside="${CSS.escape(beside)}"]`)?.focus();
}
