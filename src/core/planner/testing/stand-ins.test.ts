import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { standInsFolder } from './stand-ins.ts';

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

it.runIf(has('shellcheck'))('the stand-ins satisfy shellcheck', () => {
  const files = readdirSync(standInsFolder);
  expect(files.length).toBeGreaterThan(30);
  const { stdout } = spawnSync('shellcheck', files, { cwd: standInsFolder, encoding: 'utf8' });
  expect(stdout).toBe('');
});

it.runIf(has('shellcheck'))('so do those of whole machines', () => {
  const cwd = join(standInsFolder, '../lived-in/stand-ins');
  const files = ['../root.sh', ...readdirSync(cwd).filter((file) => file.endsWith('.sh'))];
  const { stdout } = spawnSync('shellcheck', ['-x', ...files], { cwd, encoding: 'utf8' });
  expect(stdout).toBe('');
});
