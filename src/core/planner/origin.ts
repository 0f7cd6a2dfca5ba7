import { factsDate } from '../facts/date.ts';
import { contentOf, type StepContent } from './content.ts';
import { withoutCredentials } from './credentials.ts';
import type { PlanResult } from './types.ts';
import { once } from './users.ts';

/** What a link says of the plan that it was made from. */
export interface Origin {
  /** The day of its facts. */
  readonly facts: string;
  /**
   * A fingerprint of each step, in order; `none` where the choices were refused. The first links
   * had no fingerprints, and there are none while a choice has a value that it cannot have.
   */
  readonly steps?: string | undefined;
}

/** Stands for the steps of a plan that there was not. */
export const noSteps = 'none';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const idLength = 2;
const contentLength = 3;
const length = idLength + contentLength;

/** FNV-1a, folded to so many characters of six bits. Links depend on it: it stays as it is. */
function hash(text: string, characters: number): string {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  const folded = (state ^ (state >>> (6 * characters))) >>> 0;
  return Array.from({ length: characters }, (_, i) => alphabet[(folded >>> (6 * i)) & 63]).join('');
}

/** What stands for a step's id in a fingerprint. A test holds that no two steps have the same. */
export const idPrint = (id: string): string => hash(id, idLength);

/**
 * Five characters for a step: two say which one it is, three what it does. Passwords count for
 * nothing in them: nobody can try one against a link.
 */
export const fingerprint = (step: StepContent): string =>
  idPrint(step.id) + hash(withoutCredentials(contentOf(step)), contentLength);

/** What a link to these choices says, once it is known what they give today. */
export function originOf(result: PlanResult): Origin {
  if (result.kind === 'invalid') return { facts: factsDate };
  const steps =
    result.kind === 'plan' ? once(result.plan.steps.map(fingerprint)).join('') : noSteps;
  return { facts: factsDate, steps };
}

/** A day as links write it. Which days there were facts of is not for a pattern to say. */
export const isDay = (value: string): boolean =>
  /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value);

/** Whether this can be the fingerprints of a plan. */
export const isSteps = (value: string): boolean =>
  value === noSteps || (/^[\w-]+$/.test(value) && value.length % length === 0);

/** The fingerprints of a plan, each apart: what stands for the id, and for the content. */
export const readSteps = (steps: string): { id: string; content: string }[] =>
  (steps.match(new RegExp(`.{${length}}`, 'g')) ?? []).map((print) => ({
    id: print.slice(0, idLength),
    content: print.slice(idLength),
  }));
