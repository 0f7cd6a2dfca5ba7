import type { OutputSeen } from '../core/evidence.ts';
import { type Machine, until } from './machine.ts';
import { busybox } from './promises.ts';
import { shorten } from './record.ts';

/** What pages say that a machine answers: by the user, or by root where a line begins with `# `. */
interface Output {
  readonly id: string;
  /** Packages that root installs first, and does not keep the record of. */
  readonly packages?: string;
  readonly lines: readonly string[];
}

/** An image under the name that pages use, of one static program, so that no registry is needed. */
const image = `cd "$(mktemp -d)" && mkdir -p bin etc proc sys tmp www && cp ${busybox} bin/busybox &&
for name in $(./bin/busybox --list | grep -vx busybox); do ln -sf busybox bin/$name; done
echo it works >www/index.html && tar c . | docker import - alpine`;

const server = 'alpine httpd -f -p 80 -h /www';
const restarted = [
  `docker run -d --name always --restart always ${server}`,
  `docker run -d --name never ${server}`,
  'systemctl --user restart docker',
  "docker ps -a --format '{{.Names}} {{.State}}'",
];
const gone = 'docker rm -f always never';
const published = `docker run -d --name web -p 8080:80 ${server}`;
const fromOutside = '@ask 8080';

export const outputs: readonly Output[] = [
  {
    id: 'limits',
    lines: [
      "docker info -f 'driver={{.CgroupDriver}} version={{.CgroupVersion}}'",
      'cat /sys/fs/cgroup/user.slice/user-$(id -u).slice/user@$(id -u).service/cgroup.controllers',
      "docker run --rm --cpus 0.5 --memory 64m --pids-limit 100 alpine sh -c 'cd /sys/fs/cgroup && cat cpu.max memory.max pids.max'",
    ],
  },
  { id: 'limits-not-delegated', lines: ['docker run --rm --cpuset-cpus 0 alpine true'] },
  {
    id: 'mtu',
    lines: [
      "tr '\\0' '\\n' </proc/$(pgrep -o rootlesskit)/cmdline | grep mtu",
      'docker run --rm alpine ip link show eth0',
      'docker network create --opt com.docker.network.driver.mtu=1400 narrow',
      'docker run --rm --network narrow alpine ip link show eth0',
    ],
  },
  {
    id: 'dns',
    lines: [
      'cat /etc/resolv.conf',
      'docker run --rm alpine cat /etc/resolv.conf',
      'docker run --rm --network narrow alpine cat /etc/resolv.conf',
      'docker network rm narrow',
    ],
  },
  {
    id: 'ipc-host',
    lines: [
      'readlink /proc/self/ns/ipc',
      'docker run --rm --ipc=host alpine readlink /proc/self/ns/ipc',
      'docker run --rm --ipc=private alpine readlink /proc/self/ns/ipc',
    ],
  },
  { id: 'restart', lines: [...restarted, gone] },
  {
    id: 'live-restore',
    lines: [
      `mkdir -p ~/.config/docker; echo '{ "live-restore": true }' >~/.config/docker/daemon.json`,
      'systemctl --user restart docker',
      ...restarted,
      gone,
      'rm ~/.config/docker/daemon.json',
      'systemctl --user restart docker',
    ],
  },
  {
    id: 'ufw',
    packages: 'ufw',
    lines: [
      published,
      '# ufw allow 22/tcp',
      '# ufw --force enable',
      fromOutside,
      '# ufw allow 8080/tcp',
      fromOutside,
      '# ufw disable',
      'docker rm -f web',
    ],
  },
];

/** Asks a published port from the host, as another machine would. */
async function ask(machine: Machine): Promise<string> {
  const url = `http://127.0.0.1:${machine.outside(8080)}/`;
  return fetch(url, { signal: AbortSignal.timeout(20_000) }).then(
    (answer) => answer.text(),
    (error: unknown) => `no answer: ${String(error)}`,
  );
}

/** Types each of the lines in a login of its own and writes down what was said. */
export async function recordOutputs(machine: Machine): Promise<readonly OutputSeen[]> {
  const made = machine.user(image);
  if (made.status !== 0) throw new Error(`no image: ${made.all}`);
  const seen: OutputSeen[] = [];
  for (const { id, packages, lines } of outputs) {
    if (packages)
      machine.root(`DEBIAN_FRONTEND=noninteractive apt-get install -y ${packages} 2>&1 | tail -1`);
    const said: { line: string; output: string }[] = [];
    for (const line of lines) {
      const up = () => machine.user('docker ps').status === 0;
      await until(up, 60);
      // As often as this no reader restarts it within a minute.
      if (line.includes(' restart docker')) machine.user('systemctl --user reset-failed docker');
      const output =
        line === fromOutside
          ? await ask(machine)
          : line.startsWith('# ')
            ? machine.root(line.slice(2)).all
            : machine.user(line).all;
      said.push({ line, output: output.trimEnd() });
      process.stderr.write(`${id}: ${line}\n       ${shorten(output)}\n`);
    }
    seen.push({ id, said });
  }
  return seen;
}
