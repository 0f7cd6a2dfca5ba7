import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dockerPackages, realPackages } from '../../facts/real-packages.ts';
import { findSystem } from '../../facts/systems/index.ts';
import { standIns } from './stand-ins.ts';
import { suiteOf } from './suites.ts';

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** A pretended machine in a folder. */
export interface Sandbox {
  /** Runs a script on it as alice; every absolute path of the system leads into the folder. */
  run(script: string, ...args: string[]): Outcome;
  /** The same as root, who came by sudo or doas. */
  runAsRoot: Sandbox['run'];
  /** What stays of modules and kernel settings is what files say that are read at boot. */
  reboot(): void;
  /** Every file of the machine with its content, without the record of calls. */
  snapshot(): Record<string, string>;
  /** The permissions of a file. */
  mode(path: string): number;
  /** The commands that were called since the last time, one a line. */
  calls(): string[];
}

const folders = [
  'bin',
  'home',
  'etc/apt/keyrings',
  'etc/apt/sources.list.d',
  'etc/yum.repos.d',
  'etc/sysctl.d',
  'etc/modules-load.d',
  'etc/apparmor.d',
  'proc/sys/kernel',
  'proc/sys/net/ipv4',
  'proc/self',
  'run',
  'srv',
  'sys',
  'usr/bin',
  'usr/share/docker.io/contrib',
  'var/lib/systemd/linger',
];

/** What the stand-ins must know of the system; written down apart from the facts wherever it can be. */
function machine(system: string, more: readonly string[]): string[] {
  const os = system.replace(/-.*/, '');
  return [
    `os=${os}`,
    `suite=${suiteOf(system)}`,
    `init=${os === 'alpine' ? 'openrc' : 'systemd'}`,
    `asks=${/^(sles-15|opensuse-leap-15)/.test(system) ? 'ip_tables' : 'nf_tables'}`,
    ...(/^(centos|rhel)-10$/.test(system) ? ['el10'] : []),
    ...(os === 'arch' ? ['setup=unit'] : os === 'alpine' ? ['setup=none'] : []),
    'sudo',
    ...more,
  ];
}

const kernel = `: >"$BOX/proc/modules"; echo 0 >"$BOX/proc/sys/kernel/unprivileged_userns_clone"; echo 1024 >"$BOX/proc/sys/net/ipv4/ip_unprivileged_port_start"
printf '1\\t0\\n' >"$BOX/proc/sys/net/ipv4/ping_group_range"`;

/**
 * Makes such a machine, where the user has no subordinate IDs. `more` has lines for the stand-ins that
 * win over those of the system (`init=none`), take sudo away (`-sudo`), or let Docker of root run
 * (`rootful`).
 */
export function makeSandbox(system: string, more: readonly string[] = []): Sandbox {
  const box = mkdtempSync(join(tmpdir(), 'plan-box-'));
  for (const folder of folders) mkdirSync(join(box, folder), { recursive: true });
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(box, path)), { recursive: true });
    writeFileSync(join(box, path), text);
  };
  const names = more.map((line) => line.replace(/=.*/, '='));
  const lines = machine(system, more).filter(
    (line) =>
      !more.includes(`-${line}`) &&
      (more.includes(line) || !names.some((name) => name.endsWith('=') && line.startsWith(name))),
  );
  const family = findSystem(system)?.family ?? 'debian';
  for (const [path, text] of [
    // Read by every stand-in: each `name=value` as a variable, and all lines as one.
    [
      'machine',
      `${lines.filter((line) => line.includes('=')).join(' ')} machine='${lines.join(' ')}'\n`,
    ],
    ['archive', `${realPackages[family].names.join('\n')}\n`],
    ['docker', `${dockerPackages.names.join('\n')}\n`],
    ['etc/passwd', 'alice:x:1000:1000::/home/alice:/bin/sh\n'],
    ['etc/subuid', 'bob:100000:65536\n'],
    ['etc/subgid', 'bob:100000:65536\n'],
    ['proc/self/cgroup', '0::/user.slice/user-1000.slice/session-1.scope\n'],
    ...(lines.includes('rootful') ? ([['rootful', '']] as const) : []),
    ['installed', ''],
    ['calls', ''],
  ] as const)
    put(path, text);
  // Debian's packages keep these two off PATH; elsewhere they are where programs are.
  const hidden = lines.includes('contrib') ? /^dockerd-rootless/ : /^$/;
  for (const [name, text] of standIns.programs) {
    const path = hidden.test(name) ? `usr/share/docker.io/contrib/${name}` : `bin/${name}`;
    put(path, text);
    chmodSync(join(box, path), 0o755);
  }
  for (const [name, text] of standIns.others) put(name, text);
  const inside = (script: string): string =>
    script.replaceAll(/(?<=[\s"'=({<>])\/(etc|proc|sys|run|srv|var|usr)(?=\/)/g, `${box}/$1`);
  const runAs = (env: Readonly<Record<string, string>>, script: string, args: string[]) => {
    put('setup.sh', inside(script));
    const { status, stdout, stderr } = spawnSync('sh', [join(box, 'setup.sh'), ...args], {
      encoding: 'utf8',
      env: { BOX: box, PATH: `${join(box, 'bin')}:${join(box, 'usr/bin')}:/usr/bin:/bin`, ...env },
    });
    return { status, out: stdout, err: stderr };
  };
  const session = lines.includes('init=systemd') ? { XDG_RUNTIME_DIR: '/run/user/1000' } : {};
  const alice = { HOME: join(box, 'home'), ...session };
  const root = { HOME: join(box, 'root'), WHO: 'root', SUDO_USER: 'alice', DOAS_USER: 'alice' };
  const reboot = `${kernel}
for f in "$BOX/etc/modules-load.d"/*.conf; do
  if [ -e "$f" ]; then sed 's/^#.*//' "$f" | xargs -r modprobe -a; fi
done
for f in "$BOX/etc/sysctl.d"/*.conf; do
  if [ -e "$f" ]; then sysctl -p "$f"; fi
done\n`;
  runAs(alice, `${kernel}\n`, []);
  let seen = 0;
  return {
    run: (script, ...args) => runAs(alice, script, args),
    runAsRoot: (script, ...args) => runAs(root, script, args),
    reboot: () => {
      const { status, err } = runAs(alice, reboot, []);
      if (status !== 0) throw new Error(err);
    },
    snapshot() {
      const paths = readdirSync(box, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() || entry.isSymbolicLink())
        .map((entry) => join(entry.parentPath, entry.name).slice(box.length));
      const kept = paths.filter((path) => !['/calls', '/setup.sh', '/archive'].includes(path));
      return Object.fromEntries(kept.map((path) => [path, readFileSync(join(box, path), 'utf8')]));
    },
    mode: (path) => statSync(join(box, path)).mode & 0o777,
    calls() {
      const all = readFileSync(join(box, 'calls'), 'utf8').split('\n').slice(0, -1);
      const fresh = all.slice(seen);
      seen = all.length;
      return fresh;
    },
  };
}
