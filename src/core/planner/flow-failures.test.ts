import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { typedCommands } from './browser.ts';
import { doing } from './print/ansible-steps.ts';
import type { Task } from './print/ansible-tasks.ts';
import { withoutKept } from './testing/kept.ts';
import { makeSandbox } from './testing/sandbox.ts';
import { planFor, scriptFor } from './testing/script-for.ts';

describe('a failure', () => {
  const text = scriptFor({ system: 'debian-13', 'lowest-port': '80' });

  it('stops with the step, the reason and where to read on', () => {
    const box = makeSandbox('debian-13');
    const { status, err } = box.run(text.replace('as_root usermod', 'as_root false usermod'));
    expect(status).toBe(1);
    expect(err).toContain('step subordinate-ids: failed:');
    expect(err).toContain('/en/troubleshooting/no-subuid-ranges/');
  });

  it('is noticed when the commands succeed and nothing came of them', () => {
    const box = makeSandbox('debian-13');
    const { status, err } = box.run(
      text.replace('run dockerd-rootless-setuptool.sh install', 'run true'),
    );
    expect(status).toBe(1);
    expect(err).toContain('step setup: its commands ran, but it is still not done');
  });

  it('leaves a file that is not ours alone, and puts ours beside it', () => {
    const box = makeSandbox('debian-13');
    box.run(`echo foreign >/etc/sysctl.d/99-rootless.conf\n`);
    const { status, out } = box.run(text);
    expect(status).toBe(0);
    expect(out).toContain('99-rootless.conf is not ours and stays');
    const files = box.snapshot();
    expect(files['/etc/sysctl.d/99-rootless.conf']).toBe('foreign\n');
    expect(files['/etc/sysctl.d/99-zz-rootless.conf']).toContain('port_start = 80');
  });

  it('undo touches nothing that this script did not do', () => {
    const box = makeSandbox('debian-13');
    const before = box.snapshot();
    expect(box.run(text, '--undo').status).toBe(0);
    expect(box.snapshot()).toEqual(before);
  });

  it.each([
    ['tty', 0, true],
    ['wayland', 1, false],
    ['x11', 1, false],
  ])('ends no desktop, but a login by ssh can wait: %s', (session, status, restarts) => {
    const box = makeSandbox('debian-13', [`session=${session}`]);
    const limited = scriptFor({ system: 'debian-13', limits: 'cpuset' });
    expect(box.run(limited).status).toBe(status);
    expect(box.calls().includes('systemctl restart user@1000.service')).toBe(restarts);
  });

  it('leaves a package list of somebody else as it is, and adds no second one', () => {
    const box = makeSandbox('debian-13');
    box.run(
      "echo 'deb https://download.docker.com/linux/debian trixie stable' >/etc/apt/sources.list.d/docker.list\n",
    );
    expect(box.run(text)).toMatchObject({ status: 0, err: '' });
    const files = Object.keys(box.snapshot());
    expect(files).toContain('/etc/apt/sources.list.d/docker.list');
    expect(files).not.toContain('/etc/apt/sources.list.d/docker.sources');
  });

  it('in undo is tried again by the next undo', () => {
    const box = makeSandbox('debian-13');
    const before = box.snapshot();
    box.run(text);
    const failing = text.replace('as_root loginctl disable', 'as_root false disable');
    const first = box.run(failing, '--undo');
    expect(first.status).toBe(1);
    expect(first.err).toContain('step lingering: failed:');
    expect(box.snapshot()).toHaveProperty(['/var/lib/rootless-guide/lingering/alice']);
    expect(box.run(text, '--undo')).toMatchObject({ status: 0, err: '' });
    expect(withoutKept(box.snapshot())).toEqual(withoutKept(before));
  });

  it('does not set up root by mistake', () => {
    const box = makeSandbox('debian-13');
    const { status, err } = box.run(text.replace(/^user=/m, 'ROOTLESS_USER=root; user='));
    expect([status, err]).toEqual([2, 'set ROOTLESS_USER to who will run Docker\n']);
    expect(box.calls()).toEqual([]);
  });
});

