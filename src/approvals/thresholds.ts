import { engineLines } from '../core/facts/engine-releases.ts';
import type { RawOptions } from '../core/planner/types.ts';
import { answerLines, isPlan, wish } from './plan-text.ts';

/** Releases of an engine line that exist, and one that may yet: the newest first. */
const patches = (line: string): string[] =>
  Array.from({ length: line === '20.10' ? 25 : 5 }, (_, patch) => `${line}.${patch}`).toReversed();

const kernels = (
  [
    [7, 3],
    [6, 20],
    [5, 20],
    [4, 20],
    [3, 20],
  ] as const
).flatMap(([major, last]) =>
  Array.from({ length: last + 1 }, (_, minor) => `${major}.${minor}`).toReversed(),
);

/** An option that counts, its values from the usual end to the other, and what is wished beside. */
interface Walk {
  readonly option: string;
  readonly values: readonly string[];
  readonly beside: readonly RawOptions[];
}

// Docker has packages of every engine since 23.0 for it.
const debian = { system: 'debian-12' };

const walks: readonly Walk[] = [
  {
    option: 'docker',
    values: engineLines('29.10').toReversed().flatMap(patches),
    beside: [
      debian,
      { ...debian, method: 'script' },
      { ...debian, network: 'slirp4netns', 'port-driver': 'slirp4netns' },
      { ...debian, network: 'pasta', passt: '2026_05_07' },
      { ...debian, network: 'pasta', 'port-driver': 'pesto', passt: '2026_05_07', ipv6: 'yes' },
      { ...debian, network: 'gvisor-tap-vsock', 'port-driver': 'gvisor-tap-vsock' },
      { ...debian, network: 'vpnkit' },
      { ...debian, 'client-ip': 'yes' },
      { ...debian, 'host-loopback': 'yes' },
      { ...debian, 'detach-netns': 'no', udp: 'yes' },
      { ...debian, subids: 'directory' },
      { ...debian, systemd: 'no' },
      { system: 'debian-12', method: 'distro' },
      { system: 'debian-10', cgroup: 'v1' },
      { system: 'centos-9', selinux: 'yes' },
      { system: 'rhel-10' },
      { system: 'opensuse-tumbleweed' },
      { system: 'arch' },
      { system: 'alpine-3.24' },
    ],
  },
  {
    option: 'kernel',
    values: kernels,
    beside: [
      debian,
      { ...debian, method: 'script' },
      { ...debian, docker: '28.0.4' },
      { ...debian, storage: 'overlay2' },
      { ...debian, storage: 'fuse-overlayfs' },
      { system: 'ubuntu-24.04' },
      { system: 'fedora-43', docker: '28.5.2' },
    ],
  },
  {
    option: 'passt',
    values: [
      '2026_05_08',
      '2026_05_07',
      '2026_05_06',
      '2023_12_04',
      '2023_12_03',
      '2023_06_25',
      '2023_06_24',
    ],
    beside: [
      { ...debian, network: 'pasta' },
      { ...debian, network: 'pasta', 'port-driver': 'pesto' },
    ],
  },
  {
    option: 'lowest-port',
    values: ['1024', '1023', '80', '1'],
    beside: [debian, { ...debian, 'privileged-ports': 'setcap' }],
  },
  {
    option: 'mtu',
    values: ['auto', '65522', '65521', '65520', '1501', '1500', '1280', '1279', '68', '67'],
    beside: [debian, { ...debian, ipv6: 'yes' }, { ...debian, network: 'lxc-user-nic' }],
  },
];

/** A version does not make a line another one by standing in it. */
function without(value: string, lines: readonly string[]): string[] {
  if (!/^\d+[._]\d/.test(value)) return [...lines];
  const word = new RegExp(`(?<![\\w.])${RegExp.escape(value)}(?!\\w|\\.\\d)`, 'g');
  return lines.map((line) => line.replace(word, () => '#'));
}

/** What a value changes, as one text; `seen` has what earlier ones changed. */
function changeText(lines: readonly string[], seen: Set<string>): string[] {
  // Lines of one step, or of one rule, stay together and come once.
  const groups = Map.groupBy(lines, (line) => line.split(' ').slice(0, 2).join(' '));
  return [...groups].flatMap(([head, group]) => {
    const text = group.join('\n');
    if (group.length > 2 && seen.has(text)) return [`  ${head} … (as above)`];
    seen.add(text);
    return group.map((line) => `  ${line}`);
  });
}

/** What changes on the way, value by value; where nothing does, nothing is said. */
function changesOf({ option, values }: Walk, beside: RawOptions, seen: Set<string>): string[] {
  let plan: readonly string[] | undefined;
  let before: readonly string[] | undefined;
  return values.flatMap((value) => {
    const now = without(value, answerLines({ ...beside, [option]: value }));
    const [last, usual] = [before, isPlan(now) ? plan : before];
    before = now;
    if (isPlan(now)) plan = now;
    if (last === undefined || now.join('\n') === last.join('\n')) return [];
    const gone = isPlan(now) ? (usual ?? now).filter((line) => !now.includes(line)) : [];
    const added = now.filter((line) => !(usual ?? now).includes(line));
    const again = isPlan(now) && !isPlan(last) ? ['  (a plan)'] : [];
    const changes = [...gone.map((line) => `- ${line}`), ...added.map((line) => `+ ${line}`)];
    return [`${option}=${value}`, ...again, ...changeText(changes, seen)];
  });
}

/**
 * Where plans change as a version or a number goes down: the first value on the other side of each
 * limit, and what it brings. `#` stands for the version itself.
 */
export function thresholdPlans(): string {
  const seen = new Set<string>();
  return walks
    .flatMap((walk) =>
      walk.beside.map((beside) => {
        const title = `## ${walk.option} from ${walk.values[0]} down: ${wish(beside)}`;
        return [title, ...changesOf(walk, beside, seen), ''].join('\n');
      }),
    )
    .join('\n');
}
