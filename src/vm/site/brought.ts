import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Machine } from '../machine.ts';
import { brought } from './bases.ts';

/** What `npm run build` leaves last: without it the site was not built to its end. */
const builtLast = 'dist/_headers';

/** What the host lacks to bring the site, in words; empty when nothing is missing. */
export const missingOfSite = (): readonly string[] =>
  existsSync(builtLast) ? [] : ['npm run build: the built site is brought along'];

const pack = (args: readonly string[], input = ''): Buffer => {
  const { status, stdout, stderr } = spawnSync('tar', ['cz', ...args], { input, maxBuffer: 256e6 });
  if (status !== 0) throw new Error(`tar: ${stderr}`);
  return stdout;
};

/**
 * Brings the sources, as somebody has them who has installed and built there too, so that the image
 * must leave those out by itself; and the built site, which the stand-in for Node takes.
 */
export function bringSite(machine: Machine): void {
  const { stdout: names } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
  const take = (folder: string, archive: Buffer) => {
    const { status, all } = machine.user(`mkdir -p ${folder} && tar xzC ${folder}`, archive);
    if (status !== 0) throw new Error(`the site is not brought: ${all}`);
  };
  take(`${brought}/sources`, pack(['--null', '-T', '-'], names));
  take(brought, pack(['dist']));
  machine.user(`cd ${brought}/sources && mkdir node_modules dist && touch node_modules/a dist/a`);
}
