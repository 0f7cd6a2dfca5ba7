/** Something to do, as an entry's page shows it. */
export type FixBlock =
  | {
      readonly kind: 'commands';
      /** Who types it: root where the page has root's prompt. */
      readonly lane: 'root' | 'user';
      readonly commands: readonly string[];
      /** Whether it stops containers, which the page says above the block. */
      readonly stops: boolean;
      /** For which systems, where others type something else. */
      readonly label?: string;
    }
  | { readonly kind: 'file'; readonly path: string; readonly content: string };

/** What an answer says before its page is opened: why, and what to do first. */
export interface FirstFix {
  /** The cause, in a sentence; code stands between backticks. */
  readonly cause: string;
  /** What the page says above the fix. */
  readonly says: readonly string[];
  readonly blocks: readonly FixBlock[];
}
