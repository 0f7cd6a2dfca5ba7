import { probeScript } from '../../../core/probe/index.ts';

/** The read-only probe. */
export const GET = () => new Response(probeScript);
