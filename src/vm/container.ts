import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './host.ts';
import { type Image, network, user } from './image.ts';
import { logins } from './logins.ts';
import { freePort, type Machine, until } from './machine.ts';

/** Where this host has its second generation of cgroups, without which systemd does not start. */
const cgroups = ['/sys/fs/cgroup/unified', '/sys/fs/cgroup'].find((folder) =>
  existsSync(join(folder, 'cgroup.procs')),
);

/**
 * In namespaces of its own: the disk becomes the root, by pivot_root because nobody may make a user
 * namespace in a chroot, and systemd its first process. What the host's kernel has built in stands in
 * for modules. Nothing is mounted where the host would see it.
 */
const begin = `set -e
mount -o loop "$1" "$2"
cd "$2"
mount -t proc proc proc
mount -t sysfs -o ro,nosuid,nodev,noexec sysfs sys
mount -t cgroup2 cgroup2 sys/fs/cgroup
mount -t tmpfs -o mode=755,nosuid tmpfs dev
node() { mknod -m "$2" "dev/$1" "$3" "$4" "$5"; }
node null 666 c 1 3
node zero 666 c 1 5
node full 666 c 1 7
node random 666 c 1 8
node urandom 666 c 1 9
node tty 666 c 5 0
node fuse 666 c 10 229
node loop-control 660 c 10 237
for n in 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do node loop$n 660 b 7 $n; done
mkdir dev/net dev/pts dev/shm
node net/tun 666 c 10 200
mount -t devpts -o newinstance,ptmxmode=666,mode=620,gid=5 devpts dev/pts
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
ln -s fd/0 dev/stdin
ln -s fd/1 dev/stdout
ln -s fd/2 dev/stderr
mount -t tmpfs -o mode=1777 tmpfs dev/shm
mount -t tmpfs -o mode=755 tmpfs run
mount -t tmpfs tmpfs lib/modules
mkdir "lib/modules/$(uname -r)"
for module in kernel/net/ipv4/netfilter/ip_tables kernel/net/netfilter/nf_tables kernel/drivers/net/tun \\
  kernel/fs/overlayfs/overlay kernel/fs/fuse/fuse kernel/net/bridge/br_netfilter; do
  echo "$module.ko"
done >"lib/modules/$(uname -r)/modules.builtin"
: >"lib/modules/$(uname -r)/modules.order"
if [ "$5" ]; then
  mkdir -p var/lib/cloud/seed/nocloud
  cp "$5"/* var/lib/cloud/seed/nocloud/
fi
mkdir -p var/tmp/host
pivot_root . var/tmp/host
cd /
depmod
umount -l /var/tmp/host
rmdir /var/tmp/host
exec env -i container=other PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin \\
  /lib/systemd/systemd --log-target=journal </dev/null`;

/** Tells slirp4netns, which is the network's other end, to let the host's port lead to the machine's. */
const forward = (socket: string, from: number, to: number): Promise<void> =>
  new Promise((done, fail) => {
    const wish = { proto: 'tcp', host_addr: '127.0.0.1', host_port: from, guest_port: to };
    const connection = createConnection(socket).on('error', fail);
    connection.on('data', (answer) =>
      String(answer).includes('error') ? fail(new Error(String(answer))) : done(),
    );
    connection.end(
      JSON.stringify({
        execute: 'add_hostfwd',
        arguments: { ...wish, guest_addr: network.range.replace(/0\/24$/, '15') },
      }),
    );
  });

/** Kernel settings that a container without a user namespace of its own shares with the host. */
const sharedSettings = (): ReadonlyMap<string, string> =>
  new Map(
    run('sh', '-c', 'sysctl -a 2>/dev/null || true')
      .split('\n')
      .filter(
        (row) => /^(fs|kernel|vm|user)\./.test(row) && !/random|ns_last_pid|-nr|state/.test(row),
      )
      .map((row) => row.split(/ = /, 2) as [string, string]),
  );

/**
 * Boots a copy of the disk as a container: the release's own systemd, PAM and packages, the host's
 * kernel. Good for finding faults in seconds; what it shows was not run on a real system.
 */
export async function bootContainer(image: Image, used: boolean): Promise<Machine> {
  if (!cgroups) throw new Error('no cgroups of the second generation: take a machine');
  const folder = mkdtempSync(join(tmpdir(), 'rootless-guide-container-'));
  const cgroup = join(cgroups, folder.replace(/^.*\//, ''));
  const disk = join(folder, 'disk.raw');
  const remembered = join(folder, 'remembered.raw');
  run('mkdir', join(folder, 'root'), cgroup);
  run('qemu-img', 'convert', '-O', 'raw', used ? image.used : image.disk, disk);
  run('truncate', '-s', '12G', disk);
  if (!used) run('sh', '-c', `e2fsck -fp ${disk} >/dev/null; resize2fs ${disk} 2>/dev/null`);
  const settings = sharedSettings();
  const ports = { 22: await freePort(), 80: await freePort(), 8080: await freePort() };
  const { as, paste, end } = logins(image.key, ports[22], folder);

  let child: ChildProcess;
  let link: ChildProcess;
  const ended = () => child.exitCode !== null || child.signalCode !== null;
  const start = async (): Promise<void> => {
    const enter =
      'echo $$ >"$3/cgroup.procs"; exec unshare -pfuinC --kill-child sh -c "$4" sh "$@"';
    const given = [disk, join(folder, 'root'), cgroup, begin, image.seed ?? ''];
    child = spawn(
      'unshare',
      ['-m', '--propagation', 'private', 'sh', '-c', enter, 'sh', ...given],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    const first = () =>
      readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim();
    await until(() => ended() || /^\d+$/.test(first()), 30);
    const socket = join(folder, 'network');
    rmSync(socket, { force: true });
    const range = `--cidr=${network.range}`;
    link = spawn('slirp4netns', ['--mtu=1500', range, '-a', socket, first(), 'eth0'], {
      stdio: 'ignore',
    });
    await until(() => existsSync(socket), 30);
    for (const [to, from] of Object.entries(ports)) await forward(socket, from, Number(to));
    const ready = () => as('root', 'systemctl is-system-running --wait').status !== 255;
    if (!(await until(() => ended() || ready(), 120)) || ended())
      throw new Error('the container does not start');
  };
  const halt = async (): Promise<void> => {
    end();
    link.kill();
    child.kill('SIGKILL');
    await until(ended, 30);
  };
  const stop = (): void => {
    link?.kill();
    child?.kill('SIGKILL');
    const now = sharedSettings();
    for (const [name, value] of settings)
      if (now.has(name) && now.get(name) !== value) run('sysctl', '-q', '-w', `${name}=${value}`);
    rmSync(folder, { recursive: true, force: true });
    run('sh', '-c', `sleep 1; find ${cgroup} -depth -type d -exec rmdir {} + || true`);
  };
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => process.exit(130));
  await start();
  const shutDown = async (): Promise<void> => {
    as('root', 'systemctl poweroff');
    await until(ended, 60);
    await halt();
  };
  return {
    acceleration: 'container',
    wentOn: false,
    user: (command, input) => as(user, command, input),
    root: (command, input) => as('root', command, input),
    as,
    paste,
    outside: (port) => ports[port],
    async remember() {
      await shutDown();
      run('cp', '--sparse=always', disk, remembered);
      await start();
    },
    async goBack() {
      await halt();
      run('cp', '--sparse=always', remembered, disk);
      await start();
    },
    async reboot() {
      as('root', 'systemctl reboot');
      await until(ended, 60);
      await halt();
      await start();
    },
    stop,
    keep: shutDown,
  };
}
