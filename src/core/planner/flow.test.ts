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
import { describe, expect, it } from 'vitest';
import { systems } from '../facts/systems/index.ts';
import { makePlan } from './plan.ts';
import { printScript } from './print/script.ts';
import { standIns } from './testing/stand-ins.ts';
import { en } from './texts/en.ts';

/** A pretended machine in a folder. */
interface Sandbox {
  /** Runs a script on it; every absolute path of the system leads into the folder. */
  run(script: string, ...args: string[]): { status: number | null; out: string; err: string };
  /** The same as root, who came by sudo. */
  runAsRoot: Sandbox['run'];
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
  'proc/sys/net/ipv4',
  'proc/self',
  'run',
  'srv',
  'sys',
  'usr/bin',
  'usr/share/docker.io/contrib',
  'var/lib/systemd/linger',
];

/** Makes such a machine: Docker of root is running, the user has no subordinate IDs. */
function makeSandbox(): Sandbox {
  const box = mkdtempSync(join(tmpdir(), 'plan-box-'));
  for (const folder of folders) mkdirSync(join(box, folder), { recursive: true });
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(box, path)), { recursive: true });
    writeFileSync(join(box, path), text);
  };
  for (const [path, text] of [
    ['etc/subuid', 'bob:100000:65536\n'],
    ['etc/subgid', 'bob:100000:65536\n'],
    ['proc/modules', ''],
    ['proc/sys/net/ipv4/ip_unprivileged_port_start', '1024\n'],
    ['proc/sys/net/ipv4/ping_group_range', '1\t0\n'],
    ['proc/self/cgroup', '0::/user.slice/user-1000.slice/session-1.scope\n'],
    ['rootful', ''],
    ['installed', ''],
    ['calls', ''],
  ] as const)
    put(path, text);
  for (const [name, body] of Object.entries(standIns)) {
    put(`bin/${name}`, `#!/bin/sh\necho "${name} $*" >>"$BOX/calls"\n${body}\n`);
    chmodSync(join(box, 'bin', name), 0o755);
  }
  for (const name of ['dockerd-rootless.sh', 'dockerd-rootless-setuptool.sh']) {
    put(`usr/share/docker.io/contrib/${name}`, '#!/bin/sh\n');
    chmodSync(join(box, 'usr/share/docker.io/contrib', name), 0o755);
  }
  const inside = (script: string): string =>
    script.replaceAll(
      /(?<=[\s"'=({>])\/(etc|proc|sys|run|srv|var|usr\/bin|usr\/share)(?=\/)/g,
      `${box}/$1`,
    );
  let seen = 0;
  const runAs = (env: Readonly<Record<string, string>>, script: string, args: string[]) => {
    put('setup.sh', inside(script));
    const { status, stdout, stderr } = spawnSync('sh', [join(box, 'setup.sh'), ...args], {
      encoding: 'utf8',
      env: { BOX: box, PATH: `${join(box, 'bin')}:/usr/bin:/bin`, ...env },
    });
    return { status, out: stdout, err: stderr };
  };
  const alice = { HOME: join(box, 'home'), XDG_RUNTIME_DIR: '/run/user/1000' };
  const root = { HOME: join(box, 'root'), WHO: 'root', SUDO_USER: 'alice', DOAS_USER: 'alice' };
  return {
    run: (script, ...args) => runAs(alice, script, args),
    runAsRoot: (script, ...args) => runAs(root, script, args),
    snapshot() {
      const names = readdirSync(box, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(box.length));
      const kept = names.filter((name) => !['/calls', '/setup.sh'].includes(name));
      return Object.fromEntries(kept.map((name) => [name, readFileSync(join(box, name), 'utf8')]));
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

/** The script for wishes; where the system cannot have all of them, for what it can have. */
function script(wishes: Readonly<Record<string, string>>): string {
  const answer = makePlan(wishes, en);
  if (answer.kind === 'plan') return printScript(answer.plan, en);
  if (answer.kind === 'invalid') throw new Error(JSON.stringify(answer));
  return script({ ...wishes, ...answer.refusals[0]?.change });
}

const full = {
  'lowest-port': '80',
  ping: 'yes',
  limits: 'cpu,io',
  network: 'slirp4netns',
  'client-ip': 'yes',
  rootful: 'disable',
  'data-root': '/srv/docker',
  'registry-mirror': 'https://mirror.example.org',
  proxy: 'http://proxy.example.org:3128',
};

/** What stays after an undo: packages, subordinate IDs, and kernel state until the next boot. */
const stays = /^\/(installed|owner|etc\/sub[ug]id|proc\/|sys\/|rootful|home\/\.docker\/)/;

const withoutKept = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !stays.test(name)));

/** One system for each script that differs in more than the names of releases. */
const different = new Map(
  systems.map(({ id }) => {
    const text = script({ system: id, ...full });
    return [text.replace(/^#.*$/gm, '').replace(/^Suites: .*$/m, ''), { system: id, text }];
  }),
);

describe.each([...different.values()])(
  'the script of $system, among stand-ins',
  { timeout: 60_000 },
  ({ text }) => {
    it('changes nothing in a dry run, and says what it would do', () => {
      const box = makeSandbox();
      const before = box.snapshot();
      const { status, out, err } = box.run(text, '--dry-run');
      expect([status, err]).toEqual([0, '']);
      expect(out).toContain('net.ipv4.ip_unprivileged_port_start = 80');
      expect(box.snapshot()).toEqual(before);
    });

    it('does everything, then nothing, then takes it back', () => {
      const box = makeSandbox();
      const before = box.snapshot();
      const first = box.run(text);
      expect(first.err).toBe('');
      expect(first.status).toBe(0);
      expect(box.run(text, '--verify')).toMatchObject({ status: 0, err: '' });

      const after = box.snapshot();
      box.calls();
      const second = box.run(text);
      expect(second.out).not.toContain('to do');
      expect(box.snapshot()).toEqual(after);
      expect(box.calls().join('\n')).not.toMatch(
        /^(apt-get|dnf|zypper|pacman -S|apk add|usermod|modprobe|loginctl enable)/m,
      );

      const undone = box.run(text, '--undo');
      expect([undone.status, undone.err]).toEqual([0, '']);
      expect(withoutKept(box.snapshot())).toEqual(withoutKept(before));
    });

    it('begins a range of subordinate IDs after everybody else’s', () => {
      const box = makeSandbox();
      box.run(text, '--root-only');
      expect(box.calls()).toContainEqual(
        'usermod --add-subuids 165536-231071 --add-subgids 165536-231071 alice',
      );
    });
  },
);

describe('a failure', { timeout: 60_000 }, () => {
  const text = script({ system: 'debian-13', 'lowest-port': '80' });

  it('stops with the step, the reason and where to read on', () => {
    const box = makeSandbox();
    const { status, err } = box.run(text.replace('root usermod', 'root false usermod'));
    expect(status).toBe(1);
    expect(err).toContain('step subordinate-ids: failed:');
    expect(err).toContain('/en/troubleshooting/no-subuid-ranges/');
  });

  it('is noticed when the commands succeed and nothing came of them', () => {
    const box = makeSandbox();
    const { status, err } = box.run(
      text.replace('run dockerd-rootless-setuptool.sh install', 'run true'),
    );
    expect(status).toBe(1);
    expect(err).toContain('step setup: its commands ran, but it is still not done');
  });

  it('leaves a file that is not ours alone', () => {
    const box = makeSandbox();
    box.run(`echo foreign >/etc/sysctl.d/99-rootless.conf\n`);
    const { status, err } = box.run(text);
    expect(status).toBe(1);
    expect(err).toContain('99-rootless.conf is not ours');
    expect(box.snapshot()['/etc/sysctl.d/99-rootless.conf']).toBe('foreign\n');
  });

  it('undo touches nothing that this script did not do', () => {
    const box = makeSandbox();
    const before = box.snapshot();
    expect(box.run(text, '--undo').status).toBe(0);
    expect(box.snapshot()).toEqual(before);
  });

  it('leaves a package list of somebody else as it is, and adds no second one', () => {
    const box = makeSandbox();
    box.run(
      "echo 'deb https://download.docker.com/linux/debian trixie stable' >/etc/apt/sources.list.d/docker.list\n",
    );
    expect(box.run(text)).toMatchObject({ status: 0, err: '' });
    const files = Object.keys(box.snapshot());
    expect(files).toContain('/etc/apt/sources.list.d/docker.list');
    expect(files).not.toContain('/etc/apt/sources.list.d/docker.sources');
  });

  it('in undo is tried again by the next undo', () => {
    const box = makeSandbox();
    const before = box.snapshot();
    box.run(text);
    const failing = text.replace('root loginctl disable', 'root false disable');
    const first = box.run(failing, '--undo');
    expect(first.status).toBe(1);
    expect(first.err).toContain('step lingering: failed:');
    expect(box.snapshot()['/home/.local/state/rootless-guide']).toBe('lingering\n');
    expect(box.run(text, '--undo')).toMatchObject({ status: 0, err: '' });
    expect(withoutKept(box.snapshot())).toEqual(withoutKept(before));
  });

  it('does not set up root by mistake', () => {
    const box = makeSandbox();
    const { status, err } = box.run(text.replace(/^user=/m, 'ROOTLESS_USER=root; user='));
    expect([status, err]).toEqual([2, 'set ROOTLESS_USER to who will run Docker\n']);
    expect(box.calls()).toEqual([]);
  });
});

describe('root and the user, each their own part', { timeout: 60_000 }, () => {
  const text = script({ system: 'debian-13', 'lowest-port': '80' });

  it('root does its part and says who goes on; verify and undo say so too', () => {
    const box = makeSandbox();
    const before = box.snapshot();
    const first = box.runAsRoot(text);
    expect([first.status, first.err]).toEqual([0, '']);
    expect(first.out).toMatch(/next: log in as alice, then: sh \S+ --user-only\n$/);
    expect(box.run(text, '--user-only')).toMatchObject({ status: 0, err: '' });
    expect(box.runAsRoot(text, '--verify').out).toMatch(/--user-only --verify\n$/);

    // Root's part first would take away what the user's part is undone with.
    const early = box.runAsRoot(text, '--undo');
    expect(early.status).toBe(1);
    expect(early.err).toMatch(
      /first: log in as alice, then: sh \S+ --user-only --undo; then here:/,
    );
    const mine = box.run(text, '--undo');
    expect(mine.out).toContain('kept      sysctl: not done by this script as alice');
    expect(box.runAsRoot(text, '--root-only', '--undo')).toMatchObject({ status: 0, err: '' });
    expect(withoutKept(box.snapshot())).toEqual(withoutKept(before));
  });

  it('writes files that everybody can read, whatever the umask', () => {
    const box = makeSandbox();
    const { status, err } = box.run(text.replace('set -eu;', 'set -eu; umask 077;'));
    expect([status, err]).toEqual([0, '']);
    expect(box.mode('etc/sysctl.d/99-rootless.conf')).toBe(0o644);
  });
});
