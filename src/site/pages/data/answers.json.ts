import { answersData } from '../../diagnosis-data.ts';
import { answers } from '../../documents.ts';

/** What the diagnosis page loads besides: titles, addresses and search words of all answers. */
export const GET = async () => Response.json(answersData(await answers()));
