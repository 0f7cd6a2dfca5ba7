import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { plannedSystems } from '../../../core/facts/systems/groups.ts';
import { printScript } from '../../../core/planner/index.ts';
import { probeScript } from '../../../core/probe/script.ts';
import { words } from '../../../words/index.ts';
import { planFor } from '../../plans.ts';

/** The default plan of each system as a script with English comments, and the read-only probe. */
const scripts = Object.fromEntries([
  ...plannedSystems.map(({ id }) => [
    `${id}.sh`,
    printScript(planFor({ system: id, lang: 'en' }), words.en),
  ]),
  ['probe.sh', probeScript],
]);

/** A line of SHA256SUMS, as `sha256sum --check` reads it. */
const sumLine = ([name, content]: [string, string]): string =>
  `${createHash('sha256').update(content).digest('hex')}  ${name}\n`;

const files = { ...scripts, SHA256SUMS: Object.entries<string>(scripts).map(sumLine).join('') };

export const getStaticPaths = () =>
  Object.entries(files).map(([name, content]) => ({ params: { name }, props: { content } }));

export const GET: APIRoute = ({ props }) => new Response(props.content);
