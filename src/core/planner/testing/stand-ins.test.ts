import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { standInsFolder } from './stand-ins.ts';

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

it.runIf(has('shellcheck'))('the stand-ins satisfy shellcheck', { timeout: 60_000 }, () => {
  const files = readdirSync(standInsFolder);
  expect(files.length).toBeGreaterThan(30);
  const { stdout } = spawnSync('shellcheck', files, { cwd: standInsFolder, encoding: 'utf8' });
  expect(stdout).toBe('');
});
