import type { APIRoute } from 'astro';
import { systems } from '../../../core/facts/systems/index.ts';
import { defaultScript } from '../../scripts.ts';

export const getStaticPaths = () => systems.map(({ id }) => ({ params: { system: id } }));

/** The default plan of a system as a script. */
export const GET: APIRoute = ({ params }) => new Response(defaultScript(params.system ?? ''));
