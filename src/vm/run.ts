import { parseArgs } from 'node:util';
import { ways } from '../core/evidence.ts';
import { findSystem } from '../core/facts/systems/index.ts';
import { makePlan, optionSpecs, type Plan } from '../core/planner/index.ts';
import { en } from '../words/en/index.ts';
import { kinds } from './boot.ts';
import { missingOnHost } from './host.ts';
import { suites } from './image.ts';
import { runLivedIn } from './lived-in/run.ts';
import { states } from './lived-in/states.ts';
import { matrix } from './matrix.ts';
import { runOnce, type Wanted } from './one-run.ts';
import { outputs } from './outputs.ts';
import { missingOfSite } from './site/brought.ts';

const flags = [
  'reboot',
  'faults',
  'refusals',
  'outputs',
  'site',
  'used',
  'matrix',
  'lived-in',
] as const;
const carriers = ['script', 'ansible', 'cloud-init'] as const;
const usage = `usage: npm run test:vm -- SYSTEM [planner options] [--reboot] [--faults] [--refusals] [--outputs [ID]…] [--site] [--used] [--matrix] [--lived-in [STATE]… [--way WAY]] [--image FILE] [--machine container] [--by ansible|cloud-init] [--date YYYY-MM-DD]
systems: ${Object.keys(suites).join(' ')}; with --image, any of the planner's that has systemd
Runs the planner's script in a virtual machine and writes a record. Exit status 1: a check failed.
--reboot    also restarts the machine
--faults    also breaks it, asks diagnosis about each message, and applies the fix as printed
--refusals  also forces by hand what the planner refuses, to see that it fails
--outputs   also writes down what a machine answers to what pages ask it: all, or these ids
--site      also builds this site's image there by deploy/Containerfile, runs it on port 80, and looks from
            outside; npm run build comes first, and what it begins with is stood in for; a record of its own
--used      begins with the disk a run left, packages installed and all else undone: faster
--matrix    a run for every pair of drivers that the planner plans, and for ports below 1024, ping,
            limits: the first on a new system and with all of the above, the others on its disk
--lived-in  instead of a plan on a new system: every machine in use, one after the other, on the
            disk a run left; with names of states, only those, in that order
--way       with --lived-in, carried out only this way: ${ways.join(', ')}
--image     begins with this cloud image (qcow2 or raw) instead of a Debian made here
--by        by playbook over ssh (twice, check mode, undo, and against script and text), or by cloud-init
            at the first boot, instead of the script; for two users, unless --user says which
--machine container
            in a container with systemd, by the host's kernel: finds faults in seconds, needs slirp4netns,
            is not a real system, and leaves no record`;

function refuse(...lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(2);
}

/** The plan for these options, or the reasons against it and the end. */
function planOrRefuse(system: string, options: Readonly<Record<string, string>>): Plan {
  const result = makePlan({ system, ...options }, en);
  if (result.kind === 'refused') refuse(...result.refusals.map(({ id, text }) => `${id}: ${text}`));
  if (result.kind === 'invalid')
    refuse(...result.problems.map(({ option, text }) => `${option}: ${text}`));
  return result.plan;
}

/** The flags as they are, and all else as text. */
function readArguments() {
  const names = ['image', 'machine', 'by', 'way', 'date', ...optionSpecs.map(({ name }) => name)];
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: Object.fromEntries([
        ...flags.map((name) => [name, { type: 'boolean' }] as const),
        ...names.map((name) => [name, { type: 'string' }] as const),
      ]),
    });
    const given: Readonly<Record<string, unknown>> = values;
    const texts = Object.entries(given).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    );
    return {
      words: positionals,
      is: (flag: (typeof flags)[number]) => given[flag] === true,
      options: Object.fromEntries(texts),
    };
  } catch (error) {
    return refuse((error as Error).message, usage);
  }
}

const { options, words, is } = readArguments();
const [system = '', ...only] = words;
const { image, date, machine = 'qemu', by: carrier = 'script', way, ...wishes } = options;
const known = image ? findSystem(system)?.systemd : suites[system];
if ((only.length > 0 && !is('lived-in') && !is('outputs')) || !known) refuse(usage);
const [what, ids] = is('lived-in') ? ['state', states] : ['output', outputs];
const unknown = only.filter((name) => !ids.some(({ id }) => id === name));
if (unknown.length > 0)
  refuse(`no ${what} ${unknown.join(' ')}: there are ${ids.map(({ id }) => id).join(' ')}`);
if (way !== undefined && !(is('lived-in') && ways.some((name) => name === way))) refuse(usage);
if (image && (is('site') || is('faults') || is('refusals') || is('matrix') || is('lived-in')))
  refuse(
    "the site's image, faults, refusals, the matrix and machines in use are made with Debian's tools: leave them out with --image",
  );
const kind = kinds.find((name) => name === machine);
const by = carriers.find((name) => name === carrier);
if (!kind || !by) refuse(usage);
if (by !== 'script' && (image || flags.some((flag) => flag !== 'reboot' && is(flag))))
  refuse('--by goes with --reboot and options of the planner alone');
const missing = [...missingOnHost(kind), ...(is('site') ? missingOfSite() : [])];
if (missing.length > 0) refuse('this machine cannot run the tests yet:', ...missing);
const today = date ?? new Date().toISOString().slice(0, 10);
if (is('lived-in')) {
  const { passed, failed, path } = await runLivedIn(system, today, only, kind, way);
  console.log(`${passed} passed, ${failed} failed: ${path}`);
  process.exit(failed > 0 ? 1 : 0);
}
const own = {
  ...(!image && { method: 'distro' }),
  ...(is('site') && { 'lowest-port': '80' }),
  ...wishes,
};
const asked = by === 'script' ? own : { user: 'ann,bob', 'create-user': 'yes', ...own };
const wanted: Wanted = {
  reboot: is('reboot'),
  faults: is('faults'),
  refusals: is('refusals'),
  ...(is('outputs') && { outputs: only }),
  site: is('site'),
  used: is('used'),
  ...(image && { image }),
  kind,
  by,
  date: today,
};

const all = { ...wanted, reboot: true, faults: true, refusals: true };
const runs = is('matrix')
  ? matrix(system).map((configuration, at) => ({
      options: { ...asked, ...configuration },
      wanted: at > 0 ? { ...wanted, used: true } : all,
    }))
  : [{ options: asked, wanted }];

let failed = 0;
for (const run of runs) {
  const { record, path } = await runOnce(
    planOrRefuse(system, run.options),
    run.options,
    run.wanted,
  );
  console.log(`${record.passed} passed, ${record.failed} failed, ${record.seconds} s: ${path}`);
  failed += record.failed;
}
process.exit(failed > 0 ? 1 : 0);
