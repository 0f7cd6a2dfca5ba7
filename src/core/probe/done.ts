import { subordinateIdCount } from '../facts/constants.ts';
import { dockerKeys } from '../facts/docker-keys.ts';
import { atLeast } from '../facts/version.ts';
import type { SetupStepId, StepId } from '../planner/rules/steps/ids.ts';
import { linesOf } from '../planner/shell.ts';
import type { Plan, StepDraft } from '../planner/types.ts';
import { checksum } from './checksum.ts';
import { doneKey } from './done-key.ts';
import { isProbeKey, type ProbeFacts, type ProbeKey } from './keys.ts';
import type { ProbeResult } from './parse.ts';

/** Why a step counts as done: a word for each kind of reason, in every language of a page. */
export type DoneReason =
  | 'key'
  | 'listed'
  | 'packages'
  | 'scripts'
  | 'off'
  | 'ids'
  | 'file'
  | 'live'
  | 'delegated'
  | 'linger'
  | 'daemon';

export interface DoneStep {
  readonly reason: DoneReason;
  /** What the probe saw, for the reason to quote. */
  readonly seen: string;
}

/** What a test of one step looks at. */
interface Case {
  readonly plan: Plan;
  readonly facts: ProbeFacts;
  readonly draft: StepDraft;
  /** Whether the steps before this one that are done include `id`. */
  readonly after: (id: StepId) => boolean;
}

const tokens = (text: string | undefined): string[] => (text ?? '').split(' ').filter(Boolean);

/** Whether a file of the plan is on the machine, byte for byte. */
function sameFile({ facts, draft }: Case): boolean {
  if (!draft.file) return false;
  const { path, content } = draft.file;
  const sum = checksum(content);
  return (facts.files ?? '').split(';').some((entry) => {
    const [, seen, where] = /^(\d+ \d+) (\/.*)$/.exec(entry.trim()) ?? [];
    if (seen === undefined || where === undefined || seen !== sum) return false;
    return path.startsWith('~/') ? where.endsWith(path.slice(1)) : where === path;
  });
}

const file = (subject: Case): DoneStep | null =>
  sameFile(subject) ? { reason: 'file', seen: subject.draft.file?.path ?? '' } : null;

/** Whether the engine that is there is the one of the plan. */
function rightEngine({ plan, facts }: Case): boolean {
  const there = /\d+\.\d+\.\d+/.exec(facts.docker ?? '')?.[0];
  const wanted = plan.options.docker ?? '';
  if (plan.options.method === 'script') return true;
  if (there === undefined) return false;
  return plan.given.docker === 'latest' ? atLeast(there, wanted) : there === wanted;
}

function packages(subject: Case): DoneStep | null {
  const there = tokens(subject.facts.packages);
  const wanted = subject.draft.packages ?? [];
  const all = wanted.length > 0 && wanted.every((name) => there.includes(name));
  return all && rightEngine(subject) ? { reason: 'packages', seen: wanted.join(' ') } : null;
}

/** Docker is installed: then nothing can be left beside which it could not be. */
const nothingInTheWay = ({ plan, ...subject }: Case): DoneStep | null => {
  const draft = plan.drafts.find(({ id }) => id === 'packages');
  return draft ? packages({ ...subject, plan, draft }) : null;
};

/** Docker's packages from a repository that is listed already, by us or by somebody else. */
function listed(subject: Case): DoneStep | null {
  const { file: list, commands } = subject.draft;
  const text = [list?.content ?? '', ...linesOf(commands, 'typed')].join('\n');
  const root = tokens(subject.facts.repositories).find(
    (url) => text.includes(`${url}\n`) || text.includes(`${url}/`),
  );
  const used = tokens(subject.facts.packages).includes('docker-ce');
  return root && used ? { reason: 'listed', seen: root } : file(subject);
}

/** Docker's key, as its host has it, or somebody else's list, which knows a key of its own. */
function key(subject: Case): DoneStep | null {
  const entries = (subject.facts.files ?? '').split(';').map((entry) => entry.trim());
  const { paths = [] } = subject.draft.touches ?? {};
  const there = Object.values(dockerKeys).find(
    ({ sum, path }) => paths.includes(path) && entries.includes(`${sum} ${path}`),
  );
  return there ? { reason: 'key', seen: there.path } : listed(subject);
}

/** Whether a kernel setting is at least as open as the plan wants it. */
function open(name: string, wanted: string, value: string): boolean {
  const [first, last] = value.trim().split(/\s+/).map(Number);
  if (first === undefined || Number.isNaN(first)) return false;
  switch (name) {
    case 'net.ipv4.ip_unprivileged_port_start':
      return first <= Number(wanted);
    case 'net.ipv4.ping_group_range':
      return first === 0 && (last ?? 0) >= 2_147_483_647;
    default:
      return first >= Number(wanted);
  }
}

