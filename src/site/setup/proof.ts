import { badgeKind, badgeText, type Proof } from '../evidence/badge.ts';
import { machineKey } from '../evidence/machine-key.ts';
import type { Wizard } from './wizard.ts';

type Row = Proof & { name: string };

let rows: Promise<Record<string, Row>> | undefined;

/** Says of the plan that is shown whether its script ran on a real system. Silent where it cannot know. */
export async function showProof({ root, base, lang, plan }: Wizard): Promise<void> {
  const place = root.querySelector<HTMLElement>('.proof');
  const link = place?.querySelector('a');
  if (!place || !link) return;
  rows ??= fetch(`${base}/data/evidence.json`).then((answer) => answer.json());
  const known = await rows.catch(() => undefined);
  place.hidden = !plan || !known;
  if (!plan || !known) return;
  const row = known[machineKey(plan)];
  const words = JSON.parse(place.dataset.words ?? '{}');
  place.className = `proof ${badgeKind(row)}`;
  place.firstElementChild?.replaceChildren(badgeText(row, words));
  link.href = `${base}/${lang}/evidence/${row ? `#${row.name}` : ''}`;
  link.textContent = row ? words.record : words.all;
}
