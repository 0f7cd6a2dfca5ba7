/**
 * Messages as upstream's source has them, filled in as they show in rootless setups, by the entries that
 * should lead: ids, or pages of the guide. Where a message has several causes, each of them may.
 */
export type Messages = Readonly<Record<string, readonly string[]>>;
