import { refusalRules } from './refusals/index.ts';
import { allTaskRefusals, allTaskWarnings } from './tasks/index.ts';
import { warningRules } from './warnings/index.ts';

/** Every refusal and warning there is, those of tasks too: for pages that list them, and for tests. */
export const everyRefusal = [...refusalRules, ...allTaskRefusals];
export const everyWarning = [...warningRules, ...allTaskWarnings];
