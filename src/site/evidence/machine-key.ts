import { encodeOptions, type Plan } from '../../core/planner/browser.ts';

/**
 * What tells one machine's plan from another's: every option as it was resolved. A plan whose
 * options were left to their defaults and one that names the same values are the same.
 */
export const machineKey = ({ options: { lang: _, ...rest } }: Plan): string => encodeOptions(rest);
