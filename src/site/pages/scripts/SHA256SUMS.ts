import { scripts, sumLine } from '../../scripts.ts';

/** Checksums of everything under /scripts/. */
export const GET = () => new Response(scripts().map(sumLine).join(''));