/** Settings that hold now, and after the next boot as well. */
function sysctl(subject: Case): DoneStep | null {
  const lines = (subject.draft.file?.content ?? '')
    .split('\n')
    .filter((line) => /^\w.* = /.test(line));
  const kept = (subject.facts.kept ?? '').split(';').flatMap((line) => {
    const [, name, value] = /^-?\s*([\w./]+)\s*=\s*(.+)$/.exec(line.trim()) ?? [];
    return name && value ? [{ name: name.replaceAll('/', '.'), value }] : [];
  });
  const done = lines.every((line) => {
    const [name = '', wanted = ''] = line.split(' = ');
    const key = name.replaceAll('.', '/');
    const now = (isProbeKey(key) && subject.facts[key]) || '';
    // Files are read in the order of their names: the last one counts. One value the kernel has by itself.
    const last = kept.findLast((entry) => entry.name === name);
    const byKernel = name === 'user.max_user_namespaces' && subject.facts.kept !== undefined;
    const afterBoot = last ? open(name, wanted, last.value) : byKernel;
    return open(name, wanted, now) && afterBoot;
  });
  return done && lines.length > 0 ? { reason: 'live', seen: lines.join(', ') } : null;
}

function modules(subject: Case): DoneStep | null {
  const loaded = tokens(subject.facts.modules);
  const wanted = (subject.draft.file?.content ?? '')
    .split('\n')
    .filter((line) => /^\w+$/.test(line));
  return wanted.every((name) => loaded.includes(name)) ? file(subject) : null;
}

function delegation({ plan, facts }: Case): DoneStep | null {
  const there = tokens(facts.controllers);
  const wanted = (plan.given.limits ?? '').split(',');
  return wanted.every((name) => there.includes(name))
    ? { reason: 'delegated', seen: there.join(' ') }
    : null;
}

/** The daemon of root is off, and no package is still to be installed that would start it. */
const rootful = ({ facts, after }: Case): DoneStep | null =>
  facts.rootful === 'no' && facts['rootful-unit'] === 'no' && after('packages')
    ? { reason: 'off', seen: '' }
    : null;

function subordinateIds({ facts }: Case): DoneStep | null {
  const counts = [facts.subuid, facts.subgid].map((text) => Number.parseInt(text ?? '', 10));
  return counts.every((count) => count >= subordinateIdCount)
    ? { reason: 'ids', seen: String(Math.min(...counts)) }
    : null;
}

const whenYes =
  (fact: ProbeKey, reason: DoneReason) =>
  (subject: Case): DoneStep | null =>
    subject.facts[fact] === 'yes' ? { reason, seen: '' } : null;

interface Test {
  /** Whether what it looks at belongs to one user: the probe must then have been run by that user. */
  readonly personal?: true;
  readonly done: (subject: Case) => DoneStep | null;
}

/** How a probe shows each step to be done; `null` where only a person can look. */
const tests: Readonly<Record<SetupStepId, Test | null>> = {
  'packages-in-the-way': { done: nothingInTheWay },
  'repository-key': { done: key },
  repository: { done: listed },
  packages: { done: packages },
  scripts: { done: whenYes('scripts', 'scripts') },
  rootful: { done: rootful },
  'subordinate-ids': { personal: true, done: subordinateIds },
  'sysctl-userns': { done: sysctl },
  'sysctl-ping': { done: sysctl },
  sysctl: { done: sysctl },
  'sysctl-bridge': null,
  modules: { done: modules },
  apparmor: null,
  lxc: null,
  'data-directory': null,
  delegation: { personal: true, done: delegation },
  lingering: { personal: true, done: whenYes('linger', 'linger') },
  setcap: null,
  hold: null,
  login: null,
  aur: null,
  account: null,
  tls: null,
  override: { personal: true, done: file },
  launcher: { personal: true, done: file },
  'daemon-config': { personal: true, done: file },
  setup: { personal: true, done: whenYes('daemon', 'daemon') },
  start: null,
  client: null,
  verify: null,
};

/**
 * The steps of a plan that are surely done already on the machine that the probe saw, by their keys.
 * A probe of another system than the plan's shows nothing; neither does a fact that is missing. Of
 * several users it knows the one who ran it: of the others only what all share is known.
 */
export function stepsDone(plan: Plan, probe: ProbeResult): Map<string, DoneStep> {
  const done = new Map<string, DoneStep>();
  const { values: facts, options } = probe;
  if (options.system !== plan.options.system) return done;
  const several = plan.users.length > 1;
  const asRoot = facts.uid === '0';
  for (const step of plan.steps) {
    const draft = plan.drafts.find(({ id }) => id === step.id);
    const test = (tests as Readonly<Partial<Record<StepId, Test | null>>>)[step.id];
    const whose = several ? step.user : plan.given.user;
    if (!draft || !test || (test.personal && (asRoot || facts.user !== whose))) continue;
    const found = test.done({ plan, facts, draft, after: (id) => done.has(id) });
    if (found) done.set(doneKey(step), found);
  }
  return done;
}
