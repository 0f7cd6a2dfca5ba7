import { diagnosisData } from '../../diagnose/data.ts';
import { troubleshootingEntries } from '../../documents.ts';

/** What the diagnosis page loads on first use: every entry with the messages it is known by. */
export const GET = async () => Response.json(diagnosisData(await troubleshootingEntries()));
