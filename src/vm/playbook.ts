import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromControl } from './derived.ts';
import { user } from './image.ts';
import type { Machine } from './machine.ts';

/** What a playbook's run came to, as its recap says. */
export interface Played {
  readonly ok: boolean;
  readonly changed: number;
  /** Names of the tasks that changed something. */
  readonly tasks: readonly string[];
  readonly all: string;
}

/** How one logs in to the machine, for Ansible: as the ordinary user, who has sudo. */
const inventory = (port: number): string =>
  `machine ansible_host=127.0.0.1 ansible_port=${port} ansible_user=${user} ansible_ssh_private_key_file=/tmp/login-key
[all:vars]
ansible_ssh_common_args=-o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null
ansible_python_interpreter=auto_silent
`;

const most = 60 * 60_000;

/** Runs a playbook from a control machine, over ssh, as its reader would. */
export function playOn(
  machine: Machine,
  key: string,
  playbook: string,
  options: readonly string[] = [],
): Played {
  const folder = mkdtempSync(join(tmpdir(), 'rootless-guide-playbook-'));
  const files = ['playbook.yml', 'hosts', 'login-key'].map((name) => join(folder, name));
  const [book = '', hosts = '', login = ''] = files;
  writeFileSync(book, playbook);
  writeFileSync(hosts, inventory(machine.outside(22)));
  copyFileSync(key, login);
  try {
    const { command, args } = fromControl(files, [
      'ansible-playbook',
      ...options,
      ...['-T', '60', '-i', '/tmp/hosts', '/tmp/playbook.yml'],
    ]);
    const done = spawnSync(command, args, { encoding: 'utf8', timeout: most, maxBuffer: 64e6 });
    const all = `${done.stdout}${done.stderr}`;
    const recap = /changed=(\d+) +unreachable=0 +failed=0/.exec(done.stdout);
    const tasks = done.stdout
      .split(/^TASK \[/m)
      .filter((text) => /^changed:/m.test(text))
      .map((text) => text.slice(0, text.indexOf(']')));
    return {
      ok: done.status === 0 && recap !== null,
      changed: Number(recap?.[1] ?? -1),
      tasks,
      all,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What Ansible itself leaves in the home of who logs in. */
export const ofAnsible = (row: string): boolean =>
  row.slice(1).startsWith(`/home/${user}/.ansible`);

/** Lets an account in by the login key, to look at its daemon; and takes that back. */
export const letIn = (machine: Machine, name: string): boolean =>
  machine.root(
    `install -d -m 700 -o ${name} -g ${name} ~${name}/.ssh &&
install -m 600 -o ${name} -g ${name} ~${user}/.ssh/authorized_keys ~${name}/.ssh/`,
  ).status === 0;
