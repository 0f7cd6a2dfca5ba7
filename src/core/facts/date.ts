/** The day of the facts. A plan says which facts it was made from; nothing here asks the clock. */
export const factsDate = '2026-11-24';
