import { diagnosisData } from '../../diagnosis-data.ts';
import { answers } from '../../documents.ts';

/** What the diagnosis page loads on first use, and the search for a pasted message: known messages. */
export const GET = async () => Response.json(diagnosisData(await answers()));
