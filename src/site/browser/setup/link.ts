import { encodeLink } from '../../../core/planner/codec.ts';
import { originOf } from '../../../core/planner/origin.ts';
import type { Plan } from '../../../core/planner/types.ts';

/** The link to a plan: made of its options, not of what stands in the address bar. */
export const linkTo = (plan: Plan): string =>
  `${location.origin}${location.pathname}?${encodeLink(plan.given, originOf({ kind: 'plan', plan }))}`;
