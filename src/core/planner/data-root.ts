import { systemDirectories } from '../facts/system-directories.ts';

const { paths, holdDisks, trees, homes } = systemDirectories;

/** Where data of services belongs, by the standard of directories. */
export const usualDataRoot = '/srv/rootless-docker';

/** Disks are often counted: /data1 is what /data is. */
const uncounted = (path: string): string => path.replace(/^(\/[a-z]+)\d{1,2}$/, '$1');

/** The home that a directory is, or is in: its path, and whose it is by its name. */
function homeOf(path: string) {
  const home = homes.find((folder) => path.startsWith(`${folder}/`));
  if (home === undefined) return undefined;
  const [owner = ''] = path.slice(home.length + 1).split('/');
  return { path: `${home}/${owner}`, owner };
}

/** Beside homes people also keep directories that are nobody's: their names say what is in them. */
const nobodys = /docker|container|data/i;

/** Whose a directory is that can be nobody's data directory. */
export type Owner = 'system' | 'home' | 'other-user';

/** Whom a directory belongs to, if it cannot be this user's data directory; no name is whoever asks. */
export function ownerOf(path: string, user: string): Owner | undefined {
  if ([...paths, ...trees].includes(path) || holdDisks.includes(uncounted(path))) return 'system';
  if (trees.some((tree) => path.startsWith(`${tree}/`))) return 'system';
  const home = homeOf(path);
  if (home === undefined || nobodys.test(home.owner)) return undefined;
  const name = user.replace(/^.*\\/, '');
  if (user !== '' && home.owner !== name) return 'other-user';
  return path === home.path ? 'home' : undefined;
}

/** A directory that will do: below the one that was named, where that is the user's or holds disks. */
export const dataRootInstead = (path: string, user: string): string =>
  holdDisks.includes(uncounted(path)) || ownerOf(path, user) === 'home'
    ? `${path}/rootless-docker`
    : usualDataRoot;
