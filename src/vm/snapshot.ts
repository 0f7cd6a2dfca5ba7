import { user } from './image.ts';
import type { Machine } from './machine.ts';

/** Every file and link by path, with what tells it from another: mode, owner, target, content. */
export type Snapshot = ReadonlyMap<string, string>;

const home = `/home/${user}`;

/**
 * Files and links below /etc and the user's home. Directories are left out (an empty one that
 * stays behind changes nothing), and so are images and containers, which undo keeps on purpose.
 */
const command = `find /etc ${home} -path ${home}/.local/share/docker -prune -o -path ${home}/.cache -prune \
  -o ! -type d ! -name ld.so.cache ! -name '*.swp' -printf '%p\\t%m %U:%G %l\\n'
find /etc ${home} -path ${home}/.local/share/docker -prune -o -path ${home}/.cache -prune \
  -o -type f ! -name ld.so.cache ! -name '*.swp' -exec sha256sum {} + | sed -E 's/^([0-9a-f]+)  (.*)/\\2\\t\\1/'`;

export function takeSnapshot(machine: Machine): Snapshot {
  const answer = machine.root(command);
  if (answer.status !== 0) throw new Error(`no snapshot: ${answer.all}`);
  const files = new Map<string, string>();
  for (const line of answer.out.split('\n')) {
    const [path, value] = line.split('\t');
    if (path && value !== undefined) files.set(path, `${files.get(path) ?? ''} ${value}`);
  }
  return files;
}

/** Paths that came, went or changed, sorted, each with `+`, `-` or `~` before it. */
export function difference(before: Snapshot, after: Snapshot): readonly string[] {
  const rows: string[] = [];
  for (const [path, value] of after)
    if (!before.has(path)) rows.push(`+${path}`);
    else if (before.get(path) !== value) rows.push(`~${path}`);
  for (const path of before.keys()) if (!after.has(path)) rows.push(`-${path}`);
  return rows.sort((a, b) => a.slice(1).localeCompare(b.slice(1), 'en'));
}

/** A snapshot as it would be after the change between two others. */
export function withChange(base: Snapshot, from: Snapshot, to: Snapshot): Snapshot {
  const changed = new Map(base);
  for (const row of difference(from, to)) {
    const path = row.slice(1);
    const value = to.get(path);
    if (value === undefined) changed.delete(path);
    else changed.set(path, value);
  }
  return changed;
}

/**
 * Of these differences, those that the script made: everything in the home but what Docker itself
 * writes there (the client's empty settings, the key of daemons up to 20.10), and whatever in /etc
 * carries our marker. The rest of /etc belongs to the packages, which undo keeps.
 */
export function leftByScript(machine: Machine, rows: readonly string[]): readonly string[] {
  const marked = machine.root(`grep -rl 'Written by Rootless Guide' /etc ${home}`).out;
  const client = machine.root(`grep -q context -i ${home}/.docker/config.json || echo empty`).out;
  const ofDocker = [`+${home}/.config/docker/key.json`];
  if (client.trim() === 'empty') ofDocker.push(`+${home}/.docker/config.json`);
  const inHome = rows.filter((row) => row.slice(1).startsWith(home) && !ofDocker.includes(row));
  return [...new Set([...marked.split('\n').filter(Boolean), ...inHome])];
}