describe('root and the user, each their own part', () => {
  const text = scriptFor({ system: 'debian-13', 'lowest-port': '80' });

  it('root does its part and says who goes on; verify and undo say so too', () => {
    const box = makeSandbox('debian-13');
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
    const mine = box.run(text, '--user-only', '--undo');
    expect(mine.out).toContain('undo      setup');
    expect(mine.out).not.toContain('undo      sysctl');
    expect(box.runAsRoot(text, '--root-only', '--undo')).toMatchObject({ status: 0, err: '' });
    expect(withoutKept(box.snapshot())).toEqual(withoutKept(before));
  });

  it('writes files that everybody can read, whatever the umask', () => {
    const box = makeSandbox('debian-13');
    const { status, err } = box.run(text.replace('set -eu', 'set -eu; umask 077'));
    expect([status, err]).toEqual([0, '']);
    expect(box.mode('etc/sysctl.d/99-rootless.conf')).toBe(0o644);
  });

  it('one option restricts everything else to a part', () => {
    const box = makeSandbox('debian-13');
    const steps = (...args: string[]) =>
      [...box.run(text, ...args).out.matchAll(/^(?:to do|done|good|NOT good) +(\S+)/gm)].map(
        ([, step]) => step,
      );
    const root = steps('--dry-run', '--root-only');
    const user = steps('--dry-run', '--user-only');
    expect(root).toContain('sysctl');
    expect(user).toContain('setup');
    expect([...root, ...user]).toEqual(steps('--dry-run'));
    expect(steps('--verify', '--root-only')).toEqual(root);
    expect(steps('--verify', '--user-only')).toEqual(user);
  });

  it('a dry run by root, who has no session, tells the whole', () => {
    const box = makeSandbox('debian-13');
    const { status, out } = box.runAsRoot(
      scriptFor({ system: 'debian-13', client: 'docker-host' }),
      '--dry-run',
    );
    expect(status).toBe(0);
    expect(out).toContain('to do     client');
    expect(out).toContain('to do     verify');
  });

  it('without systemd the login’s runtime directory does not matter', () => {
    const alpine = scriptFor({ system: 'alpine-3.24', privilege: 'doas' });
    const box = makeSandbox('alpine-3.24', ['-sudo', 'doas']);
    const { status, err } = box.run(
      alpine.replace('set -eu', 'set -eu; XDG_RUNTIME_DIR=/tmp/1000-runtime-dir'),
    );
    expect([status, err]).toEqual([0, '']);
    expect(box.run(alpine, '--undo').err).toBe('');
  });
});

describe.each([
  ['debian-13', []],
  ['alpine-3.24', []],
] as const)('a failure at any step of %s', (system, more) => {
  it('ends the script there, with its name, and the next run goes on', () => {
    const text = scriptFor({ system, 'lowest-port': '80', 'client-ip': 'yes' });
    const box = makeSandbox(system, more);
    const order = (/^steps='([^']*)'/m.exec(text)?.[1] ?? '').trim().split(/\s+/);
    expect(order.length).toBeGreaterThan(5);
    for (const step of order) {
      const begin = `step_${step.replaceAll('-', '_')}() {\n`;
      const broken = text.replace(
        begin,
        `${begin}  if [ "$1" = apply ]; then\n    run false\n    return\n  fi\n`,
      );
      const { status, out, err } = box.run(broken);
      // Where an earlier run has done all that this step does, there is nothing that could fail.
      if (out.includes(`done      ${step}\n`)) continue;
      expect([step, status]).toEqual([step, 1]);
      expect(err).toContain(`step ${step}: failed: false`);
      expect(out.trimEnd().split('\n').at(-1)).toBe(`to do     ${step}`);
    }
    expect(box.run(text)).toMatchObject({ status: 0, err: '' });
    expect(box.run(text, '--undo')).toMatchObject({ status: 0, err: '' });
  });
});

describe('a RootlessKit that is too old for what a step writes', () => {
  const plan = planFor({
    system: 'debian-13',
    user: 'alice',
    'client-ip': 'yes',
    network: 'slirp4netns',
    'port-driver': 'builtin',
  });
  const [step] = plan.steps.filter(({ id }) => id === 'daemon-config');
  const [draft] = plan.drafts.filter(({ id }) => id === 'daemon-config');
  if (!step || !draft) throw new Error('no step writes daemon.json');
  const shellOf = (task: Task) => (task['ansible.builtin.shell'] as { cmd: string }).cmd;
  const looks = doing({ step, draft, plan, words: en }).filter(
    ({ register }) => register === 'rootless_stop',
  );
  const ways = [
    ['text', typedCommands(step, 'sudo ').join('\n')],
    ['a playbook', looks.map(shellOf).join('\n')],
  ] as const;

  it.each(ways)('stops %s, unless the file is right already', (_, text) => {
    const box = makeSandbox('debian-13', ['rootlesskit=2.3.6']);
    const refused = box.run(text);
    expect([refused.status, refused.out]).toEqual([
      1,
      expect.stringContaining('RootlessKit 2.3.6 keeps no client address'),
    ]);
    box.run(`mkdir -p ~/.config/docker
printf '{\\n  "userland-proxy": false,\\n  "debug": true\\n}\\n' >~/.config/docker/daemon.json\n`);
    const before = box.snapshot();
    expect(box.run(text)).toMatchObject({ status: 0, out: '', err: '' });
    expect(box.snapshot()).toEqual(before);
  });
});
