/** How sure a match is: the message itself, a message of the same kind, or search words only. */
export type Confidence = 'exact' | 'family' | 'words';

/**
 * One wording of a message, as the front matter of an English entry gives it.
 *
 * `match`, and every item of `with` and `unless`, is literal text: case, white space, quotes and
 * backslashes do not count, `*` stands for a short gap. What begins with `@` is a clue (see
 * clues.ts) instead of text.
 */
export interface Signature {
  readonly match: string;
  /**
   * Default `exact`. `words` is no message but the name of a part (`nft`, `cgroup`), which counts in a
   * line of trouble where no message fits.
   */
  readonly confidence?: Confidence | undefined;
  /** All of these must be in the paste too. */
  readonly with?: readonly string[] | undefined;
  /** None of these may be in the paste. */
  readonly unless?: readonly string[] | undefined;
  /**
   * This message follows from another trouble, or stands beside it, so that any other match of the
   * same sureness goes first: `Start request repeated too quickly` is never why.
   */
  readonly aside?: boolean | undefined;
  /**
   * No message of trouble: what a tool prints when it is asked (`docker info`, `mount`, `ls -ln`). It
   * says something of the machine, never surely what is wrong, and any message goes before it.
   */
  readonly finding?: boolean | undefined;
}

/** An entry with the messages it is known by. */
export interface MessageEntry {
  readonly id: string;
  readonly signatures: readonly Signature[];
}

/** All that diagnosis knows of an entry. `keywords` may hold words of several languages. */
export interface DiagnosisEntry extends MessageEntry {
  readonly title: string;
  readonly keywords: readonly string[];
}

/** One answer: the entry, how sure, and the line of the paste that speaks for it. */
export interface Match {
  readonly id: string;
  readonly confidence: Confidence;
  readonly line: string;
  /** The first and the last of the paste's lines that it rests on, counted from 0. */
  readonly lines?: readonly [first: number, last: number] | undefined;
  /** It follows from other trouble (`aside`), or is what a tool printed and no error (`finding`). */
  readonly role?: 'follows' | 'finding' | undefined;
}
