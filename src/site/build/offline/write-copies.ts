import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import {
  listPath,
  type Pack,
  type Packs,
  packFolder,
  packPath,
  type SetName,
  setNames,
  setOf,
} from '../../browser/offline/sets.ts';
import { type PackedFile, pack } from './pack.ts';

/** The worker's name in the build: at its root, because a worker answers for what is below it. */
export const workerFile = 'offline-worker.js';

const sha256 = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex');

async function writePack(root: string, set: SetName, paths: readonly string[]): Promise<Pack> {
  const files = await Promise.all(
    paths.map(async (path): Promise<PackedFile> => ({ path, body: await readFile(root + path) })),
  );
  const { bytes, list, size } = pack(files);
  const made = { hash: sha256(bytes), list: sha256(list), download: bytes.length, size };
  await writeFile(root + packPath(set, made), bytes);
  await writeFile(root + listPath(set, made), list);
  return made;
}

/** Writes the sets of a built site, each as one file. */
async function writePacks(root: string): Promise<Packs> {
  const paths: Record<SetName, string[]> = { shared: [], en: [], zh: [], both: [] };
  for (const file of await readdir(root, { recursive: true, withFileTypes: true })) {
    const path = relative(root, join(file.parentPath, file.name)).replaceAll('\\', '/');
    const set = file.isFile() && setOf(path);
    if (set) paths[set].push(path);
  }
  const made = setNames.map(
    async (set): Promise<[SetName, Pack]> => [set, await writePack(root, set, paths[set].sort())],
  );
  return Object.fromEntries(await Promise.all(made)) as Packs;
}

/** The first line of the worker: what its build consists of. */
const listLine = /^const OFFLINE_PACKS=.*\n/;

/**
 * Writes what the worker of a built site saves, and tells it. A second time, what was written for
 * an earlier state of the folder is replaced.
 * @param root the site's folder, with its last slash
 */
export async function writeCopies(root: string): Promise<Packs> {
  const code = (await readFile(root + workerFile, 'utf8')).replace(listLine, '');
  await rm(root + packFolder, { recursive: true, force: true });
  await mkdir(root + packFolder, { recursive: true });
  const packs = await writePacks(root);
  const list = JSON.stringify(packs);
  await writeFile(root + workerFile, `const OFFLINE_PACKS=${list};\n${code}`);
  await writeFile(`${root}offline/packs.json`, list);
  return packs;
}
