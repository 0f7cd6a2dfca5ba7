import { readdirSync } from 'node:fs';
import * as systems from '../core/facts/systems/index.ts';

const folder = new URL('../core/facts/', import.meta.url);
const files = readdirSync(folder).filter((name) => /^(?!.*\.test\.ts$).*\.ts$/.test(name));

/** Every file of facts, so that no table can be left out. */
const modules: readonly (readonly [file: string, exported: object])[] = [
  ['systems', systems],
  ...(await Promise.all(
    files.toSorted().map(async (name) => {
      const exported: object = await import(/* @vite-ignore */ new URL(name, folder).href);
      return [name.replace('.ts', ''), exported] as const;
    }),
  )),
];

/** A table a row a line, anything else on one line. */
function table(title: string, value: unknown): string {
  if (Array.isArray(value) && typeof value[0] === 'object')
    return [`## ${title}`, ...value.map((row) => JSON.stringify(row)), ''].join('\n');
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return `## ${title}: ${JSON.stringify(value)}\n`;
  const rows = Object.entries(value).map(([name, row]) => `${name}: ${JSON.stringify(row)}`);
  return [`## ${title}`, ...rows, ''].join('\n');
}

/** All facts, those too that no plan shows: pages and `/data` print them, and rules ask them. */
export function publishedFacts(): string {
  // A table that another file hands on comes once.
  const seen = new Set<unknown>();
  return modules
    .flatMap(([file, exported]) =>
      Object.entries(exported)
        .toSorted(([left], [right]) => (left < right ? -1 : 1))
        .filter(([, value]) => typeof value !== 'function')
        .filter(([, value]) => typeof value !== 'object' || (!seen.has(value) && seen.add(value)))
        .map(([name, value]) => table(`${file}: ${name}`, value)),
    )
    .join('\n');
}
