/**
 * Everything that CI runs, in the order in which a mistake shows soonest. Goes on after a failed
 * stage, so that one run tells everything, and closes with one line: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const reports = 'test-results';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

interface Count {
  passed: number;
  failed: number;
}

function run(name: string, command: string, env: Record<string, string> = {}): boolean {
  console.log(`\n== ${name}: ${command}`);
  const [program = '', ...args] = command.split(' ');
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** A stage without a count of its own is one check. */
const check = (name: string, command: string): Count =>
  run(name, command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

function unit(): Count {
  const file = `${reports}/unit.json`;
  const ok = run(
    'unit tests',
    `vitest run --reporter=default --reporter=json --outputFile.json=${file}`,
  );
  const report = readJson<{ numPassedTests: number; numFailedTests: number }>(file);
  return counted(ok, report?.numPassedTests, report?.numFailedTests);
}

function endToEnd(): Count {
  const file = `${reports}/e2e.json`;
  const ok = run('browser tests', 'playwright test --reporter=line,json', {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const report = readJson<{ stats: { expected: number; flaky: number; unexpected: number } }>(file);
  const stats = report?.stats;
  return counted(ok, stats && stats.expected + stats.flaky, stats?.unexpected);
}

/** A run that ended badly counts at least one failure, whatever its report says. */
const counted = (ok: boolean, passed = 0, failed = 0): Count => ({
  passed,
  failed: ok ? failed : Math.max(1, failed),
});

function readJson<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

const stages: (() => Count)[] = [
  () => check('lock file, for every platform', 'npm ci --dry-run --offline'),
  () => check('format and lint', 'biome check --error-on-warnings .'),
  () => check('types of the core', 'tsc -p src/core'),
  () => check('types of the service worker', 'tsc -p src/site/browser/offline/worker'),
  unit,
  () => check('build', 'astro build'),
  () => check('types of the site', 'astro check --minimumSeverity warning'),
  endToEnd,
];

const total = stages
  .map((stage) => stage())
  .reduce((sum, count) => ({
    passed: sum.passed + count.passed,
    failed: sum.failed + count.failed,
  }));

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
