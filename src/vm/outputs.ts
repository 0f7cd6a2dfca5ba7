import { dirname } from 'node:path';
import type { OutputSeen, RunRecord } from '../core/evidence.ts';
import { user } from './image.ts';
import { busyboxImage, tarImage } from './images.ts';
import { type Machine, until } from './machine.ts';
import { busybox } from './promises.ts';
import { shorten } from './record.ts';

/** What pages say that a machine answers: by the user, or by root where a line begins with `# `. */
interface Output {
  readonly id: string;
  /** Packages that root installs first, and does not keep the record of. */
  readonly packages?: string;
  /** What else root makes ready, and takes away afterwards: no part of what a page shows. */
  readonly prepare?: string;
  readonly tidy?: string;
  readonly lines: readonly string[];
}

const server = 'alpine httpd -f -p 80 -h /www';
const restarted = [
  `docker run -d --name always --restart always ${server}`,
  `docker run -d --name never ${server}`,
  'systemctl --user restart docker',
  "docker ps -a --format '{{.Names}} {{.State}}'",
];
const gone = 'docker rm -f always never';
const published = `docker run -d --name web -p 8080:80 ${server}`;
/** A request from another machine, to a port that leads there. */
const fromOutside = '@ask 8080';
const restart = 'systemctl --user restart docker';
const daemonJson = '~/.config/docker/daemon.json';

