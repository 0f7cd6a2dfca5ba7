import { describe, expect, it } from 'vitest';
import type { Wishes } from './options.ts';
import { withoutKept } from './testing/kept.ts';
import { makeSandbox } from './testing/sandbox.ts';
import { planFor, scriptFor } from './testing/script-for.ts';
import { unlike } from './testing/systems.ts';
import { shareOf } from './testing/whole.ts';
import type { RawOptions } from './types.ts';

const full: Wishes = {
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

/** What the plan says that it makes, as paths of the pretended machine. */
const touched = (wishes: RawOptions): string[] =>
  planFor({ ...wishes, user: 'alice' }).steps.flatMap(({ touches }) =>
    touches.paths.map((path) => path.replaceAll('"', '').replace(/^(~|\$HOME)/, '/home')),
  );

interface Machine {
  readonly name: string;
  readonly system: string;
  readonly wishes: Wishes;
  /** How the pretended machine differs from the release's own. */
  readonly more?: readonly string[];
}

/** Setup tools before 28.1 ask for ip_tables. */
const older = ['asks=ip_tables'];

const plain = unlike.map(
  ({ id }): Machine => ({
    name: id,
    system: id,
    wishes: full,
    ...((id === 'debian-10' || id === 'uos-20') && { more: older }),
    ...(id === 'debian-testing' && { more: ['contrib'] }),
  }),
);

/** Other ways to become root, to install, and to start. */
const others: readonly Machine[] = [
  {
    name: 'debian-11 with its own packages',
    system: 'debian-11',
    wishes: { ...full, method: 'distro' },
    more: [...older, 'contrib'],
  },
  {
    name: 'alpine-3.24 with doas',
    system: 'alpine-3.24',
    wishes: { ...full, privilege: 'doas' },
    more: ['-sudo', 'doas'],
  },
  {
    name: 'debian-13 without systemd',
    system: 'debian-13',
    wishes: { ...full, rootful: 'absent', limits: 'none', systemd: 'no', method: 'distro' },
    more: ['init=none', 'contrib', ...older],
  },
  {
    name: 'ubuntu-24.04 by the script of get.docker.com, low ports by capability elsewhere',
    system: 'ubuntu-24.04',
    wishes: { ...full, method: 'script' },
  },
  {
    name: 'fedora-44 with a capability for low ports',
    system: 'fedora-44',
    wishes: { ...full, 'privileged-ports': 'setcap', ping: 'no' },
  },
];

/** One machine for each script that differs in more than the names of releases. */
const different = [
  ...new Map(
    [...plain, ...others].map((machine) => {
      const text = scriptFor({ system: machine.system, ...machine.wishes });
      const body = text
        .replace(/^#.*$/gm, '')
        .replace(/^Suites: .*$/m, '')
        .replaceAll(/\/linux\/(debian|ubuntu|centos|rhel)/g, '');
      return [body, { ...machine, text }];
    }),
  ).values(),
];

describe.each(shareOf(different, 4))(
  'the script of $name, among stand-ins',
  ({ text, system, wishes, more }) => {
    const rootful = wishes.rootful === 'disable';
    const systemd = wishes.systemd !== 'no' && !system.startsWith('alpine');

    it('says what it would do, does it, then nothing, survives a reboot, and takes it back', () => {
      const box = makeSandbox(system, [...(rootful ? ['rootful'] : []), ...(more ?? [])]);
      const before = box.snapshot();
      const dry = box.run(text, '--dry-run');
      expect([dry.status, dry.err]).toEqual([0, '']);
      expect(dry.out).toContain('to do     packages');
      expect(box.snapshot()).toEqual(before);

      box.calls();
      const first = box.run(text);
      expect(first.err).toBe('');
      expect(first.status).toBe(0);
      expect(box.calls()).toEqual(
        expect.arrayContaining([
          'usermod --add-subuids 165536-231071 alice',
          'usermod --add-subgids 165536-231071 alice',
        ]),
      );
      const after = box.snapshot();
      const files = Object.keys(after).filter((path) => before[path] === undefined);
      const ours = files.filter((path) => /^\/(etc|var|home\/\.(config|local))\//.test(path));
      const said = touched({ system, ...wishes });
      const within = (path: string) =>
        said.some((place) => path === place || path.startsWith(`${place}/`));
      expect(ours.filter((path) => !within(path))).toEqual([]);

      box.calls();
      const second = box.run(text);
      expect(second.out).not.toContain('to do');
      expect(box.snapshot()).toEqual(after);
      expect(box.calls().join('\n')).not.toMatch(
        /^(apt-get|dnf|zypper|pacman -S|apk add|usermod|modprobe|loginctl enable)/m,
      );

      box.reboot();
      // Without systemd nothing starts the daemon.
      const verified = box.run(text, '--verify', ...(systemd ? [] : ['--root-only']));
      expect(verified.out).not.toContain('NOT');
      expect([verified.status, verified.err]).toEqual([0, '']);

      const undone = box.run(text, '--undo');
      expect([undone.status, undone.err]).toEqual([0, '']);
      expect(withoutKept(box.snapshot())).toEqual(withoutKept(before));
    });
  },
);

describe.each(['ubuntu-24.04', 'fedora-44'])(
  'an engine asked for by its version, on %s',
  (system) => {
    it('counts as installed only when it is that one', () => {
      const box = makeSandbox(system);
      const older = scriptFor({ system, docker: '29.4.3', rootful: 'disable' });
      const first = box.run(older);
      expect([first.status, first.err]).toEqual([0, '']);
      expect(box.run(older, '--dry-run').out).not.toContain('to do     packages');
      const newer = box.run(
        scriptFor({ system, docker: '29.4.2', rootful: 'disable' }),
        '--dry-run',
      );
      expect(newer.out).toContain('to do     packages');
    });
  },
);
