import { makePlan } from '../core/planner/index.ts';
import type { Wishes } from '../core/planner/options.ts';
import type { Plan } from '../core/planner/types.ts';
import { checksum } from '../core/probe/checksum.ts';
import { stepsDone } from '../core/probe/done.ts';
import type { ProbeFacts, ProbeKey } from '../core/probe/keys.ts';
import { type ProbeResult, parseProbe } from '../core/probe/parse.ts';
import { debian12, fedora44, ubuntu2404, withFacts } from '../core/probe/testing/machines.ts';
import { en } from '../words/en/index.ts';
import { wish } from './plan-text.ts';

/** A machine, what its reader wishes, and what carrying out that plan leaves to be seen. */
interface Finished {
  readonly probe: string;
  readonly wishes: Wishes;
  readonly facts: ProbeFacts;
  /** The one step that this machine is here for. */
  readonly about?: string;
}

const allYes = {
  linger: 'yes',
  daemon: 'yes',
  scripts: 'yes',
  rootful: 'no',
  'rootful-unit': 'no',
};

const machines: readonly Finished[] = [
  {
    probe: debian12,
    wishes: {
      rootful: 'disable',
      'lowest-port': '80',
      'data-root': '/srv/docker',
      limits: 'cpu,io',
    },
    facts: {
      ...allYes,
      controllers: 'cpu io memory pids',
      'net/ipv4/ip_unprivileged_port_start': '80',
      kept: 'net.ipv4.ip_unprivileged_port_start = 80;',
    },
  },
  {
    probe: debian12,
    wishes: { network: 'slirp4netns', ping: 'yes', docker: '29.9.1', systemd: 'no' },
    facts: { ...allYes, docker: 'Docker version 29.9.1, build 5f2c8e1' },
  },
  {
    probe: debian12,
    wishes: { method: 'distro' },
    facts: { ...allYes, docker: 'Docker version 20.10.24+dfsg1, build 297e128' },
  },
  {
    probe: fedora44,
    wishes: { docker: '29.4.0', login: 'direct' },
    facts: {
      ...allYes,
      docker: 'Docker version 29.4.0, build 1',
      repositories: 'https://download.docker.com/linux/fedora',
    },
  },
  {
    probe: ubuntu2404,
    wishes: { method: 'script', userns: 'count', docker: '28.0.4' },
    facts: { ...allYes, 'user/max_user_namespaces': '28633' },
  },
];

/** Settings that somebody else's file keeps: none of ours is there. */
const keptElsewhere: readonly Finished[] = (
  [{ network: 'slirp4netns', ping: 'yes' }, { 'lowest-port': '80' }, { userns: 'count' }] as const
).map((wishes) => ({
  about: 'sysctl',
  probe: debian12,
  wishes,
  facts: {
    files: '',
    'net/ipv4/ip_unprivileged_port_start': '80',
    kept: 'net.ipv4.ping_group_range = 0 2147483647;net.ipv4.ip_unprivileged_port_start=80;user/max_user_namespaces = 28633',
  },
}));

function planOf(wishes: Wishes): Plan {
  const result = makePlan(wishes, en);
  if (result.kind !== 'plan') throw new Error(JSON.stringify(result));
  return result.plan;
}

/** A probe of the machine once its plan was carried out. */
function carriedOut({ probe, wishes, facts }: Finished): { plan: Plan; pasted: string } {
  const plan = planOf({ ...parseProbe(probe).options, ...wishes });
  const { values } = parseProbe(probe);
  const home = `/home/${values.user}`;
  const files = plan.drafts.flatMap(({ file }) =>
    file ? [`${checksum(file.content)} ${file.path.replace('~', home)}`] : [],
  );
  const modules = plan.drafts
    .filter(({ id }) => id === 'modules')
    .flatMap(({ file }) => file?.content.split('\n').filter((line) => /^\w+$/.test(line)) ?? []);
  const packages = plan.drafts.flatMap((draft) => draft.packages ?? []);
  const seen = {
    files: [...keys, ...files].join(';'),
    modules: [...new Set([...(values.modules ?? '').split(' '), ...modules])].join(' '),
    packages: [...new Set([...(values.packages ?? '').split(' '), ...packages])].join(' '),
    ...facts,
  };
  return { plan, pasted: withFacts(probe, seen) };
}

/** Docker's keys, as its hosts have them. */
const keys = [
  '2226214272 3817 /etc/apt/keyrings/docker.asc',
  '1186987926 1627 /etc/pki/rpm-gpg/RPM-GPG-KEY-rootless-guide-docker',
];

