import { probeReport } from '../cli/probe-report.ts';
import { loadAnswers } from '../content/load-answers.ts';
import { makePlan } from '../core/planner/index.ts';
import { stepIds } from '../core/planner/rules/steps/ids.ts';
import { stepsDone } from '../core/probe/done.ts';
import { lacksOf } from '../core/probe/lacks.ts';
import { parseProbe } from '../core/probe/parse.ts';
import { probeScript } from '../core/probe/script.ts';
import { debian12, fedora44, ubuntu2404 } from '../core/probe/testing/machines.ts';
import { en } from '../words/en/index.ts';
import { languages } from '../words/languages.ts';
import { withoutDay } from './plan-text.ts';

/** The probe itself, as it is pasted. */
export const probe = (): string => probeScript;

const answers = loadAnswers();

const machines = { debian12, ubuntu2404, fedora44 };

/** Changes of one line of a probe, each of which is another machine. */
const variants: readonly (readonly [key: string, value: string])[] = [
  ['uid', '0'],
  ['linger', 'yes'],
  ['systemd-user', 'no'],
  ['systemd', ''],
  ['cgroup', 'v1'],
  ['controllers', 'memory pids'],
  ['controllers', 'cpuset cpu io memory pids'],
  ['kernel/unprivileged_userns_clone', '0'],
  ['kernel/apparmor_restrict_unprivileged_userns', '1'],
  ['user/max_user_namespaces', '0'],
  ['net/ipv4/ping_group_range', '1\t0'],
  ['net/ipv4/ip_unprivileged_port_start', '80'],
  ['subuid', '0'],
  ['subuid', '1'],
  ['subuid', '1000'],
  ['subuid', '65535'],
  ['subgid', '65535'],
  ['subgid', ''],
  ['directory-ids', '65536'],
  ['tools', ''],
  ['tools', 'newuidmap slirp4netns iptables'],
  ['docker', ''],
  ['docker', 'Docker version 20.10.24+dfsg1, build 297e128'],
  ['passt', 'pasta 2023_06_27'],
  ['selinux', 'Enforcing'],
  ['home-fs', 'nfs'],
  ['home-fs', 'btrfs'],
  ['rootful', 'no'],
  ['rootful', 'yes'],
  ['daemon', 'yes'],
  ['scripts', 'yes'],
  ['arch', 'aarch64'],
  ['kernel', '4.18.0-553.el8.x86_64'],
  ['packages', ''],
  ['repositories', ''],
];

/** What a pasted probe says of a machine: options, findings, and the steps that are done. */
function reading(output: string): string[] {
  const result = parseProbe(output);
  const plan = makePlan(result.options, en);
  const done = plan.kind === 'plan' ? [...stepsDone(plan.plan, result)] : [];
  return [
    `options: ${JSON.stringify(result.options)}`,
    `as usual: ${result.defaults.join(' ')}`,
    `understood: ${result.understood.length}, ignored: ${result.ignored.join(' ')}`,
    // With every step there is: what a plan without it leaves out stands in the reports.
    ...lacksOf(result, stepIds).map(
      ({ id, line, entry, step }) => `lacks: ${id} by ${line}: ${entry}; step: ${step ?? 'none'}`,
    ),
    ...done.map(([id, { reason, seen }]) => `done: ${id}, ${reason} ${seen}`.trimEnd()),
  ];
}

/** What the probe finds on each of the machines of the tests, and what changes with each line of it. */
export function probeFindings(): string {
  return Object.entries(machines)
    .map(([name, output]) => {
      const usual = reading(output);
      const other = variants.flatMap(([key, value]) => {
        const changed = output.replace(new RegExp(`^${key}=.*$`, 'm'), () => `${key}=${value}`);
        const now = reading(changed);
        return [
          `${key}=${JSON.stringify(value)}`,
          ...usual.filter((line) => !now.includes(line)).map((line) => `  - ${line}`),
          ...now.filter((line) => !usual.includes(line)).map((line) => `  + ${line}`),
        ];
      });
      return [`## ${name}`, ...usual, '', ...other, ''].join('\n');
    })
    .join('\n');
}

/** The report of the command line for a machine, in both languages. */
export const probeReports = (): string =>
  languages
    .flatMap((lang) =>
      Object.entries(machines).map(
        ([name, output]) =>
          `######## ${name} ${lang}\n\n${withoutDay(probeReport(parseProbe(output), lang, answers).text)}`,
      ),
    )
    .join('\n');
