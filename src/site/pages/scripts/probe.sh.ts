import { probeScript } from '../../../core/probe/script.ts';

/** The read-only probe. */
export const GET = () => new Response(probeScript);
