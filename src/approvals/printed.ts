import {
  makePlan,
  printCommands,
  printJson,
  printScript,
  printUndo,
} from '../core/planner/index.ts';
import type { Wishes } from '../core/planner/options.ts';
import { printPlaybook } from '../core/planner/print/ansible.ts';
import { printGithubActions, printGitlabCi } from '../core/planner/print/ci.ts';
import { printCloudConfig } from '../core/planner/print/cloud-init.ts';
import { printCompose, printContainerfile } from '../core/planner/print/nested.ts';
import type { Plan } from '../core/planner/types.ts';
import { en } from '../words/en/index.ts';
import { zh } from '../words/zh/index.ts';
import { wish, withoutDay } from './plan-text.ts';

/** Wishes that together bring about every kind of step, on every kind of system. */
const wishes: readonly Wishes[] = [
  { system: 'debian-13' },
  {
    system: 'debian-13',
    user: 'alice',
    privilege: 'none',
    'lowest-port': '80',
    ping: 'yes',
    limits: 'cpu,cpuset,io,memory,pids',
    'data-root': '/srv/docker',
    rootful: 'disable',
    api: 'tcp',
  },
  {
    system: 'debian-12',
    method: 'distro',
    network: 'slirp4netns',
    'port-driver': 'slirp4netns',
    'lowest-port': '80',
    'registry-mirror': 'https://mirror.example.org',
    proxy: 'http://proxy.example.org:3128',
  },
  { system: 'debian-11', systemd: 'no', privilege: 'root', api: 'tcp', rootful: 'disable' },
  { system: 'ubuntu-24.04', method: 'script', client: 'docker-host', 'lowest-port': '443' },
  { system: 'ubuntu-22.04', 'privileged-ports': 'setcap', 'lowest-port': '80', login: 'switched' },
  { system: 'fedora-44', 'package-mirror': 'https://mirror.example.org/docker-ce', mtu: '1400' },
  { system: 'rhel-10', network: 'pasta', subids: 'missing' },
  { system: 'opensuse-leap-16', network: 'lxc-user-nic' },
  { system: 'arch', privilege: 'doas' },
  { system: 'alpine-3.24', privilege: 'doas', rootful: 'disable', 'host-loopback': 'yes' },
];

type Printer = (plan: Plan) => string;

const each = (print: Printer, words = en, wanted = wishes): string =>
  wanted
    .map((options) => {
      const result = makePlan(options, words);
      if (result.kind !== 'plan') throw new Error(`${wish(options)}: ${printJson(result)}`);
      return `######## ${wish(options)}\n\n${withoutDay(print(result.plan))}\n`;
    })
    .join('');

/** The script for these options. */
function scriptOf(options: Wishes): string {
  const result = makePlan(options, en);
  return result.kind === 'plan' ? printScript(result.plan, en) : '';
}

/**
 * Prints of each script what no script before it has: their frames are nearly the same.
 * @param before whose scripts are taken as read
 */
function scriptsNewSections(before: readonly Wishes[] = []): Printer {
  const seen = new Set(before.flatMap((options) => scriptOf(options).split('\n\n')));
  return (plan) => {
    const sections = printScript(plan, en).split('\n\n');
    const fresh = sections.filter((section) => !seen.has(section));
    for (const section of fresh) seen.add(section);
    return fresh.join('\n\n');
  };
}

/** Several users of a new machine, and one of a machine of another kind: what carriers have to tell apart. */
const carried: readonly Wishes[] = [
  {
    system: 'debian-13',
    user: 'ann,bob',
    'create-user': 'yes',
    'lowest-port': '80',
    'registry-mirror': 'https://mirror.example.org',
    limits: 'cpu,memory',
  },
  { system: 'fedora-44', user: 'ann', docker: '29.9.0' },
];

/** User data without the lines of the script in it, which is approved by itself. */
function userData(plan: Plan): string {
  const script = new Set(printScript(plan, en).split('\n'));
  return printCloudConfig(plan, en)
    .split('\n')
    .filter((line) => line.trim() === '' || !script.has(line.trim()))
    .join('\n');
}

const inContainer: readonly Wishes[] = [
  { system: 'debian-13', 'registry-mirror': 'https://mirror.example.org', mtu: '1400' },
];

/** What each printer makes of the same plans. */
export const printed: Readonly<Record<string, () => string>> = {
  'text.en': () => each((plan) => printCommands(plan, en)),
  'text.zh': () => each((plan) => printCommands(plan, zh), zh),
  'script.en': () => each(scriptsNewSections()),
  'script-users.en': () => each(scriptsNewSections(wishes), en, carried.slice(0, 1)),
  'undo-users.en': () => each((plan) => printUndo(plan, en), en, carried.slice(0, 1)),
  'undo.en': () => each((plan) => printUndo(plan, en)),
  'undo.zh': () => each((plan) => printUndo(plan, zh), zh),
  ansible: () => each((plan) => printPlaybook(plan, en, 'do'), en, carried),
  'ansible-undo': () => each((plan) => printPlaybook(plan, en, 'undo'), en, carried.slice(0, 1)),
  'ansible-fleet': () =>
    each((plan) => printPlaybook(plan, zh, 'do', ['fedora-44']), zh, [
      { system: 'debian-13', user: 'ann', task: 'upgrade', lang: 'zh' },
    ]),
  'cloud-init': () => each(userData, en, carried.slice(0, 1)),
  containerfile: () => each((plan) => printContainerfile(plan, en), en, inContainer),
  compose: () => each((plan) => printCompose(plan, en), en, inContainer),
  'github-actions': () => each((plan) => printGithubActions(plan, en), en, inContainer),
  'gitlab-ci': () => each((plan) => printGitlabCi(plan, en), en, inContainer),
  json: () => each((plan) => printJson({ kind: 'plan', plan }), en, wishes.slice(0, 2)),
  'json.zh': () =>
    each((plan) => printJson({ kind: 'plan', plan }), zh, [{ ...wishes[0], lang: 'zh' }]),
};

/** The head of a Chinese script; the rest is the same in every language. */
export function chineseScript(): string {
  const result = makePlan({ system: 'debian-13' }, zh);
  return result.kind === 'plan' ? withoutDay(printScript(result.plan, zh)) : '';
}
