import type { Plan } from '../core/planner/index.ts';
import type { Machine } from './machine.ts';
import { until } from './machine.ts';
import { letIn } from './playbook.ts';
import { checkPromises } from './promises.ts';
import type { Checks } from './record.ts';
import { difference, takeSnapshot } from './snapshot.ts';

const script = '/root/rootless-guide-setup.sh';

/**
 * A machine that cloud-init has set up at its first boot, for several users: what came of it, the same
 * checks as the script's, a reboot, and undo by the script that it left.
 */
export async function checkCloudInit(
  machine: Machine,
  plan: Plan,
  checks: Checks,
  reboot: boolean,
  whileInstalled: () => void,
): Promise<void> {
  const none = (id: string, rows: readonly string[]) =>
    checks.see(id, rows.length === 0, rows.join(' ') || 'nothing');
  const first = machine.root('cloud-init status --wait --long');
  checks.see('first-boot', /^status: done$/m.test(first.out), first.all);
  const said = machine.root('cat /var/log/cloud-init-output.log').out;
  if (!/^status: done$/m.test(first.out)) process.stderr.write(`${said}\n`);
  const answers = (name: string) => () =>
    machine.root(
      `curl -sS -m 5 --unix-socket /run/user/$(id -u ${name})/docker.sock http://localhost/_ping`,
    ).out === 'OK';
  for (const name of plan.users) {
    checks.see(`${name}-let-in`, letIn(machine, name), 'by the key of the login');
    await checkPromises(machine, plan, checks.of(name), name);
  }
  whileInstalled();

  const run = (id: string, args: string) => {
    const { status, all } = machine.root(`sh ${script} ${args}`);
    return checks.see(id, status === 0, status === 0 ? 'exit 0' : all);
  };
  const installed = takeSnapshot(machine);
  run('second-run', '');
  none('second-run-changes-nothing', difference(installed, takeSnapshot(machine)));
  run('verify', '--verify');
  if (reboot) {
    await machine.reboot();
    for (const name of plan.users) {
      const up = await until(answers(name), 240);
      checks.see(`reboot-daemon-of-${name}-without-login`, up, up ? 'answers' : 'no answer');
    }
    // The daemon of root, which ran for a moment while the packages came, set a kernel setting.
    none(
      'second-boot-changes-nothing',
      difference(installed, takeSnapshot(machine)).filter((row) => !row.startsWith('~sysctl ')),
    );
  }
  run('undo', '--undo');
  const left = machine.root(`pgrep -l 'dockerd|rootlesskit|slirp4netns|pasta'`).out;
  checks.see('undo-stops-daemons', left === '', left || 'no process left');
  const marked = machine.root(
    `grep -rl 'Written by Rootless Guide' /etc /home; ls -d /var/lib/rootless-guide /home/*/.local/share/rootless-guide /var/lib/systemd/linger/* 2>/dev/null`,
  );
  none('undo-leaves-nothing-of-ours', marked.out.split('\n').filter(Boolean));
}
