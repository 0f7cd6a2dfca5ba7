import { keywordsData } from '../../diagnose/data.ts';
import { troubleshootingEntries } from '../../documents.ts';

/** What the diagnosis page loads besides: search words, for a text without a known message. */
export const GET = async () => Response.json(keywordsData(await troubleshootingEntries()));
