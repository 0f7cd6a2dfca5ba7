import { createHash } from 'node:crypto';
import { systems } from '../core/facts/systems/index.ts';
import { printScript } from '../core/planner/index.ts';
import { probeScript } from '../core/probe/script.ts';
import { words } from '../words/index.ts';
import { planFor } from './plans.ts';

/** The default plan of a system as a script, with English comments. */
export const defaultScript = (system: string): string =>
  printScript(planFor({ system, lang: 'en' }), words.en);

/** Every script that the site serves, by file name. */
export const scripts = (): [name: string, content: string][] => [
  ...systems.map(({ id }): [string, string] => [`${id}.sh`, defaultScript(id)]),
  ['probe.sh', probeScript],
];

/** A line of SHA256SUMS, as `sha256sum --check` reads it. */
export const sumLine = ([name, content]: [string, string]): string =>
  `${createHash('sha256').update(content).digest('hex')}  ${name}\n`;
