import { checkedOn, type SourceId, sources } from './sources.ts';

/**
 * How sure a fact is: `H` read in the project's own source or seen on a machine, `M` read at second
 * hand, `I` inferred from code that was read but not run, `L` general knowledge, not confirmed.
 */
export type Confidence = 'H' | 'M' | 'I' | 'L';

/** What every row of facts carries. The source is a short key, so that browsers need not load the table. */
export interface Provenance {
  readonly source: SourceId;
  readonly confidence: Confidence;
}

/** The full origin of a row: what was read, where, and on which day it was last checked. */
export function provenanceOf(row: Provenance) {
  return {
    ...sources[row.source],
    checkedOn: checkedOn[row.source],
    confidence: row.confidence,
  };
}
