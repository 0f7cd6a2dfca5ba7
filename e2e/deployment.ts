import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCopies } from '../src/site/build/offline/write-copies.ts';

const texts = /\.(?:html|js|css)$/;

/**
 * The site as its next build might be: every script and style under a new name, and a mark in all
 * pages and data, so that a file tells which build it is of.
 */
export async function nextBuild(): Promise<string> {
  const folder = `${await mkdtemp(join(tmpdir(), 'next-build-'))}/`;
  await cp('dist', folder, { recursive: true });
  const assets = await readdir(`${folder}_astro`);
  const renamed = new Map(
    assets.map((name) => [name, name.replace(/\.([\w-]{8})\.(js|css)$/, '.2$1.$2')]),
  );
  for (const [old, name] of renamed)
    await rename(`${folder}_astro/${old}`, `${folder}_astro/${name}`);
  const names = new RegExp(assets.map((name) => RegExp.escape(name)).join('|'), 'g');
  for (const file of await readdir(folder, { recursive: true })) {
    if (!texts.test(file) || file === 'offline-worker.js') continue;
    const text = await readFile(folder + file, 'utf8');
    const changed = text.replace(names, (name) => renamed.get(name) ?? name);
    await writeFile(folder + file, changed.replace('</h1>', ' (next build)</h1>'));
  }
  const diagnosis = JSON.parse(await readFile(`${folder}data/diagnosis.json`, 'utf8'));
  await writeFile(`${folder}data/diagnosis.json`, JSON.stringify({ ...diagnosis, build: 'next' }));
  await writeCopies(folder);
  return folder;
}

/** The site as its next build might be where little has changed: one page of the guide in English. */
export async function smallChange(): Promise<string> {
  const folder = `${await mkdtemp(join(tmpdir(), 'small-change-'))}/`;
  // Without what is compressed for hosts: that comes after the copies.
  const filter = (path: string) => !/\.(?:br|gz)$/.test(path);
  await cp('dist', folder, { recursive: true, filter });
  const page = `${folder}en/guide/ports/index.html`;
  const text = await readFile(page, 'utf8');
  await writeFile(page, text.replace('</h1>', ' (next build)</h1>'));
  await writeCopies(folder);
  return folder;
}

/** The site built for an address below a path; what to serve is the folder around it. */
export async function buildBelow(base: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'build-below-'));
  const build = spawn('astro', ['build', '--outDir', join(folder, base)], {
    env: { ...process.env, BASE_PATH: base },
    stdio: 'ignore',
  });
  const [status] = await once(build, 'exit');
  if (status !== 0) throw new Error(`astro build with BASE_PATH=${base}: exit status ${status}`);
  return folder;
}

export const discard = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true });
