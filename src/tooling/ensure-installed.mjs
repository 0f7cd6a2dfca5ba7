// Installs the project's packages when they are missing or older than the lock file, so that
// `npm start` and `npm test` are all a fresh clone needs. Plain JavaScript without imports from
// packages: it runs before there are any, on any Node from 20 on.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.installed-from';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = existsSync(stamp) && readFileSync(stamp, 'utf8');

if (installed !== wanted || !existsSync('node_modules/.bin/node')) {
  // Standard output belongs to the command that follows.
  console.error('Installing packages …');
  // Not `npm ci`: it refuses a lock file that lacks the optional binaries of other platforms, and
  // not every registry mirror has them all. `--no-save` leaves the lock file as it is.
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm install failed: see its message above, then run the same command again.');
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
