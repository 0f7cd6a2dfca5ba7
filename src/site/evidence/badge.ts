import type { words as evidenceWords } from '../../words/en/evidence.ts';
import { fill } from '../../words/fill.ts';
import type { Evidence, Since } from './evidence.ts';

/** What a badge has to know of a run; the wizard gets it as JSON. */
export interface Proof {
  readonly system: string;
  readonly date: string;
  readonly passed: number;
  readonly failed: number;
  readonly stale: boolean;
  readonly since?: { readonly n: number; readonly of: number; readonly frame: boolean };
}

/** The words that say what has changed since a run. */
type SinceWords = Pick<typeof evidenceWords, 'sinceSteps' | 'sinceFrame' | 'and'>;

/** The words that a badge is made of. */
export type BadgeWords = SinceWords &
  Pick<typeof evidenceWords, 'ran' | 'partly' | 'stale' | 'since' | 'none'>;

export const proofOf = ({
  system,
  stale,
  since,
  record: { date, passed, failed },
}: Evidence): Proof => ({
  system,
  date,
  passed,
  failed,
  stale,
  ...(since && { since: { n: since.steps.length, of: since.of, frame: since.frame } }),
});

/** What has changed, in words: how many of the steps, and whether what runs them has. */
const sinceText = ({ n, of, frame }: NonNullable<Proof['since']>, words: SinceWords): string =>
  [
    ...(n > 0 ? [fill(words.sinceSteps, { n, of })] : []),
    ...(frame ? [words.sinceFrame] : []),
  ].join(words.and);

/** What has changed since a run, beside how it came out. */
export const changedText = (
  since: Since | undefined,
  words: SinceWords & Pick<typeof evidenceWords, 'changedIs' | 'changedSince'>,
): string =>
  since
    ? fill(words.changedIs, {
        changed: sinceText({ ...since, n: since.steps.length }, words),
      })
    : words.changedSince;

/** The sentence of a badge. Without a run it says so: nothing else may be called proven. */
export function badgeText(proof: Proof | undefined, words: BadgeWords): string {
  if (!proof) return words.none;
  const { stale, since, ...rest } = proof;
  const values = { ...rest, all: proof.passed + proof.failed };
  if (stale && since) return fill(words.since, { ...values, changed: sinceText(since, words) });
  return fill(stale ? words.stale : proof.failed > 0 ? words.partly : words.ran, values);
}

/** How a badge looks: only a run of the script as it is, without a failed check, is good. */
export const badgeKind = (proof: Proof | undefined): 'good' | 'partly' | 'none' =>
  !proof ? 'none' : proof.stale || proof.failed > 0 ? 'partly' : 'good';
