export type { Piece } from './excerpt.ts';
export { pieces } from './excerpt.ts';
export { hasHan, joinHan, spaceHan } from './han.ts';
export type { PreparedQuery } from './query.ts';
export { dropSymbols, prepareQuery } from './query.ts';
export type { Hit } from './rank.ts';
export { addUp, phraseFirst } from './rank.ts';
export type { FoundSection } from './section.ts';
export { bestSection } from './section.ts';
