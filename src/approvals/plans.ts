import { systems } from '../core/facts/systems/index.ts';
import { equivalentSystems } from '../core/planner/equivalence.ts';
import { combinable, pairs, valuesOf } from '../core/planner/testing/space.ts';
import type { RawOptions } from '../core/planner/types.ts';
import { en } from '../words/en/index.ts';
import { answerLines, answerText, isPlan, wish } from './plan-text.ts';

/** Lines that one answer has and another has not, each behind its sign. */
function difference(usual: readonly string[], other: readonly string[]): string[] {
  const before = new Set(usual);
  const after = new Set(other);
  const gone = isPlan(other) ? usual.filter((line) => !after.has(line)) : [];
  return [
    ...gone.map((line) => `  - ${line}`),
    ...other.filter((line) => !before.has(line)).map((line) => `  + ${line}`),
  ];
}

const block = (title: string, lines: readonly string[]): string =>
  [`## ${title}`, ...lines, ''].join('\n');

/** The whole plan of each release, every option left as it is. */
export const releasePlans = (): string =>
  systems.map(({ id }) => block(id, [answerText({ system: id })])).join('\n');

/** By each value of each option, what it takes away from the usual plan of a release, and adds to it. */
function valueDifferences(system: string): Map<string, string[]> {
  const usual = answerLines({ system });
  return new Map(
    combinable.flatMap((name) =>
      valuesOf(name).map((value) => [
        wish({ [name]: value }),
        difference(usual, answerLines({ system, [name]: value })),
      ]),
    ),
  );
}

/** What each value of each option changes in the usual plan of a release. */
export const valuePlans = (system: string): string =>
  [...valueDifferences(system)].map(([title, lines]) => block(title, lines)).join('\n');

/** The same for another release, as far as it is not what the first one has. */
export function otherValuePlans(system: string, known: string): string {
  const usual = valueDifferences(known);
  return [...valueDifferences(system)]
    .filter(([title, lines]) => lines.join('\n') !== usual.get(title)?.join('\n'))
    .map(([title, lines]) => block(title, lines))
    .join('\n');
}

/**
 * What two wishes bring about together and neither of them alone: each such line once, under the
 * first of its pairs.
 */
export function togetherPlans(system: string): string {
  const alone = new Map<string, Set<string>>();
  const linesOf = (wishes: RawOptions): string[] => answerLines({ system, ...wishes });
  const single = (name: string, value: string): Set<string> => {
    const key = `${name}=${value}`;
    const known = alone.get(key) ?? new Set(linesOf({ [name]: value }));
    alone.set(key, known);
    return known;
  };
  const found = new Map<string, { first: string; count: number }>();
  for (const wishes of pairs()) {
    const sides = Object.entries(wishes).map(([name, value]) => single(name, value));
    for (const line of linesOf(wishes)) {
      if (sides.some((side) => side.has(line))) continue;
      const seen = found.get(line);
      if (seen) seen.count += 1;
      else found.set(line, { first: wish(wishes), count: 1 });
    }
  }
  const byPair = Map.groupBy(found, ([, { first }]) => first);
  return [...byPair]
    .map(([pair, lines]) =>
      block(
        pair,
        lines.map(([line, { count }]) => `  + ${line}${count > 1 ? ` (${count} pairs)` : ''}`),
      ),
    )
    .join('\n');
}

/** The releases that are planned alike, a line each: only the release's name differs. */
export const plannedAlike = (): string =>
  equivalentSystems(en)
    .map((members) => `${members.map(({ id }) => id).join(' ')}\n`)
    .join('');

/** Which rules speak on every release, for each value of each option that changes them. */
export function spokenRules(): string {
  const ids = (wishes: RawOptions): string =>
    answerLines(wishes)
      .map((line) => /^(?:warning|note|refused|invalid) ([\w-]+):/.exec(line)?.[1])
      .filter((id) => id !== undefined)
      .join(' ') || '–';
  return systems
    .map(({ id: system }) => {
      const usual = ids({ system });
      const rows = combinable.flatMap((name) =>
        valuesOf(name).flatMap((value) => {
          const now = ids({ system, [name]: value });
          return now === usual ? [] : [`  ${wish({ [name]: value })}: ${now}`];
        }),
      );
      return block(`${system}: ${usual}`, rows);
    })
    .join('\n');
}
