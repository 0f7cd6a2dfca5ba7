import type { Plan } from '../../../core/planner/types.ts';
import { badgeKind, badgeText, type Proof } from '../../evidence/badge.ts';
import { machineKey } from '../../evidence/machine-key.ts';
import type { PlanPage } from '../../setup/plan-markup.ts';
import type { Place } from './types.ts';

type Row = Proof & { name: string };

let rows: Promise<Record<string, Row>> | undefined;

/** Says of a plan whether its script ran on a real system. Silent where it cannot know. */
export async function showProof(
  { find }: Place,
  { href }: PlanPage,
  plan: Plan | undefined,
): Promise<void> {
  // The server draws it, with its words.
  const place = find('.proof');
  const link = place.querySelector('a');
  if (!link) return;
  rows ??= fetch(`${import.meta.env.BASE_URL}data/evidence.json`).then((answer) => answer.json());
  const known = await rows.catch(() => undefined);
  place.hidden = !plan || !known;
  if (!plan || !known) return;
  const row = known[machineKey(plan)];
  const words = JSON.parse(place.dataset.words ?? '{}');
  place.className = `proof ${badgeKind(row)}`;
  place.firstElementChild?.replaceChildren(badgeText(row, words));
  link.href = href(`evidence/${row ? `#${row.name}` : ''}`);
  link.textContent = row ? words.record : words.all;
}
