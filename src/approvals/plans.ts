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

/**
 * The whole plan of each release, every option left as it is. Of one that follows another, what differs
 * from the plan of that one: the rest has been read there.
 */
export const releasePlans = (): string =>
  systems
    .map(({ id, parent }) =>
      parent === undefined
        ? block(id, [answerText({ system: id })])
        : block(
            `${id}, beside ${parent}`,
            difference(answerLines({ system: parent }), answerLines({ system: id })),
          ),
    )
    .join('\n');

/** Whether a plan has steps of its own, which `tasks.txt` has: beside the usual ones all would differ. */
const isTask = ({ task }: RawOptions): boolean => task === 'upgrade' || task === 'migrate';

const tasksRead: readonly RawOptions[] = [
  { task: 'upgrade', 'from-docker': '28.0.1', hold: 'yes' },
  { task: 'upgrade', 'from-docker': '20.10.24', network: 'pasta', 'log-max-size': '10m' },
  { task: 'upgrade', docker: '29.5.1', 'from-docker': '27.5.1' },
  { task: 'upgrade', method: 'distro' },
  { task: 'upgrade', systemd: 'no' },
  { task: 'migrate', user: 'ann' },
];

/** What upgrading and moving come to on one release, and on others as far as it is not the same. */
export const taskPlans = (system: string, others: readonly string[]): string =>
  tasksRead
    .flatMap((wishes) => {
      const lines = answerLines({ system, ...wishes });
      return [
        block(`${system} ${wish(wishes)}`, lines),
        ...others.map((other) =>
          block(
            `${other} ${wish(wishes)}, beside ${system}`,
            difference(lines, answerLines({ system: other, ...wishes })),
          ),
        ),
      ];
    })
    .join('\n');

/** By each value of each option, what it takes away from the usual plan of a release, and adds to it. */
function valueDifferences(system: string): Map<string, string[]> {
  const usual = answerLines({ system });
  return new Map(
    combinable.flatMap((name) =>
      valuesOf(name)
        .filter((value) => !isTask({ [name]: value }))
        .map((value) => [
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
    if (isTask(wishes)) continue;
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

/** The rules that speak of these wishes, in their order. */
const spokenOf = (wishes: RawOptions): string[] =>
  answerLines(wishes)
    .map((line) => /^(?:warning|note|refused|invalid) ([\w-]+):/.exec(line)?.[1])
    .filter((id) => id !== undefined);

/** What each value of each option makes them on a release, where that is not what they are anyway. */
function spokenOn(system: string) {
  const usual = spokenOf({ system });
  const rows = combinable.flatMap((name) =>
    valuesOf(name).flatMap((value) => {
      const ids = spokenOf({ system, [name]: value });
      return ids.join() === usual.join() ? [] : [[wish({ [name]: value }), ids] as const];
    }),
  );
  return { usual, rows: new Map(rows) };
}

/**
 * Which rules speak on every release, for each value of each option that changes them. Of a release that
 * follows another one: only where it is not that one's difference that is always there.
 */
export function spokenRules(): string {
  const known = new Map<string, ReturnType<typeof spokenOn>>();
  const list = (ids: readonly string[]): string => ids.join(' ') || '–';
  return systems
    .map(({ id, parent }) => {
      const { usual, rows } = spokenOn(id);
      known.set(id, { usual, rows });
      const above = parent === undefined ? undefined : known.get(parent);
      const always = new Set([...usual, ...(above?.usual ?? [])]).difference(
        new Set(usual.filter((rule) => above?.usual.includes(rule))),
      );
      const besides = (ids: readonly string[] | undefined): string =>
        list((ids ?? []).filter((rule) => !always.has(rule)));
      const titles = [...rows.keys(), ...[...(above?.rows.keys() ?? [])]];
      const lines = [...new Set(titles)]
        .filter(
          (title) =>
            !above ||
            besides(rows.get(title) ?? usual) !== besides(above.rows.get(title) ?? above.usual),
        )
        .map((title) => `  ${title}: ${list(rows.get(title) ?? usual)}`);
      return block(`${id}: ${list(usual)}${above ? `, beside ${parent}` : ''}`, lines);
    })
    .join('\n');
}
