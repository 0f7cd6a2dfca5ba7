import { en } from '../../../words/en/index.ts';
import { findPair } from '../../facts/drivers.ts';
import { reaches } from '../../facts/rootlesskit.ts';
import { makePlan } from '../make-plan.ts';
import type { Plan, RawOptions } from '../types.ts';

const ownFiles = [
  /^\/etc\/(sysctl|modules-load)\.d\/[\w-]+\.conf$/,
  /^\/etc\/apt\/sources\.list\.d\/docker\.sources$/,
  /^\/etc\/yum\.repos\.d\/docker-ce\.repo$/,
  /^\/etc\/systemd\/system\/user@\.service\.d\/[\w-]+\.conf$/,
  /^~\/\.config\/(systemd\/user\/docker\.service\.d\/override\.conf|docker\/[\w.-]+)$/,
];

/** Drivers that the RootlessKit of a plan does not have: the daemon would not start. */
function driverFaults({ options, notices }: Plan): string[] {
  const { network, 'port-driver': port, rootlesskit } = options;
  const pair = findPair(network, port);
  if (!pair) return [`no such pair of drivers: ${network} and ${port}`];
  const version = rootlesskit === 'auto' ? null : rootlesskit;
  // Somebody named them, and was told that nobody has read which RootlessKit there is.
  const told = version === null && notices.some(({ id }) => id === 'W70');
  return told || reaches(version, pair.rootlesskit)
    ? []
    : [`RootlessKit ${rootlesskit} has no ${network} with ${port}`];
}

/**
 * A file written anew with `>`, which `set -o noclobber` forbids where it is there: `>|` always writes. What a
 * program or a shell of its own runs is in quotes, and a lock is made with `noclobber` on purpose.
 */
const writesAnew = /(?<![-=>&\d] ?)>(?![&>|=( ]|\/dev\/|\S+\.lock)/;

const withoutQuoted = (command: string): string => command.replaceAll(/'[^']*'/g, "''");

/** What is wrong with a plan, in words; nothing when it is sound. */
export function faultsOf(plan: Plan): string[] {
  const faults: string[] = [];
  // Of several users each has steps and files of their own.
  const ids = plan.steps.map((step) => `${step.user ?? ''} ${step.id}`);
  if (new Set(ids).size !== ids.length) faults.push('a step appears twice');
  const lanes = plan.steps.map((step) => step.lane).join(' ');
  if (/user .*root/.test(lanes)) faults.push('a root step follows a user step');
  const files = plan.steps.flatMap(({ user = '', file }) => (file ? [`${user} ${file.path}`] : []));
  const paths = plan.steps.flatMap(({ file }) => (file ? [file.path] : []));
  if (new Set(files).size !== files.length) faults.push('a file is written twice');
  for (const path of paths)
    if (!ownFiles.some((pattern) => pattern.test(path))) faults.push(`not our own file: ${path}`);
  for (const { id, file, undo, check, commands, title, why, verify } of plan.steps) {
    if (file && !undo.some((line) => line.includes(file.path)))
      faults.push(`${id}: its file is not taken back`);
    if (file && !file.content.endsWith('\n')) faults.push(`${id}: the last line has no end`);
    if (check === '') faults.push(`${id}: no check`);
    if (!title || !why || !verify) faults.push(`${id}: words or verification missing`);
    const shown = [title, why, file?.path ?? '', file?.content ?? '', verify?.expect ?? ''];
    const lines = [check, ...commands, ...undo, verify?.command ?? '', ...shown];
    if (lines.some((line) => line.includes('%su') || /%(user|uid|home)/.test(line)))
      faults.push(`${id}: a mark is left`);
    if ([...commands, ...undo].some((line) => writesAnew.test(withoutQuoted(line))))
      faults.push(`${id}: a shell with noclobber would not write`);
    if (/undefined|\{\w+\}/.test([title, why].join(' '))) faults.push(`${id}: a place is left`);
  }
  faults.push(...driverFaults(plan));
  for (const { text } of plan.notices)
    if (/undefined|\{[\w-]+\}/.test(text)) faults.push(`notice: ${text}`);
  return faults;
}

/** What is wrong with the answer to these wishes. A refusal must lead to a plan, each by itself. */
export function faultsOfAnswer(wishes: RawOptions): string[] {
  const answer = makePlan(wishes, en);
  if (answer.kind === 'plan') return faultsOf(answer.plan);
  const rows = answer.kind === 'refused' ? answer.refusals : answer.problems;
  const faults: string[] = [];
  for (const row of rows) {
    // Where nothing leads to a plan, the guide does.
    if (
      answer.kind === 'refused' &&
      Object.keys(row.change).length === 0 &&
      'docs' in row &&
      row.docs
    )
      continue;
    if (/undefined|\{[\w-]+\}/.test(row.text)) faults.push(row.text);
    const next = makePlan({ ...wishes, ...row.change }, en);
    const leads = next.kind === 'plan' || (answer.kind === 'invalid' && next.kind === 'refused');
    if (!leads) faults.push(`${JSON.stringify(row.change)} leads nowhere`);
  }
  return faults;
}
