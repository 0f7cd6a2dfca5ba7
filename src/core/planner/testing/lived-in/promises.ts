import type { Touches } from '../../types.ts';
import type { Snapshot } from './archive.ts';
import { type Difference, differences, inWords } from './differences.ts';

const home = '/home/alice/';
const inHome = (path: string): string => path.replace(/^~\//, home);

/** Folders that many programs make, and none takes away. */
const usual =
  /^\/home\/(?:alice|bob)\/\.(config(\/systemd(\/user)?|\/docker)?|local(\/share)?|docker)$/;

/** What `usermod` leaves beside the files it writes. */
const traces = /^\/etc\/(\.pwd\.lock|(subuid|subgid|passwd|group|shadow)-)$/;

/** What comes with packages, and stays with them. */
const brought =
  /^\/usr\/(bin\/(docker|dockerd|dockerd-rootless\.sh|dockerd-rootless-setuptool\.sh|rootlesskit|gpg)|lib\/systemd\/system\/(docker\.(service|socket)|lxc-net\.service)|share\/docker\.io(\/contrib(\/[\w.-]+)?)?)$/;

const lines = (text = ''): string[] => text.split('\n').filter((line) => line !== '');

/** Whether lines were added, and all of them are of these accounts. */
function onlyAdds({ before, after }: Difference, accounts: readonly string[]): boolean {
  const had = lines(before?.content);
  const has = lines(after?.content);
  return (
    after !== undefined &&
    had.every((line) => has.includes(line)) &&
    has
      .filter((line) => !had.includes(line))
      .every((line) => accounts.some((name) => line.startsWith(`${name}:`)))
  );
}

/** Whether a plan says that it touches this. */
function declared(difference: Difference, touches: Touches): boolean {
  const { path, before } = difference;
  if (usual.test(path) && before === undefined) return true;
  if (traces.test(path)) return touches.accounts.length > 0;
  if (/^\/etc\/sub[ug]id$/.test(path)) return onlyAdds(difference, touches.accounts);
  // A module that is loaded does no harm, and may be in use by others afterwards.
  if (path === '/proc/modules') return onlyAddsModules(difference);
  if (path === '/etc/group') return touches.packages.length > 0 && onlyAdds(difference, ['docker']);
  if (brought.test(path) && before === undefined) return touches.packages.length > 0;
  const [, kind = '', name = '', unit = ''] =
    /^\/machine\/(sysctl|packages|units)\/([^/]+)\/?([^/]*)/.exec(path) ?? [];
  if (kind === 'sysctl') return touches.sysctls.includes(name);
  if (kind === 'packages') return touches.packages.includes(name);
  if (kind === 'units') return unit !== '' && name !== '1001' && touches.units.includes(unit);
  if (/^\/run\/(user\/1000\/)?docker\.sock$/.test(path))
    return touches.units.includes('docker.service');
  if (path.startsWith('/sys/fs/cgroup/user.slice/user-1000.slice'))
    return touches.units.includes('user@1000.service');
  return touches.paths.map(inHome).some((own) => covers(own, path));
}

/** Whether a path is what is touched, is below it, or is one of our folders that lead to it. */
const covers = (own: string, path: string): boolean =>
  `${path}/`.startsWith(`${own}/`) || (own.startsWith(`${path}/`) && isOurFolder(path));

/** Folders that are made for a file of ours. */
const isOurFolder = (path: string): boolean =>
  /\.service\.d$|^\/home\/alice\/|^\/var\/lib\/rootless-guide/.test(path);

const onlyAddsModules = ({ before, after }: Difference): boolean =>
  (after?.content ?? '').startsWith(before?.content ?? '');

/** What changed of all that the plan does not say it touches. */
export const undeclared = (before: Snapshot, after: Snapshot, touches: Touches): string[] =>
  differences(before, after)
    .filter((difference) => !declared(difference, touches))
    .map((difference) => `not declared: ${inWords(difference)}`);

/** Whether something may change that was there before: what a wish asks for, or what only grows. */
function mayChange(difference: Difference, wished: readonly RegExp[]): boolean {
  const { path } = difference;
  return (
    /^\/machine\/sysctl\//.test(path) ||
    path === '/proc/modules' ||
    traces.test(path) ||
    (/^\/etc\/(sub[ug]id|group)$/.test(path) && onlyAdds(difference, ['alice', 'docker'])) ||
    /^\/home\/alice\/\.docker\//.test(path) ||
    wished.some((pattern) => pattern.test(path))
  );
}

/** What was there and is not as it was. Settings of the kernel have a promise of their own. */
export const harmed = (before: Snapshot, after: Snapshot, wished: readonly RegExp[]): string[] =>
  differences(before, after)
    .filter((difference) => difference.before !== undefined && !mayChange(difference, wished))
    .map((difference) => `was there: ${inWords(difference)}`);

const lowest = '/machine/sysctl/net.ipv4.ip_unprivileged_port_start';
const pings = '/machine/sysctl/net.ipv4.ping_group_range';

/** A setting that serves others is never made narrower than it was. */
export function narrowed(before: Snapshot, after: Snapshot): string[] {
  const port = (snapshot: Snapshot) => Number(snapshot[lowest]?.content);
  const span = (snapshot: Snapshot) => {
    const [from = 1, to = 0] = (snapshot[pings]?.content ?? '').split(/\s+/).map(Number);
    return to - from;
  };
  return [
    ...(port(after) > port(before)
      ? [`the lowest port rose from ${port(before)} to ${port(after)}`]
      : []),
    ...(span(after) < span(before) ? ['fewer groups may ping'] : []),
  ];
}

/** What the client leaves when it goes back to the default: its folders, and a file that says so. */
const isOfClient = ({ path, before, after }: Difference): boolean =>
  /^\/home\/(alice|bob)\/\.docker\//.test(path) &&
  before === undefined &&
  (after?.kind === 'folder' || /"currentContext": "default"/.test(after?.content ?? ''));

/** What an undo says that it keeps. */
function kept(difference: Difference): boolean {
  const { path, before, after } = difference;
  return (
    usual.test(path) ||
    traces.test(path) ||
    brought.test(path) ||
    path === '/proc/modules' ||
    isOfClient(difference) ||
    /^\/machine\/packages\//.test(path) ||
    (/^\/etc\/(sub[ug]id|group)$/.test(path) && onlyAdds(difference, ['alice', 'bob', 'docker'])) ||
    // Folders of units that are neither enabled nor active.
    (before === undefined &&
      /^\/machine\/units\/0\/(docker|containerd|lxc-net)\.\w+$/.test(path)) ||
    (before === undefined && /^\/machine\/units\/100[01]\/docker.service$/.test(path)) ||
    // A note of ours, of a run that broke off before.
    (after === undefined && /^\/var\/lib\/rootless-guide(\/rootful-new)?$/.test(path)) ||
    (before === undefined && path === '/run/docker.sock') ||
    (before === undefined && path === '/srv/docker' && after?.kind === 'folder')
  );
}

/** What nobody but its user may read. */
export const password = 's3cret';

/** Files that others can read, with the password in them. */
export const readable = (snapshot: Snapshot): string[] =>
  Object.entries(snapshot)
    .filter(
      ([, { content, mode, kind }]) =>
        kind === 'file' && content.includes(password) && !/00$/.test(mode),
    )
    .map(([path, { mode }]) => `others can read a password: ${path} (${mode})`);

/** A service whose packages came with the plan: they are kept, and it with them. */
function camePackaged(before: Snapshot, { path }: Difference): boolean {
  const [, service] = /^\/machine\/units\/0\/(docker|containerd|lxc-net)\./.exec(path) ?? [];
  if (!service) return false;
  const packages = service === 'lxc-net' ? ['lxc'] : ['docker-ce', 'docker.io', 'docker'];
  return packages.every((name) => before[`/machine/packages/${name}`] === undefined);
}

/** What an undo has not brought back. */
export const left = (before: Snapshot, after: Snapshot): string[] =>
  differences(before, after)
    .filter((difference) => !kept(difference) && !camePackaged(before, difference))
    .map((difference) => `after undo: ${inWords(difference)}`);

/** What a second time changed. */
export const again = (before: Snapshot, after: Snapshot): string[] =>
  differences(before, after).map((difference) => `again: ${inWords(difference)}`);

/** A daemon of root that nobody asked for: the packages have started it, and it is still there. */
export const uninvited = (before: Snapshot, after: Snapshot): string[] =>
  differences(before, after)
    .filter(({ path, before }) => !before && /^\/machine\/units\/0\/docker\.\w+\/\w+$/.test(path))
    .map((difference) => `nobody asked for it: ${inWords(difference)}`);
