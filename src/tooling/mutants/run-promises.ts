/** `npm run mutants:promises`: optional; ends with 1 where a broken promise goes unnoticed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrokenPromise, brokenPromises } from './broken-promises.ts';
import { endsWell } from './checks.ts';
import { copyOfTheProject } from './copy.ts';

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const folder = copyOfTheProject();

/** Whether the tests that have to notice end well. */
const passes = ({ by, test }: BrokenPromise): Promise<boolean> =>
  endsWell(folder, [
    'node_modules/.bin/vitest',
    ...['run', '--bail', '1', `src/core/planner/${by}`],
    ...(test ? ['-t', test] : []),
  ]);

/** Tests that end well as long as nothing is broken: several promises are held by the same ones. */
const sound = new Set<string>();

async function isSound(broken: BrokenPromise): Promise<boolean> {
  const tests = `${broken.by} ${broken.test}`;
  if (!sound.has(tests) && (await passes(broken))) sound.add(tests);
  return sound.has(tests);
}

let unnoticed = 0;
for (const broken of brokenPromises) {
  const path = join(folder, broken.file);
  const source = readFileSync(path, 'utf8');
  const at = source.split(broken.from).length - 1;
  if (at !== 1) throw new Error(`stands ${at} times in ${broken.file}: ${broken.from}`);
  const before = await isSound(broken);
  writeFileSync(
    path,
    source.replace(broken.from, () => broken.to),
  );
  const after = await passes(broken);
  writeFileSync(path, source);
  const outcome = before ? (after ? 'NOT NOTICED' : 'noticed') : 'fails anyway';
  if (outcome !== 'noticed') unnoticed++;
  console.log(`${broken.promise}  ${outcome.padEnd(12)}  ${broken.harm} (${broken.by})`);
}
console.log(`${brokenPromises.length - unnoticed} of ${brokenPromises.length} noticed`);
process.exitCode = unnoticed > 0 ? 1 : 0;
