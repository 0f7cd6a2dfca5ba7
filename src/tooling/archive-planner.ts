/**
 * Archives the planner with its facts as they stand, so that links made from them can say later what
 * has changed since. Run it before `factsDate` moves: `npm run archive`.
 */
import { execFileSync } from 'node:child_process';
import { factsDate } from '../core/facts/date.ts';

const file = `src/core/planner/archive/${factsDate}.js`;
execFileSync(
  'esbuild',
  [
    'src/core/planner/archived.ts',
    '--bundle',
    '--format=esm',
    '--target=es2023',
    '--tree-shaking=true',
    '--log-level=warning',
    `--banner:js=// The planner with the facts of ${factsDate}. Written by "npm run archive"; never edited.`,
    `--outfile=${file}`,
  ],
  { stdio: 'inherit' },
);
console.log(file);
