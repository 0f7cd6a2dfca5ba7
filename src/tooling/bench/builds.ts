import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';
import { inCopy } from './scratch.ts';

const pagesIn = (output: string): number =>
  Number(/(\d+) page\(s\) built/.exec(output)?.[1] ?? Number.NaN);

/** Where the time of a build goes, as `BUILD_TIMES` has it printed. */
const timesIn = (output: string): string[] =>
  output.split('\n').filter((line) => line.includes('[times]'));

async function build(folder: string, what: string): Promise<number> {
  const { output, seconds } = await run('astro', ['build'], {
    cwd: folder,
    env: { ...process.env, BUILD_TIMES: '1' },
  });
  const pages = pagesIn(output);
  const each = (seconds * 1000) / pages;
  console.log(
    `build, ${what}: ${seconds.toFixed(1)} s for ${pages} pages = ${each.toFixed(0)} ms a page`,
  );
  for (const line of timesIn(output)) console.log(line.replace(/^.*\[times\]/, ' '));
  return each;
}

/** Every troubleshooting entry so many times more, under names of its own. */
function multiply(folder: string, times: number): void {
  for (const lang of ['en', 'zh']) {
    const entries = join(folder, 'content', lang, 'troubleshooting');
    for (const file of readdirSync(entries)) {
      const text = readFileSync(join(entries, file), 'utf8');
      for (let copy = 1; copy < times; copy += 1)
        writeFileSync(join(entries, file.replace(/\.mdx$/, `-${copy}.mdx`)), text);
    }
  }
}

/** The time of a build, where it goes, and what a page costs when there are ten times as many entries. */
export const benchBuilds = (): Promise<void> =>
  inCopy(async (folder) => {
    const now = await build(folder, 'as it is');
    multiply(folder, 10);
    const then = await build(folder, 'ten times the entries');
    console.log(
      `build: a page costs ${(then / now).toFixed(2)} times as much with ten times the entries`,
    );
  });
