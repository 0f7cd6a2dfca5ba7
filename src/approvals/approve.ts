/** `npm run approve`: writes every approved text anew. Read the difference before you commit it. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { approvals } from './index.ts';

const folder = new URL('approved/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder))
  if (!Object.hasOwn(approvals, name)) rmSync(new URL(name, folder));
for (const [name, make] of Object.entries(approvals)) writeFileSync(new URL(name, folder), make());
console.error('Approved. Read what changed, command by command: git diff src/approvals/approved');