/** Other things that a line could say, each of them a little off. */
function others(key: ProbeKey, value: string): string[] {
  const separator = key === 'files' || key === 'kept' ? ';' : ' ';
  const parts = value.split(separator).filter(Boolean);
  const fewer =
    parts.length > 1
      ? parts.map((part) => parts.filter((other) => other !== part).join(separator))
      : [];
  const numbers = /^[\d\s]+$/.test(value)
    ? [...value.matchAll(/\d+/g)].flatMap(({ 0: number, index }) =>
        [-1, 1].map(
          (by) =>
            value.slice(0, index) + (Number(number) + by) + value.slice(index + number.length),
        ),
      )
    : [];
  const turned = value === 'yes' ? ['no'] : value === 'no' ? ['yes'] : [];
  return [...(value === '' ? [] : ['']), ...turned, ...numbers, ...fewer, ...(more[key] ?? [])];
}

/** What settings that are kept, files and engines may look like besides. */
const more: Readonly<Partial<Record<ProbeKey, readonly string[]>>> = {
  kept: [
    'net.ipv4.ping_group_range = 0 2147483647',
    'net/ipv4/ping_group_range=0 2147483647',
    '-  net.ipv4.ping_group_range   =   0   2147483648;',
    'net.ipv4.ping_group_range = 0 2147483646',
    'net.ipv4.ping_group_range = 1 2147483647',
    'net.ipv4.ping_group_range = 0',
    'net.ipv4.ping_group_range = 0 2147483647;net.ipv4.ping_group_range = 1 0',
    'net.ipv4.ping_group_range = 1 0;net.ipv4.ping_group_range = 0 2147483647',
    'net.ipv4.ip_unprivileged_port_start = 80',
    'net.ipv4.ip_unprivileged_port_start = 81',
    'net.ipv4.ip_unprivileged_port_start = no',
    '#net.ipv4.ip_unprivileged_port_start = 80',
    'user.max_user_namespaces = 28633',
    'user.max_user_namespaces = 28632',
  ],
  files: ['4294967295 0 /etc/apt/keyrings/docker.asc', '1 1 /etc/apt/keyrings/docker.asc'],
  docker: [
    'Docker version 29.9.4, build 1',
    'Docker version 29.9.3, build 1',
    'Docker version 29.9.2, build 1',
    'Docker version 29.9.0, build 1',
    'dockerd',
  ],
  repositories: [
    'https://mirror.example.org/linux/debian',
    'https://download.docker.com/linux/deb',
    'https://download.docker.com/linux',
  ],
  user: ['eve', 'root'],
  uid: ['0'],
  os: ['ubuntu'],
};

/** A longer line by what it lacks of the usual one. */
const short = (key: ProbeKey, value: string, usual: string): string => {
  if (value.length < 60) return `${key}=${value}`;
  const parts = usual.split(/[; ]/).filter((part) => part !== '');
  const left = value.split(/[; ]/);
  return `${key} without ${parts.filter((part) => !left.includes(part)).join(' ')}`;
};

function reading({ values, options }: ProbeResult, plan: Plan): Map<string, string> {
  const found = stepsDone(plan, { values, options } as ProbeResult);
  return new Map([...found].map(([id, { reason, seen }]) => [id, `${reason} ${seen}`.trimEnd()]));
}

function machineText(machine: Finished): string {
  const { plan, pasted } = carriedOut(machine);
  const probe = parseProbe(pasted);
  // The plan stays: its reader chose some of its options, whatever the machine has.
  const read = (text: string) => reading(parseProbe(text), plan);
  const usual = read(pasted);
  const lines = probe.understood.flatMap((key) => {
    const value = probe.values[key] ?? '';
    return [...new Set(others(key, value))].map((other) => {
      const now = read(withFacts(pasted, { [key]: other }));
      const gone = [...usual.keys()].filter((id) => !now.has(id)).map((id) => `not ${id}`);
      const because = [...now]
        .filter(([id, why]) => usual.has(id) && usual.get(id) !== why)
        .map(([id, why]) => `${id} by ${why}`);
      return { line: short(key, other, value), effect: [...gone, ...because].join('; ') };
    });
  });
  const { about = '' } = machine;
  const effects = Map.groupBy(
    lines.filter(({ effect }) => effect !== '' && effect.includes(about)),
    ({ effect }) => effect,
  );
  const left = plan.steps.map(({ id }) => id).filter((id) => !usual.has(id));
  return [
    `## ${wish({ ...probe.options, ...machine.wishes })}`,
    ...[...usual].map(([id, why]) => `${id}: ${why}`),
    `left to a person: ${left.join(' ')}`,
    ...[...effects].flatMap(([effect, rows]) => [
      effect,
      ...rows.map(({ line }) => `  with ${line}`),
    ]),
    '',
  ].join('\n');
}

/** Which steps a probe shows to be done once all are, and which when one line of it differs. */
export const stepsSeenDone = (): string =>
  [...machines, ...keptElsewhere].map(machineText).join('\n');
