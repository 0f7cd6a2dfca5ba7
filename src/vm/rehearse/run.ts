import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { programs } from './rehearsals.ts';
import { ensureTree } from './trees.ts';

const usage = `usage: npm run test:rehearse -- [SYSTEM]… [--faults] [--date YYYY-MM-DD]
systems: ${Object.keys(programs).join(' ')}; all of them where none is named
Runs the printed steps about keys, repositories and packages with the real package managers, in
systems of Debian's that are thrown away, and writes a record of each. Exit status 1: a check failed.
--faults   instead breaks the printed text on purpose, in each way of faults.ts, and says which were
           noticed; writes no record`;

const tools = ['debootstrap', 'unshare', 'setpriv', 'mount', 'ip', 'setcap'];

function refuse(...lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(2);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { faults: { type: 'boolean' }, date: { type: 'string' }, help: { type: 'boolean' } },
});
const unknown = positionals.filter((name) => !(name in programs));
if (values.help || unknown.length > 0) refuse(usage);
const folders = `${process.env.PATH}:/usr/sbin:/sbin`.split(':');
const missing = tools.filter((tool) => !folders.some((folder) => existsSync(join(folder, tool))));
if (missing.length > 0 || process.getuid?.() !== 0)
  refuse(`this needs root, Debian's apt, and: ${tools.join(' ')}`);

const systems = positionals.length > 0 ? positionals : Object.keys(programs);
for (const name of new Set(
  Object.entries(programs).map(([system, tree]) => (systems.includes(system) ? tree : null)),
))
  if (name) ensureTree(name);
ensureTree('workshop');

// Its own mount points, processes and network: nothing of this machine can be reached or changed.
const own = [
  '--mount',
  '--pid',
  '--net',
  '--uts',
  '--ipc',
  '--fork',
  '--kill-child',
  '--mount-proc',
];
const date = values.date ?? new Date().toISOString().slice(0, 10);
const inside = join(import.meta.dirname, 'inside.ts');
const done = spawnSync(
  'unshare',
  [...own, process.execPath, inside, date, values.faults ? 'faults' : 'records', ...systems],
  { stdio: 'inherit', env: { ...process.env, PATH: folders.join(':') } },
);
process.exit(done.status ?? 1);
