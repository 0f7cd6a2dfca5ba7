import { fileURLToPath } from 'node:url';
import { loadEntries } from '../cli/entries.ts';
import { diagnose, sectionEntries } from '../core/diagnosis/index.ts';
import { user } from './image.ts';
import { type Machine, until } from './machine.ts';
import type { Checks } from './record.ts';

/** Something broken on purpose, and the troubleshooting entry that its message must lead to. */
interface Fault {
  readonly id: string;
  readonly entry: string;
  /** Run by root, to break and to mend. */
  readonly make?: string;
  readonly mend?: string;
  /** What the user then does; without it, the daemon is started again and its journal read. */
  readonly provoke?: string;
  readonly as?: 'root';
}

const faults: readonly Fault[] = [
  {
    id: 'no-subordinate-ids',
    entry: 'no-subuid-ranges',
    make: `sed -i 's/^${user}:/other-${user}:/' /etc/subuid /etc/subgid`,
    mend: `sed -i 's/^other-${user}:/${user}:/' /etc/subuid /etc/subgid`,
  },
  {
    id: 'userns-clone-0',
    entry: 'fork-exec-operation-not-permitted',
    make: 'sysctl -w kernel.unprivileged_userns_clone=0',
    mend: 'sysctl -w kernel.unprivileged_userns_clone=1',
  },
  {
    id: 'max-user-namespaces-0',
    entry: 'no-space-left-on-device',
    make: 'sysctl -n user.max_user_namespaces >/run/before; sysctl -w user.max_user_namespaces=0',
    mend: 'sysctl -w user.max_user_namespaces="$(cat /run/before)"',
  },
  {
    id: 'no-newuidmap',
    entry: 'no-subuid-ranges',
    make: 'mv /usr/bin/newuidmap /usr/bin/newuidmap.away',
    mend: 'mv /usr/bin/newuidmap.away /usr/bin/newuidmap',
  },
  {
    id: 'pasta-with-builtin',
    entry: 'pasta-failed',
    make: `mkdir -p /run/systemd/user/docker.service.d
printf '[Service]\\nEnvironment="DOCKERD_ROOTLESS_ROOTLESSKIT_NET=pasta" "DOCKERD_ROOTLESS_ROOTLESSKIT_PORT_DRIVER=builtin"\\n' >/run/systemd/user/docker.service.d/zz.conf`,
    mend: 'rm -r /run/systemd/user/docker.service.d',
  },
  {
    id: 'no-runtime-dir',
    entry: 'xdg-runtime-dir',
    provoke: 'env -u XDG_RUNTIME_DIR dockerd-rootless.sh',
  },
  {
    id: 'switched-user',
    entry: 'systemctl-user-bus',
    provoke: `sudo su - ${user} -c 'systemctl --user status docker'`,
  },
  {
    id: 'as-root',
    entry: 'refuse-root-user',
    as: 'root',
    provoke: 'dockerd-rootless-setuptool.sh install',
  },
  {
    id: 'port-80',
    entry: 'privileged-port',
    provoke: 'docker run --rm -p 80:80 box /bin/busybox true',
  },
];

/** Makes each fault, sees whether diagnosis knows what the machine says, and mends it again. */
export async function checkFaults(machine: Machine, checks: Checks): Promise<void> {
  const content = fileURLToPath(new URL('../../content', import.meta.url));
  const entries = [...loadEntries(content), ...sectionEntries];
  for (const { id, entry, make, mend, provoke, as = 'user' } of faults) {
    const since = machine.root('date +%s').out.trim();
    if (make) machine.root(make);
    let text = '';
    const known = (): boolean => {
      if (!provoke)
        text = machine.root(
          `journalctl --no-pager -o cat --since=@${since} _SYSTEMD_USER_UNIT=docker.service`,
        ).out;
      return diagnose(text, entries)[0]?.id === entry;
    };
    if (provoke) text = machine[as](provoke).all;
    else machine.user('systemctl --user daemon-reload; systemctl --user restart docker');
    await until(known, provoke ? 0 : 60);
    const [best] = diagnose(text, entries);
    const said = best ? `${best.id} (${best.confidence}): ${best.line}` : `no answer to: ${text}`;
    checks.see(`fault-${id}`, best?.id === entry, said);
    if (!mend) continue;
    machine.root(mend);
    machine.user(
      'systemctl --user daemon-reload; systemctl --user reset-failed docker; systemctl --user restart docker',
    );
    const works = await until(() => machine.user('docker info').status === 0, 120);
    checks.see(`fault-${id}-mended`, works, works ? 'docker info answers' : 'still broken');
  }
}
