/** What stays after an undo: packages, subordinate IDs, and kernel state until the next boot. */
const stays =
  /^\/(installed|engine|owner|etc\/sub[ug]id|proc\/|sys\/|rootful|home\/(\.docker|\.cache|bin)\/)/;

/** The files that have to be as they were before. */
export const withoutKept = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !stays.test(name)));
