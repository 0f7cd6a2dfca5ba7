/**
 * `npm run mutants`: makes random small faults in the planner's rules, printers, facts and
 * probe, one at a time and in copies, and counts which are noticed. Optional: `npm test` does not
 * run it. `--count N`, `--seed N`, `--in src/core/probe` (only there), `--quick` (no unit tests).
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { random } from '../../core/planner/testing/space.ts';
import { type Check, checks, endsWell } from './checks.ts';
import { copyOfTheProject, root } from './copy.ts';
import { harmless } from './harmless.ts';
import { applied, chosen, described, type Mutation, mutationSites } from './mutations.ts';

const mutated = ['src/core/planner', 'src/core/facts', 'src/core/probe'];
const leftOut = /\.test\.ts$|\/testing\//;
const floor = 0.95;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 100_000)) },
    quick: { type: 'boolean', default: false },
    in: { type: 'string', default: 'src/core' },
  },
});
const used = values.quick ? checks.slice(0, 2) : checks;

interface Mutant {
  readonly file: string;
  /** The file as it was when the run began: who goes on working disturbs nothing. */
  readonly source: string;
  readonly mutation: Mutation;
}

interface Outcome extends Mutant {
  /** The check that noticed it; `undefined` for a survivor. */
  readonly by: Check | undefined;
}

function mutants(): Mutant[] {
  const files = mutated
    .flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }))
    .filter((file) => file.startsWith(values.in) && !leftOut.test(file))
    .toSorted()
    .map((file) => {
      const source = readFileSync(join(root, file), 'utf8');
      return { file: { file, source }, sites: mutationSites(file, source) };
    });
  console.log(`${files.reduce((sum, { sites }) => sum + sites.length, 0)} places to change`);
  return chosen(files, Number(values.count), random(Number(values.seed))).map(
    ({ file, mutation }) => ({ ...file, mutation }),
  );
}

/** A mutant that makes something run for ever is noticed too: each check has ten times its own time. */
const patience = new Map<Check, number>();

/** The check that fails though nothing was changed, if there is one; how long each takes is noted. */
async function failsAnyway(folder: string): Promise<Check | undefined> {
  for (const check of used) {
    const from = performance.now();
    if (!(await endsWell(folder, check.command('src/core/facts/date.ts')))) return check;
    patience.set(check, Math.ceil(10 * (performance.now() - from)));
  }
  return undefined;
}

async function noticedBy(folder: string, file: string): Promise<Check | undefined> {
  for (const check of used)
    if (!(await endsWell(folder, check.command(file), patience.get(check)))) return check;
  return undefined;
}

async function outcomeOf(folder: string, mutant: Mutant): Promise<Outcome> {
  const { file, source, mutation } = mutant;
  writeFileSync(join(folder, file), applied(source, mutation));
  const by = await noticedBy(folder, file);
  writeFileSync(join(folder, file), source);
  return { ...mutant, by };
}

/** Runs them all, as many at a time as there are cores, each worker in a copy of its own. */
async function outcomesOf(all: readonly Mutant[]): Promise<Outcome[]> {
  const waiting = all.values();
  const outcomes: Outcome[] = [];
  async function work(): Promise<void> {
    const folder = copyOfTheProject();
    for (const mutant of waiting) {
      const outcome = await outcomeOf(folder, mutant);
      outcomes.push(outcome);
      process.stdout.write(outcome.by ? '.' : 'S');
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return outcomes;
}

function labelOf({ file, source, mutation }: Mutant): string {
  const { line, before, after } = described(source, mutation);
  return `${file}:${line}\n    - ${before}\n    + ${after}`;
}

/** Why a survivor changes nothing that anybody could see, where that is known. */
function excuse({ file, source, mutation }: Mutant): string | undefined {
  const { before, after } = described(source, mutation);
  return harmless.find((row) => row.file === file && row.before === before && row.after === after)
    ?.why;
}

function table(outcomes: readonly Outcome[]): string {
  const folderOf = ({ file }: Outcome): string =>
    file
      .split('/')
      .slice(2, 4)
      .join('/')
      .replace(/\/[^/]*\.ts$/, '');
  const groups = Map.groupBy(outcomes, folderOf);
  const rows = [...groups, ['all', outcomes] as const].map(([name, group]) => {
    const counts = used.map((check) => group.filter(({ by }) => by === check).length);
    return [name, group.length, ...counts, group.filter(({ by }) => !by).length];
  });
  const head = ['folder', 'mutants', ...used.map(({ name }) => name), 'survived'];
  return [head, ...rows]
    .map((row) => row.map((cell, at) => (at ? String(cell).padStart(11) : String(cell).padEnd(20))))
    .map((cells) => cells.join(''))
    .join('\n');
}

console.log(`seed ${values.seed}, ${values.count} mutants`);
const started = performance.now();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const failing = await failsAnyway(copyOfTheProject());
if (failing) {
  console.error(`Nothing was changed, and ${failing.name} fail already: mend that first.`);
  process.exit(1);
}

const outcomes = await outcomesOf(mutants());
const survivors = outcomes.filter(({ by }) => !by);
const counted = survivors.filter((outcome) => excuse(outcome) === undefined);
const share = 1 - counted.length / outcomes.length;
console.log(`\n${table(outcomes)}\n`);
for (const outcome of survivors) {
  const why = excuse(outcome);
  console.log(`survived${why ? `, harmless (${why})` : ''}: ${labelOf(outcome)}`);
}
const seconds = (performance.now() - started) / 1000 / outcomes.length;
console.log(
  `\n${(share * 100).toFixed(1)} % of ${outcomes.length} noticed (seed ${values.seed}); ${seconds.toFixed(1)} s each`,
);
process.exitCode = share < floor ? 1 : 0;
