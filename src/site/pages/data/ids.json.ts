import { idAddresses } from '../../diagnosis-data.ts';
import { answers } from '../../documents.ts';

/** Every diagnosis id with its address, without the mode. */
export const GET = async () => Response.json(idAddresses(await answers()));
