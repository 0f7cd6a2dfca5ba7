import { rootRecord, userRecord } from '../../facts/constants.ts';

/** Shell that names what plans with other options, or of other users, have noted and this one does not take back. */
export const stillRecorded = (home: string): string =>
  `find ${rootRecord} ${userRecord.replace('~', home)} -mindepth 1 -maxdepth 1 2>/dev/null`;
