/**
 * `npm run approve`: writes every approved text anew; `npm run approve -- --pages` the outlines of
 * the built pages. Read the difference before you commit it.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { approvals } from './index.ts';
import { pageApprovals } from './pages/index.ts';

function approve(folder: URL, texts: Readonly<Record<string, () => string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (!Object.hasOwn(texts, name)) rmSync(new URL(name, folder));
  for (const [name, make] of Object.entries(texts)) writeFileSync(new URL(name, folder), make());
}

const pages = process.argv.includes('--pages');
if (pages && !existsSync(new URL('../../dist/index.html', import.meta.url))) {
  console.error('There is no built site to take outlines from: npm run build');
  process.exit(1);
}
if (pages) approve(new URL('pages/approved/', import.meta.url), pageApprovals);
else approve(new URL('approved/', import.meta.url), approvals);
console.error('Approved. Read what changed, line by line: git diff src/approvals');
