import * as catalogues from './catalogues.ts';

const { planner, refusals, warnings, ...others } = catalogues;

/** Every word in English, as the build and the command line use them; browsers load parts. */
export const en = { ...planner, ...warnings, ...refusals, ...others };
