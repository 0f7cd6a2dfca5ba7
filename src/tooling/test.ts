/**
 * Everything that CI runs, in the order in which a mistake shows soonest. Goes on after a failed
 * stage, so that one run tells everything, and closes with one line: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const folder = 'test-results';
const unitReport = `${folder}/unit.json`;
const browserReport = `${folder}/e2e.json`;

type Count = readonly [passed: number, failed: number];

/** A stage; where it is more than one check, its report says how many. */
type Stage = readonly [name: string, command: string, count?: () => Count];

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

function unitTests(): Count {
  const { numPassedTests, numFailedTests } = readJson(unitReport);
  return [numPassedTests, numFailedTests];
}

function browserTests(): Count {
  const { expected, flaky, unexpected } = readJson(browserReport).stats;
  return [expected + flaky, unexpected];
}

const stages: readonly Stage[] = [
  ['lock file, for every platform', 'npm ci --dry-run --offline'],
  ['format and lint', 'biome check --error-on-warnings .'],
  ['types of the core', 'tsc -p src/core'],
  ['types of the service worker', 'tsc -p src/site/browser/offline/worker'],
  [
    'unit tests',
    `vitest run --reporter=default --reporter=json --outputFile.json=${unitReport}`,
    unitTests,
  ],
  ['build', 'astro build'],
  ['types of the site', 'astro check --minimumSeverity warning'],
  ['browser tests', 'playwright test --reporter=line,json', browserTests],
];

function run([name, command, count]: Stage): Count {
  console.log(`\n== ${name}: ${command}`);
  const [program = '', ...args] = command.split(' ');
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport };
  const ok = spawnSync(program, args, { stdio: 'inherit', env }).status === 0;
  let counted: Count = [Number(ok), 0];
  try {
    counted = count?.() ?? counted;
  } catch {
    // It ended before it could write its report.
  }
  return [counted[0], ok ? counted[1] : Math.max(1, counted[1])];
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const counts = stages.map(run);
const sum = (at: 0 | 1): number => counts.reduce((total, count) => total + count[at], 0);
console.log(`\n${sum(0)} passed, ${sum(1)} failed`);
process.exitCode = sum(1) > 0 ? 1 : 0;
