import type { Plan } from '../core/planner/index.ts';
import { user } from './image.ts';
import { type Machine, until } from './machine.ts';
import { installedOn } from './packages.ts';
import { checkPromises } from './promises.ts';
import type { Checks } from './record.ts';
import { difference, leftByScript, takeSnapshot, withChange } from './snapshot.ts';

const path = '/var/tmp/setup.sh';

/** What happens between the first run of the script and its undo. */
export interface Between {
  readonly reboot: boolean;
  readonly whileInstalled: () => Promise<void>;
  /** After the second run, and after the reboot. */
  readonly beforeUndo?: () => Promise<void>;
}

/** The daemon answers on the user's socket, seen without a login of the user. */
const answers = (machine: Machine): boolean =>
  machine.root(
    `curl -sS -m 5 --unix-socket /run/user/$(id -u ${user})/docker.sock http://localhost/_ping`,
  ).out === 'OK';

const startOfDaemon = (machine: Machine): string =>
  machine.user('systemctl --user show docker --property=ExecMainStartTimestampMonotonic').out;

/** The whole life of an installation: dry run, run, promises, run again, reboot, undo, twice. */
export async function checkLife(
  machine: Machine,
  plan: Plan,
  script: string,
  checks: Checks,
  between: Between,
): Promise<void> {
  machine.user(`cat >${path}`, script);
  const sh = (args = '') => machine.user(`sh ${path} ${args}`);
  const same = (id: string, rows: readonly string[]) =>
    checks.see(id, rows.length === 0, rows.join(' ') || 'nothing');

  const installed = installedOn(machine);
  let before = takeSnapshot(machine);
  const dry = sh('--dry-run');
  checks.see('dry-run', dry.status === 0, dry.status === 0 ? 'exit 0' : dry.all);
  same('dry-run-changes-nothing', difference(before, takeSnapshot(machine)));

  let first = sh();
  const byHand = plan.drafts.filter(({ lane, script: asks }) => lane === 'root' && asks);
  if (first.status !== 0 && byHand.length > 0) {
    const asked = first.all.split('\n').find((line) => line.includes('add this line')) ?? '';
    checks.see('first-run-asks-for-what-is-by-hand', asked.includes(user), asked || first.all);
    const steps = plan.steps.filter(({ id }) => byHand.some((draft) => draft.id === id));
    const found = takeSnapshot(machine);
    machine.user(steps.flatMap(({ commands }) => commands).join('\n'));
    before = withChange(before, found, takeSnapshot(machine));
    first = sh();
  }
  if (!checks.see('first-run', first.status === 0, first.status === 0 ? 'exit 0' : first.all)) {
    const log = machine.root('journalctl -b --no-pager -n 60 _UID=1000').out;
    process.stderr.write(`${first.all}\n${log}\n`);
    return;
  }
  if (plan.options.rootful === 'absent' && installed !== installedOn(machine)) {
    // It would have made a bridge, and changed what is forwarded, until the next boot.
    const log = machine.root('journalctl -q -b --no-pager -u docker.service').out.trim();
    const bridge = machine.root('ip link show docker0').status === 0;
    const never = log === '' && !bridge;
    checks.see('roots-daemon-never-started', never, never ? 'no log, no bridge' : log || 'docker0');
  }
  await checkPromises(machine, plan, checks);
  await between.whileInstalled();

  const during = takeSnapshot(machine);
  const start = startOfDaemon(machine);
  const second = sh();
  checks.see('second-run', second.status === 0, `exit ${second.status}: ${second.all}`);
  const busy = second.out.split('\n').filter((line) => !/^(done .*)?$/.test(line));
  same('second-run-does-nothing', busy);
  same('second-run-changes-nothing', difference(during, takeSnapshot(machine)));
  checks.see('second-run-restarts-nothing', start === startOfDaemon(machine), start);
  const verify = sh('--verify');
  checks.see('verify', verify.status === 0, `exit ${verify.status}: ${verify.all}`);

  if (between.reboot) {
    await machine.reboot();
    const up = await until(() => answers(machine), 240);
    checks.see('reboot-daemon-without-login', up, up ? 'answers' : 'no answer');
    const again = sh('--verify');
    checks.see('reboot-verify', again.status === 0, `exit ${again.status}: ${again.all}`);
  }
  await between.beforeUndo?.();

  const undo = (round: string) => {
    const answer = sh('--undo');
    checks.see(`undo${round}`, answer.status === 0, `exit ${answer.status}: ${answer.all}`);
    const left = machine.root(`pgrep -l -u ${user} 'dockerd|rootlesskit|slirp4netns|pasta'`).out;
    checks.see(`undo${round}-stops-daemon`, left === '', left || 'no process left');
    return takeSnapshot(machine);
  };
  const clean = undo('');
  // Packages that came in between, by the script or by a fault's fix, are kept by undo.
  if (installed === installedOn(machine)) {
    same('undo-leaves-no-difference', difference(before, clean));
    return;
  }
  same('undo-leaves-nothing-of-ours', leftByScript(machine, plan, before, clean));

  // Once more, now that the packages are there: what the script does must go without a trace.
  const third = sh();
  checks.see('run-after-undo', third.status === 0, third.status === 0 ? 'exit 0' : third.all);
  same('second-undo-leaves-no-difference', difference(clean, undo('-again')));
}
