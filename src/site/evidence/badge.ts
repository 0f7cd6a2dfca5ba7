import type { words } from '../../words/en/evidence.ts';
import type { Evidence } from './evidence.ts';

/** What a badge has to know of a run; the wizard gets it as JSON. */
export interface Proof {
  readonly system: string;
  readonly date: string;
  readonly passed: number;
  readonly failed: number;
  readonly stale: boolean;
}

/** The words that a badge is made of. */
export type BadgeWords = Pick<typeof words, 'ran' | 'partly' | 'stale' | 'none'>;

export const proofOf = ({ system, stale, record: { date, passed, failed } }: Evidence): Proof => ({
  system,
  date,
  passed,
  failed,
  stale,
});

/** The sentence of a badge. Without a run it says so: nothing else may be called proven. */
export function badgeText(proof: Proof | undefined, words: BadgeWords): string {
  if (!proof) return words.none;
  const text = proof.stale ? words.stale : proof.failed > 0 ? words.partly : words.ran;
  return text.replace(/\{(\w+)\}/g, (_, name) => String(proof[name as keyof Proof]));
}

/** How a badge looks: only a run of the script as it is, without a failed check, is good. */
export const badgeKind = (proof: Proof | undefined): 'good' | 'partly' | 'none' =>
  !proof ? 'none' : proof.stale || proof.failed > 0 ? 'partly' : 'good';
