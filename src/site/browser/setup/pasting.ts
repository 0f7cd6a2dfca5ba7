import { parseProbe } from '../../../core/probe/parse.ts';
import { drawAnswer } from './drawing.ts';
import { viewWords } from './parts.ts';
import { probeMarkup } from './probe.ts';
import { readProbe } from './state.ts';
import type { Store } from './types.ts';

/** Takes the paste that the diagnosis page has handed over, within this tab. */
export function readHandedOver(store: Store, text: string): Promise<void> {
  const { find } = store.place;
  sessionStorage.removeItem('probe');
  find<HTMLTextAreaElement>('#probe').value = text;
  find<HTMLDetailsElement>('.probe').open = true;
  return readPaste(store);
}

/** Reads what the probe printed, in the page: fills the form, says what it saw. */
export async function readPaste(store: Store): Promise<void> {
  const { find } = store.place;
  const probe = parseProbe(find<HTMLTextAreaElement>('#probe').value);
  if (probe.understood.length > 0) await store.use(readProbe(store.state, probe));
  const words = await viewWords(store);
  const done = store.parts.done?.reasons.size ?? 0;
  drawAnswer(store.place, probeMarkup(probe, done, words));
}