const owned = `sh -c 'echo kept >/data/file && chown 999:999 /data/file'`;
const mountpoint = (volume: string) => `"$(docker volume inspect -f '{{.Mountpoint}}' ${volume})"`;
const flags = 'DOCKERD_ROOTLESS_ROOTLESSKIT_FLAGS=-p 127.0.0.1:9323:9323/tcp';
const dropIn = '~/.config/systemd/user/docker.service.d/metrics.conf';
const linkAt = '/var/run/docker.sock';
const seenInside = `docker run --rm -v ${linkAt}:${linkAt} alpine ls -ld ${linkAt}`;

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
    id: 'metrics',
    packages: 'curl',
    lines: [
      `mkdir -p ~/.config/docker; echo '{ "metrics-addr": "0.0.0.0:9323" }' >${daemonJson}`,
      `printf '[Service]\nEnvironment="${flags}"\n' >${dropIn}`,
      `systemctl --user daemon-reload; ${restart}`,
      'curl -s http://127.0.0.1:9323/metrics | grep -m 3 ^engine_daemon',
      `rm ${daemonJson} ${dropIn}`,
      `systemctl --user daemon-reload; ${restart}`,
    ],
  },
  {
    id: 'backup',
    lines: [
      'docker volume create pgdata',
      `docker run --rm -v pgdata:/data alpine ${owned}`,
      `rootlesskit tar --numeric-owner -C ${mountpoint('pgdata')} -czf "$PWD/pgdata.tar.gz" .`,
      'docker volume create pgdata2',
      `[ -z "$(rootlesskit ls -A ${mountpoint('pgdata2')})" ] && rootlesskit tar --numeric-owner -C ${mountpoint('pgdata2')} -xpzf "$PWD/pgdata.tar.gz"`,
      'docker run --rm -v pgdata2:/data alpine ls -ln /data',
      'docker volume rm pgdata pgdata2; rm pgdata.tar.gz',
    ],
  },
  {
    id: 'device-cgroup-rule',
    lines: [
      "docker run --rm --device-cgroup-rule 'c 10:229 rwm' alpine mknod /dev/fuse c 10 229",
      'docker run --rm --device /dev/fuse alpine ls -l /dev/fuse',
    ],
  },
  {
    id: 'socket-link',
    lines: [
      `# ln -s /run/user/$(id -u ${user})/docker.sock ${linkAt}`,
      seenInside,
      restart,
      seenInside,
      `# rm ${linkAt}`,
    ],
  },
  {
    id: 'quota',
    packages: 'xfsprogs',
    prepare: `truncate -s 400M /srv/xfs.img && mkfs.xfs -q /srv/xfs.img && mkdir /data &&
mount -o loop,prjquota /srv/xfs.img /data && mkdir /data/ann && chown ${user}: /data/ann`,
    lines: [
      "# xfs_quota -x -c 'project -s -p /data/ann 1001' -c 'limit -p bhard=50m 1001' /data",
      "rootlesskit sh -c 'touch /data/ann/file && chown 1000 /data/ann/file && head -c 80M /dev/zero >/data/ann/file'",
      'ls -lnh /data/ann',
    ],
    tidy: 'umount /data && rmdir /data && rm /srv/xfs.img',
  },
  {
    id: 'btrfs',
    packages: 'btrfs-progs',
    prepare: `truncate -s 400M /srv/btrfs.img && mkfs.btrfs -q /srv/btrfs.img && mkdir /data &&
mount -o loop /srv/btrfs.img /data && mkdir /data/docker && chown ${user}: /data/docker`,
    lines: [
      `mkdir -p ~/.config/docker; echo '{ "data-root": "/data/docker" }' >${daemonJson}`,
      restart,
      "docker info -f '{{.Driver}} {{.DockerRootDir}}'",
      `tar c -C ${dirname(busybox)} busybox | docker import - busybox`,
      'docker run --rm busybox /busybox df -T /',
      `rm ${daemonJson}`,
      restart,
    ],
    tidy: 'umount /data && rm -r /data /srv/btrfs.img',
  },
  {
    id: 'buildx',
    packages: 'docker-buildx',
    lines: [
      "printf 'FROM alpine\nRUN --mount=type=cache,target=/root/.npm uname -m\n' | docker buildx build --progress plain --no-cache -t app:1 -",
      "printf 'FROM alpine\n' | docker buildx build --platform linux/amd64,linux/arm64 -t app:2 -",
      'docker rmi app:1',
    ],
    tidy: `rm -r /home/${user}/.docker/buildx`,
  },
  {
    id: 'emulation',
    packages: 'qemu-user-static',
    prepare: `dpkg --add-architecture arm64 && apt-get update -qq && cd "$(mktemp -d)" && chmod 755 . &&
apt-get download -qq busybox-static:arm64 && dpkg -x busybox-static*.deb . &&
mkdir -p /tmp/arm64/bin && cp usr/bin/busybox /tmp/arm64/bin/ &&
ln -s busybox /tmp/arm64/bin/uname && chmod -R a+rX /tmp/arm64 &&
su -l ${user} -c 'tar c -C /tmp/arm64 . | DOCKER_HOST=unix:///run/user/$(id -u)/docker.sock docker import --platform linux/arm64 - arm64v8/alpine'`,
    lines: [
      '# grep flags /proc/sys/fs/binfmt_misc/qemu-aarch64',
      'docker run --rm --platform linux/arm64 arm64v8/alpine uname -m',
    ],
    tidy: 'rm -r /tmp/arm64; dpkg --remove-architecture arm64; apt-get update -qq',
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
  {
    id: 'nftables',
    packages: 'nftables',
    prepare: `nft -f - <<'RULES'
table inet filter {
  chain input {
    type filter hook input priority filter; policy drop;
    ct state established,related accept
    iif lo accept
    tcp dport 22 accept
  }
}
RULES`,
    lines: [
      published,
      fromOutside,
      '# nft add rule inet filter input tcp dport 8080 accept',
      fromOutside,
      'docker rm -f web',
    ],
    tidy: 'nft delete table inet filter',
  },
  {
    id: 'firewalld',
    packages: 'firewalld',
    lines: [
      published,
      '# firewall-cmd --state',
      fromOutside,
      '# firewall-cmd --add-port=8080/tcp',
      fromOutside,
      '# firewall-cmd --remove-port=8080/tcp',
      '# firewall-cmd --add-forward-port=port=80:proto=tcp:toport=8080',
      '@ask 80',
      'docker rm -f web',
    ],
    tidy: 'systemctl disable --now firewalld',
  },
  {
    id: 'from-rootful',
    prepare: `systemctl start docker && ${tarImage} && docker volume create pgdata &&
docker run --rm -v pgdata:/data debian:stable ${owned} && mkdir -p /srv/app/data &&
echo kept >/srv/app/data/file && chown 999:999 /srv/app/data/file`,
    lines: [
      'docker volume create pgdata',
      `sudo docker run --rm -v pgdata:/from:ro debian:stable tar -C /from --numeric-owner --xattrs --acls -cf - . | docker run --rm -i -v pgdata:/to debian:stable sh -c '[ -z "$(ls -A /to)" ] && tar -C /to --numeric-owner --xattrs --acls -xpf -'`,
      'docker run --rm -v pgdata:/data debian:stable ls -ln /data',
      'mkdir -p ~/app',
      'mkdir ~/app/data && sudo tar -C /srv/app/data --numeric-owner -cf - . | rootlesskit tar -C ~/app/data --numeric-owner -xpf -',
      'ls -ln ~/app/data',
      'docker run --rm -v ~/app/data:/data debian:stable ls -ln /data',
      'docker volume rm pgdata; rootlesskit rm -r ~/app',
    ],
    tidy: 'docker volume rm pgdata; docker rmi debian:stable; systemctl stop docker.service docker.socket; rm -r /srv/app',
  },
];

