/** A mutant that changes nothing anybody could see. */
export interface Harmless {
  readonly file: string;
  /** The line as it is and as the mutant makes it, without the space around. */
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

export const harmless: readonly Harmless[] = [];
