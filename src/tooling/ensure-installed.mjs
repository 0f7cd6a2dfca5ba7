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
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed: see its message above, then run the same command again.');
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
