import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from '../cli/arguments.ts';
import { makePlan, type Plan, printScript } from '../core/planner/index.ts';
import { en } from '../core/planner/texts/en.ts';
import { checkFaults } from './faults.ts';
import { missingOnHost } from './host.ts';
import { ensureImage, suites } from './image.ts';
import { checkLife } from './life.ts';
import { boot, type Machine } from './machine.ts';
import { rootlesskitArguments } from './promises.ts';
import { Checks, type RunRecord, recordName } from './record.ts';

const usage = `usage: npm run test:vm -- SYSTEM [planner options] [--reboot] [--faults] [--used] [--date YYYY-MM-DD]
systems: ${Object.keys(suites).join(' ')}
Runs the planner's script in a virtual machine and writes a record. Exit status 1: a check failed.
--reboot  also restarts the machine · --faults  also breaks it in nine ways and asks diagnosis
--used    begins with the disk a run left, packages installed and all else undone: faster`;

function refuse(...lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(2);
}

const { options, words, faults } = readArguments(process.argv.slice(2), [
  'reboot',
  'faults',
  'used',
]);
const [system = ''] = words;
if (faults.length > 0 || words.length !== 1 || !suites[system]) refuse(...faults, usage);
const missing = missingOnHost();
if (missing.length > 0) refuse('this machine cannot run the tests yet:', ...missing);
const { reboot, faults: withFaults, used, date, ...asked } = options;
const wishes = { method: 'distro', ...asked };
const result = makePlan({ system, ...wishes }, en);
if (result.kind === 'refused') refuse(...result.refusals.map(({ id, text }) => `${id}: ${text}`));
if (result.kind === 'invalid')
  refuse(...result.problems.map(({ option, text }) => `${option}: ${text}`));
const plan: Plan = result.plan;

const names =
  'docker.io docker-cli rootlesskit slirp4netns passt uidmap dbus-user-session iptables fuse-overlayfs';

/** Versions of the installed packages among those that matter here. */
function packagesOf(machine: Machine): Record<string, string> {
  const rows = machine.root(`dpkg -l ${names} 2>/dev/null`).out.split('\n');
  const cells = rows.map((row) => row.split(/\s+/)).filter(([state]) => state === 'ii');
  return Object.fromEntries(cells.map(([, name = '', version = '']) => [name, version]));
}

const script = printScript(plan, en);
const image = ensureImage(system);
const began = Date.now();
const machine = await boot(image, used === 'yes');
const checks = new Checks();
const seen = { packages: {}, rootlesskit: '' };
try {
  await checkLife(machine, plan, script, checks, {
    reboot: reboot === 'yes',
    whileInstalled: async () => {
      seen.packages = packagesOf(machine);
      seen.rootlesskit = rootlesskitArguments(machine);
      if (withFaults === 'yes') await checkFaults(machine, checks);
    },
  });
} catch (error) {
  checks.see('run-completed', false, String(error));
}
const failed = checks.rows.filter(({ ok }) => !ok).length;
const record: RunRecord = {
  system,
  options: wishes,
  date: date ?? new Date().toISOString().slice(0, 10),
  scriptSha256: createHash('sha256').update(script).digest('hex'),
  kernel: machine.root('uname -r').out.trim(),
  systemd: machine.root("systemctl --version | sed -n '1s/.*(\\(.*\\))/\\1/p'").out.trim(),
  ...seen,
  ...(used === 'yes' && { began: 'used' as const }),
  acceleration: machine.acceleration,
  seconds: Math.round((Date.now() - began) / 1000),
  passed: checks.rows.length - failed,
  failed,
  checks: checks.rows,
};
if (failed === 0 && used !== 'yes') await machine.keep();
machine.stop();
const folder = join(import.meta.dirname, 'records');
mkdirSync(folder, { recursive: true });
const path = join(
  folder,
  recordName(system, used === 'yes' ? { ...wishes, began: 'used' } : wishes),
);
writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`);
console.log(`${record.passed} passed, ${failed} failed, ${record.seconds} s: ${path}`);
process.exit(failed > 0 ? 1 : 0);
