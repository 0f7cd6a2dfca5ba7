import { type Plan, printCommands, printScript, printUndo } from '../core/planner/index.ts';
import { printPlaybook } from '../core/planner/print/ansible.ts';
import { partsOfText } from '../core/planner/print/commands.ts';
import { en } from '../words/en/index.ts';
import { user } from './image.ts';
import type { Machine } from './machine.ts';
import { letIn, ofAnsible, type Played, playOn } from './playbook.ts';
import { checkPromises } from './promises.ts';
import type { Checks } from './record.ts';
import { difference, leftByScript, type Snapshot, takeSnapshot } from './snapshot.ts';

/** What is the same machine for its users: not what tells when, or what Ansible's own folder has. */
const notOurs = (rows: readonly string[]): readonly string[] =>
  rows.filter((row) => !ofAnsible(row));

/**
 * Machines made in two ways, for what they are to their users. Left out: when links were made; what the
 * umask of a login gives the group; the PATH of its caller, which the setup tool writes into the unit;
 * and the list of modules that text writes for each user, a script for the first one only.
 */
function otherwise(one: Snapshot, other: Snapshot): readonly string[] {
  const alike = (snapshot: Snapshot): Snapshot =>
    new Map(
      [...snapshot]
        .filter(
          ([name]) => !/\/(rootless-docker-[\w-]+\.conf|rootless-guide\/modules\/.*)$/.test(name),
        )
        .map(([name, value]) => [
          name,
          value
            .replace(/ \d{9,}\.\d+/g, '')
            .replace(/\b6[46]4\b/, '6x4')
            .replace(/\b7[57]5\b/, '7x5')
            .replace(/ [0-9a-f]{64}$/, (sum) => (name.endsWith('/docker.service') ? '' : sum)),
        ]),
    );
  return notOurs(difference(alike(one), alike(other)));
}

/**
 * The life of an installation by playbook, over ssh, for several users: check mode, twice, check mode,
 * undo, and once more; then the same by script and by text, which must make the same machine.
 */
export async function checkAnsible(
  machine: Machine,
  key: string,
  plan: Plan,
  checks: Checks,
  whileInstalled: () => void,
): Promise<void> {
  const none = (id: string, rows: readonly string[]) =>
    checks.see(id, rows.length === 0, rows.join(' ') || 'nothing');
  const play = (id: string, way: 'do' | 'undo', options: readonly string[] = []): Played => {
    const played = playOn(machine, key, printPlaybook(plan, en, way), options);
    const detail = played.ok ? `changed=${played.changed}` : played.all;
    if (!played.ok) process.stderr.write(`${played.all}\n`);
    checks.see(id, played.ok, detail);
    return played;
  };
  const starts = () =>
    plan.users
      .map(
        (name) =>
          machine.as(name, 'systemctl --user show docker -p ExecMainStartTimestampMonotonic').out,
      )
      .join('');

  const before = takeSnapshot(machine);
  const foretold = play('check-mode-before', 'do', ['--check', '--diff']);
  checks.see('check-mode-foretells', foretold.changed > 0, foretold.tasks.join('; '));
  none('check-mode-changes-nothing', notOurs(difference(before, takeSnapshot(machine))));
  if (!play('first-run', 'do').ok) return;
  for (const name of plan.users) {
    checks.see(`${name}-let-in`, letIn(machine, name), 'by the key of the login');
    await checkPromises(machine, plan, checks.of(name), name);
  }
  whileInstalled();

  const installed = takeSnapshot(machine);
  const started = starts();
  const second = play('second-run', 'do');
  checks.see('second-run-changed-0', second.changed === 0, second.tasks.join('; ') || 'changed=0');
  none('second-run-changes-nothing', notOurs(difference(installed, takeSnapshot(machine))));
  checks.see('second-run-restarts-nothing', started === starts(), started);
  const after = play('check-mode-after', 'do', ['--check', '--diff']);
  checks.see(
    'check-mode-after-changed-0',
    after.changed === 0,
    after.tasks.join('; ') || 'changed=0',
  );

  const undone = (round: string, undo: () => void): Snapshot => {
    undo();
    const left = machine.root(`pgrep -l 'dockerd|rootlesskit|slirp4netns|pasta'`).out;
    checks.see(`undo${round}-stops-daemons`, left === '', left || 'no process left');
    return takeSnapshot(machine);
  };
  const byPlaybook = () => {
    const again = play('undo-run', 'undo');
    if (again.ok) none('undo-again-changed-0', play('undo-again', 'undo').tasks);
  };
  const clean = undone('', byPlaybook);
  const left = plan.users.flatMap((name) => leftByScript(machine, plan, before, clean, name));
  const skeleton = /\/\.(bashrc|profile|bash_logout|ssh\/authorized_keys)$/;
  none(
    'undo-leaves-nothing-of-ours',
    [...new Set(left)].filter((row) => !skeleton.test(row)),
  );

  // Packages and accounts are there now: what each way makes, and takes back, must be the same.
  play('run-after-undo', 'do');
  const made = takeSnapshot(machine);
  const second2 = undone('-after-that', () => play('undo-of-that', 'undo'));
  none('second-undo-leaves-no-difference', notOurs(difference(clean, second2)));

  const script = '/var/tmp/setup.sh';
  machine.user(`cat >${script}`, printScript(plan, en));
  const run = (id: string, command: string) => {
    const { status, all } = machine.user(command);
    checks.see(id, status === 0, status === 0 ? 'exit 0' : all);
  };
  run('script-run', `sh ${script}`);
  none('script-makes-the-same-machine', otherwise(made, takeSnapshot(machine)));
  const third = undone('-by-script', () => run('script-undo', `sh ${script} --undo`));
  none('script-undo-ends-where-it-began', notOurs(difference(clean, third)));

  paste(machine, printCommands(plan, en), checks, 'text-pasted');
  none('text-makes-the-same-machine', otherwise(made, takeSnapshot(machine)));
  const last = undone('-by-text', () => paste(machine, printUndo(plan, en), checks, 'text-undo'));
  none('text-undo-ends-where-it-began', notOurs(difference(clean, last)));
}

/** Each part of a text, pasted by the account that its line names; the administrator's by the user. */
function paste(machine: Machine, text: string, checks: Checks, id: string): void {
  for (const part of partsOfText(text).parts) {
    const name = /^# ---- ([\w-]+)’s part: log in as/.exec(part)?.[1] ?? user;
    const { status, all } = machine.paste(name, 'bash', part);
    checks.see(`${id}-by-${name}`, status >= 0, status >= 0 ? 'to its end' : all);
  }
}
