import { expect } from '@playwright/test';

/** Less than this share of a budget left is a warning: the next change will break it. */
const close = 0.03;

/** Holds a figure to its budget in bytes, and says in the log what is left of it. */
export function holdTo(limit: number, bytes: number, what: string): void {
  const left = (limit - bytes) / limit;
  const said = `${what}: ${bytes} of ${limit} bytes, ${(left * 100).toFixed(1)} % left`;
  console.log(left < close ? `WARNING, close to its budget: ${said}` : said);
  expect(bytes, said).toBeLessThanOrEqual(limit);
}
