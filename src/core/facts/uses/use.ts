import type { Confidence, Provenance } from '../provenance.ts';
import type { SourceId } from '../sources.ts';

/**
 * How a program may be called in the guide: not all that it can do, but all that pages use.
 *
 * A form is written as a manual's synopsis, in words: `-l` and `--long` are options, `-n=number` an
 * option with a value of a kind, `path` an operand of a kind. `path?` may be missing, `path+` is one
 * or more, `path*` any number. `(a|b)` is a kind with just these values. After `command...` all
 * words are a command of their own; see `kinds.ts` for the others.
 */
export interface Use extends Provenance {
  /** Options that every form takes. */
  readonly options: string;
  /** A form per verb; `enable|disable` are two verbs, `''` is the call without one. */
  readonly forms: Readonly<Record<string, string>>;
}

/** Uses whose options and verbs were compared with one source. */
export const uses = <Name extends string>(
  source: SourceId,
  confidence: Confidence,
  rows: Readonly<Record<Name, string | readonly [options: string, forms: Use['forms']]>>,
): Readonly<Record<string, Use>> =>
  Object.fromEntries(
    Object.entries<string | readonly [string, Use['forms']]>(rows).map(([name, row]) => {
      const [options, forms] = typeof row === 'string' ? ['', { '': row }] : row;
      return [name, { options, forms, source, confidence }];
    }),
  );

/** Names of things of one sort, with where they were seen. */
export interface Names extends Provenance {
  readonly names: readonly string[];
}

export const names = (source: SourceId, confidence: Confidence, text: string): Names => ({
  names: text.split(/\s+/).filter((name) => name !== ''),
  source,
  confidence,
});
