import { fill } from '../../../words/fill.ts';
import type { Lang } from '../../../words/languages.ts';
import type { Plan } from '../types.ts';
import type { Part } from './lanes.ts';
import { printWords } from './words.ts';

/** What a part is for, as its heading says it. */
export function partTitle(
  plan: Plan,
  { lane, user }: Part,
  lang: Lang,
  way: 'do' | 'undo' = 'do',
): string {
  const labels = printWords[lang];
  if (user !== undefined) return fill(labels.userLaneOf, { user });
  if (lane === 'user') return labels.userLane;
  const names = plan.users.length > 1 ? `: ${plan.users.join(', ')}` : '';
  if (plan.options.privilege !== 'none' || way === 'undo') return `${labels.rootLane}${names}`;
  return names ? `${labels.adminOfSeveral}${names}` : labels.admin;
}