/** Asks a published port from the host, as another machine would. */
async function ask(machine: Machine, port: 80 | 8080): Promise<string> {
  const url = `http://127.0.0.1:${machine.outside(port)}/`;
  return fetch(url, { signal: AbortSignal.timeout(20_000) }).then(
    (answer) => answer.text(),
    (error: unknown) => `no answer: ${String(error)}`,
  );
}

/** What root does without its being shown. Whether it worked: without it there is nothing to record. */
function quietly(machine: Machine, id: string, command = 'true'): boolean {
  const { status, all } = machine.root(command);
  if (status !== 0) process.stderr.write(`${id}: not made: ${shorten(all)}\n`);
  return status === 0;
}

/**
 * Types each of the lines in a login of its own and writes down what was said.
 * @param only ids; all, when there is none
 */
export async function recordOutputs(
  machine: Machine,
  only: readonly string[],
): Promise<readonly OutputSeen[]> {
  for (const put of [busyboxImage, tarImage]) {
    const made = machine.user(put);
    if (made.status !== 0) throw new Error(`no image: ${made.all}`);
  }
  const seen: OutputSeen[] = [];
  for (const { id, packages, prepare, tidy, lines } of outputs) {
    if (only.length > 0 && !only.includes(id)) continue;
    if (packages)
      machine.root(`DEBIAN_FRONTEND=noninteractive apt-get install -y ${packages} 2>&1 | tail -1`);
    if (!quietly(machine, id, prepare)) continue;
    const said: { line: string; output: string }[] = [];
    for (const line of lines) {
      const up = () => machine.user('docker ps').status === 0;
      await until(up, 60);
      // As often as this no reader restarts it within a minute.
      if (line.includes(' restart docker')) machine.user('systemctl --user reset-failed docker');
      const output = line.startsWith('@ask ')
        ? await ask(machine, line === fromOutside ? 8080 : 80)
        : line.startsWith('# ')
          ? machine.root(line.slice(2)).all
          : machine.user(line).all;
      said.push({ line, output: output.trimEnd() });
      process.stderr.write(`${id}: ${line}\n       ${shorten(output)}\n`);
    }
    quietly(machine, id, tidy);
    seen.push({ id, said });
  }
  return seen;
}

/** What is recorded now, and what an earlier record of the same configuration has beside it. */
export const withOutputs = (
  old: RunRecord | undefined,
  seen: readonly OutputSeen[],
): readonly OutputSeen[] =>
  outputs.flatMap(({ id }) => {
    const now = seen.find((output) => output.id === id);
    const before = old?.outputs?.find((output) => output.id === id);
    return now ?? (old && before ? { date: old.date, ...before } : []);
  });
