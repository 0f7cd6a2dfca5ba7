import { rootRecord } from '../core/facts/constants.ts';
import type { Plan } from '../core/planner/index.ts';
import { user } from './image.ts';
import type { Machine } from './machine.ts';

/**
 * Everything by name, with what tells it from another. Files, links and directories by their path:
 * kind, mode, owner, target, content, extended attributes. Kernel settings as `sysctl NAME`, services
 * as `unit NAME`, with whether they run and would at boot.
 */
export type Snapshot = ReadonlyMap<string, string>;

/** Where a plan, or a mistake in one, would leave something. */
const places = `/etc /home /srv ${rootRecord} /var/lib/systemd/linger`;

/** Left out: images, containers and caches, which undo keeps, and what is made again by itself. */
const leftOut =
  "\\( -path '/home/*/.local/share/docker' -o -path '/home/*/.cache' \\) -prune -o ! -name ld.so.cache ! -name '*.swp' ! -name '.*_history'";

/** Numbers that change by themselves (a kernel that got no time taints itself), and settings of interfaces, which come and go with a daemon. */
const restless =
  '^(fs\\.(aio-nr|dentry-state|file-nr|inode-nr|inode-state|quota)|kernel\\.(ns_last_pid|pty|random|tainted)|net\\.(bridge|netfilter|nf_conntrack)|net\\.ipv[46]\\.(conf|neigh))';

const command = `set -f
find ${places} ${leftOut} -printf '%p\\t%y %m %U:%G %l\\n'
find ${places} ${leftOut} -type f -exec sha256sum {} + | sed -E 's/^([0-9a-f]+)  (.*)/\\2\\t\\1/'
find /usr/bin /usr/sbin /usr/local ! -type d -printf '%p\\t%y %m %U:%G %s %T@ %l\\n'
if command -v getfattr >/dev/null; then
  getfattr -R -h -d -m - --absolute-names ${places} /usr/bin /usr/sbin 2>/dev/null |
    awk '/^# file: / { path = substr($0, 9); next } path != "" && $0 != "" { print path "\\t" $0 }' |
    grep -v '/\\.local/share/docker/'
fi
sysctl -a 2>/dev/null | grep -Ev '${restless}' | tr '\\t' ' ' | sed -E 's/^([^ ]+) = /sysctl \\1\\t/'
for unit in docker.service docker.socket containerd.service; do
  printf 'unit %s\\t%s %s\\n' $unit "$(systemctl is-enabled $unit 2>&1)" "$(systemctl is-active $unit)"
done
true`;

export function takeSnapshot(machine: Machine): Snapshot {
  const answer = machine.root(command);
  if (answer.status !== 0) throw new Error(`no snapshot: ${answer.all}`);
  const things = new Map<string, string>();
  for (const line of answer.out.split('\n')) {
    const [name, value] = line.split('\t');
    if (name && value !== undefined) things.set(name, `${things.get(name) ?? ''} ${value}`);
  }
  return things;
}

/** Names of what came, went or changed, sorted, each with `+`, `-` or `~` before it. */
export function difference(before: Snapshot, after: Snapshot): readonly string[] {
  const rows: string[] = [];
  for (const [name, value] of after)
    if (!before.has(name)) rows.push(`+${name}`);
    else if (before.get(name) !== value) rows.push(`~${name}`);
  for (const name of before.keys()) if (!after.has(name)) rows.push(`-${name}`);
  return rows.sort((a, b) => a.slice(1).localeCompare(b.slice(1), 'en'));
}

/** A snapshot as it would be after the change between two others. */
export function withChange(base: Snapshot, from: Snapshot, to: Snapshot): Snapshot {
  const changed = new Map(base);
  for (const row of difference(from, to)) {
    const name = row.slice(1);
    const value = to.get(name);
    if (value === undefined) changed.delete(name);
    else changed.set(name, value);
  }
  return changed;
}

/**
 * Of what differs, what the script made: everything in the account's home but empty directories and what Docker
 * itself writes there (the client's empty settings, what its plugin for builds notes, the key of daemons up
 * to 20.10), its records, kernel settings of the plan, and whatever in /etc carries our marker. The rest
 * belongs to the packages, which undo keeps.
 */
export function leftByScript(
  machine: Machine,
  plan: Plan,
  before: Snapshot,
  after: Snapshot,
  account: string = user,
): readonly string[] {
  const home = `/home/${account}`;
  const marked = machine.root(`grep -rl 'Written by Rootless Guide' /etc ${home}`).out;
  const client = machine.root(`grep -q context -i ${home}/.docker/config.json || echo empty`).out;
  const ofDocker = [`${home}/.config/docker/key.json`];
  if (client.trim() === 'empty') ofDocker.push(`${home}/.docker/config.json`);
  const sysctls = plan.steps.flatMap(({ touches }) =>
    touches.sysctls.map((key) => `sysctl ${key}`),
  );
  const records = new RegExp(`^(${rootRecord}|${home}/.*rootless-guide)`);
  const left = difference(before, after).filter((row) => {
    const name = row.slice(1);
    if (records.test(name) || sysctls.includes(name)) return true;
    return (
      name.startsWith(home) &&
      !ofDocker.includes(name) &&
      !name.startsWith(`${home}/.docker/buildx/`) &&
      !after.get(name)?.startsWith(' d ')
    );
  });
  return [...new Set([...marked.split('\n').filter(Boolean), ...left])];
}
