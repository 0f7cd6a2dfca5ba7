import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inCopy } from './scratch.ts';

const file = 'content/en/guide/ports.mdx';
const page = '/en/guide/ports/';

/** Asks until the answer has a text; the seconds that it took. */
async function until(url: string, text: string, seconds: number): Promise<number> {
  const begin = performance.now();
  while (performance.now() - begin < seconds * 1000) {
    const answer = await fetch(url).catch(() => undefined);
    if ((await answer?.text())?.includes(text)) return (performance.now() - begin) / 1000;
    await new Promise((wait) => setTimeout(wait, 20));
  }
  throw new Error(`${url} does not say ${text} after ${seconds} s`);
}

/** In development: how long the first page takes, and a page after its file was changed. */
export const benchDev = (): Promise<void> =>
  inCopy(async (folder) => {
    const port = 4390;
    const server = spawn('astro', ['dev', '--port', String(port), '--ignore-lock'], {
      cwd: folder,
      stdio: 'ignore',
    });
    try {
      const url = `http://localhost:${port}${page}`;
      const first = await until(url, '</html>', 120);
      console.log(`dev: ${first.toFixed(1)} s from the command to the first page`);
      const text = readFileSync(join(folder, file), 'utf8');
      const times: number[] = [];
      for (const mark of ['once', 'twice', 'thrice']) {
        writeFileSync(join(folder, file), `${text}\nChanged ${mark}.\n`);
        times.push(await until(url, `Changed ${mark}.`, 60));
      }
      const said = times.map((time) => time.toFixed(2)).join(', ');
      console.log(`dev: ${said} s from a changed file to its page`);
    } finally {
      server.kill();
      if (server.exitCode === null) await once(server, 'exit');
    }
  });
