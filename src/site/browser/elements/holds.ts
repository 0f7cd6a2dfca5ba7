// The browser's own comparison of numbers in text: the core's comes with a chunk of the planner.
const { compare } = new Intl.Collator('en', { numeric: true });

/**
 * Whether a badge holds for the reader's engine. `29.5` stands for the latest 29.5, and "until 29.4"
 * still holds for any 29.4, "until 28" for any 28.
 */
export const holds = (kind: 'since' | 'until', version: string, engine: string): boolean =>
  kind === 'since'
    ? compare(`${engine}.99`, version) >= 0
    : compare(`${engine}.99`, `${version}.99`) <= 0;
