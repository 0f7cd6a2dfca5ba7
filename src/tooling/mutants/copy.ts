import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What a copy does without: it is made anew, or linked. */
const notCopied = new Set(['node_modules', 'dist', '.git', '.astro', 'test-results']);

/** A copy of the project to break, which is gone when this process ends. */
export function copyOfTheProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rootless-guide-mutants-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(root, folder, { recursive: true, filter: (path) => !notCopied.has(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
