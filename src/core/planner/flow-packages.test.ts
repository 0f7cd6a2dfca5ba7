import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { dockerKeys } from '../facts/docker-keys.ts';
import { becomeOf, typedCommands } from './browser.ts';
import type { Wishes } from './options.ts';
import { printUndo } from './print/undo.ts';
import type { StepId } from './rules/steps/ids.ts';
import { bothKeys, rightFingerprint, rightKey, wrongKey } from './testing/keys.ts';
import { makeSandbox, type Sandbox } from './testing/sandbox.ts';
import { planFor, scriptFor } from './testing/script-for.ts';
import { shellsHere } from './testing/shells.ts';

/** What the administrator pastes, for some steps or for all. */
function textFor(wishes: Wishes, ids?: readonly StepId[]): string {
  const plan = planFor({ ...wishes, user: 'alice' });
  const steps = plan.steps.filter(({ id, lane }) => ids?.includes(id) ?? lane === 'root');
  return `${steps.flatMap((step) => typedCommands(step, becomeOf(plan))).join('\n')}\n`;
}

const install = (box: Sandbox, ...names: string[]) =>
  box.run(`printf '%s\\n' ${names.join(' ')} >>"$BOX/installed"\n`);

const serve = (box: Sandbox, text: string) =>
  box.run(`cat >"$BOX/served" <<'EOF'\n${text}${text.endsWith('\n') ? '' : '\n'}EOF\n`);

/** Everything but who needs what. */
const changed = (box: Sandbox, before: Record<string, string>): string[] =>
  Object.entries(box.snapshot())
    .filter(
      ([path, text]) => before[path] !== text && !/^\/(var\/lib\/rootless-guide|proc)\//.test(path),
    )
    .map(([path]) => path);

const packages = ['packages-in-the-way', 'repository-key', 'repository', 'packages'] as const;

describe.each([
  ['debian-13', 'docker.io', {}, 'stops the daemon of root', 'distro or script'],
  ['debian-13', 'containerd', {}, 'a Kubernetes node', 'distro or script'],
  ['debian-12', 'podman-docker', {}, 'away from podman', 'distro or script'],
  ['debian-13', 'docker-compose', {}, 'the same plugin', 'distro or script'],
  ['ubuntu-24.04', 'docker-compose-v2', {}, 'the same plugin', 'script'],
  ['ubuntu-26.04', 'rootlesskit', {}, 'rootless daemons', 'distro or script'],
  ['fedora-44', 'moby-engine', {}, 'stops the daemon of root', 'script'],
  ['rhel-9', 'runc', {}, 'a Kubernetes node', 'script'],
  [
    'debian-13',
    'docker-ce',
    { method: 'distro' },
    'stops the daemon of root',
    'packages or script',
  ],
  ['opensuse-leap-16', 'docker-ce', {}, 'stops the daemon of root', 'script'],
  ['arch', 'podman-docker', {}, 'away from podman', 'script'],
] as const)('on %s, %s in the way of Docker', (system, name, more, cost, out) => {
  const wishes: Wishes = { system, ...more };

  it('stops the script before it changes anything, and is said in a dry run', () => {
    const box = makeSandbox(system, ['rootful']);
    install(box, name);
    const before = box.snapshot();
    const script = scriptFor(wishes);
    const dry = box.run(script, '--dry-run');
    expect([dry.status, dry.out]).toEqual([
      0,
      expect.stringContaining(`In the way: ${name}. Removing it`),
    ]);
    const { status, err, out: said } = box.run(script);
    expect(status).toBe(1);
    expect(said).toContain(cost);
    expect(err).toContain(
      `step packages-in-the-way: Nothing is installed beside these. Plan with method=${out}`,
    );
    expect(changed(box, before)).toEqual([]);
  });

  it('stays when the text is pasted, with its daemon, and none of Docker’s comes', () => {
    const box = makeSandbox(system, ['rootful']);
    install(box, name);
    const { out: said } = box.run(textFor(wishes, packages));
    expect(said).toMatch(new RegExp(`In the way: ${name}\\. Removing it .*${cost}`));
    expect(said).toContain(`method=${out}`);
    const after = box.snapshot();
    const helpers = /^(ca-certificates|curl|gpg|gnupg2)$/;
    const there = (after['/installed'] ?? '').trim().split('\n');
    expect(there.filter((one) => !helpers.test(one))).toEqual([name]);
    expect(after).toHaveProperty(['/rootful']);
    expect(after).not.toHaveProperty(['/var/lib/rootless-guide/rootful-new']);
  });
});

describe('another Docker at the socket of root', () => {
  it.each([
    ['a script', scriptFor],
    ['text', textFor],
  ] as const)('keeps it: %s installs nothing over it', (_, make) => {
    const box = makeSandbox('debian-13');
    box.run(`mkdir -p "$BOX/proc/net"
echo '0000: 00000002 00000000 00010000 0001 01 7 /'run/docker.sock >"$BOX/proc/net/unix"\n`);
    const { out, err } = box.run(make({ system: 'debian-13' }));
    expect(out + err).toContain('Another Docker has ');
    expect(box.calls().filter((call) => /install.* docker-ce/.test(call))).toEqual([]);
  });
});

describe('what is not in the way', () => {
  it('is a package that only left its settings behind', () => {
    const box = makeSandbox('debian-13');
    box.run(`echo docker.io >"$BOX/removed"\n`);
    expect(box.run(scriptFor({ system: 'debian-13' }))).toMatchObject({ status: 0, err: '' });
  });

  it('is docker-compose of Debian 12, which has other files', () => {
    const box = makeSandbox('debian-12');
    install(box, 'docker-compose');
    expect(box.run(scriptFor({ system: 'debian-12' }))).toMatchObject({ status: 0, err: '' });
  });
});

describe('packages that are there', () => {
  it('are neither removed nor upgraded by apt, which asks nothing', () => {
    const box = makeSandbox('debian-13');
    box.run(textFor({ system: 'debian-13' }));
    const calls = box.calls().filter((call) => call.startsWith('apt-get install'));
    expect(calls).toHaveLength(2);
    for (const call of calls)
      expect(call).toContain('apt-get install -y --no-remove --no-upgrade ');
    for (const text of [textFor({ system: 'debian-13' }), scriptFor({ system: 'debian-13' })])
      expect(text.match(/apt-get install/g)?.length).toBe(
        text.match(/env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=l apt-get install/g)
          ?.length,
      );
  });

  it.each([
    ['a script', scriptFor],
    ['text', textFor],
  ] as const)('are not named to dnf by %s', (_, make) => {
    const box = makeSandbox('rhel-9');
    install(box, 'docker-ce', 'docker-ce-cli', 'containerd.io', 'curl');
    box.run(make({ system: 'rhel-9' }));
    const calls = box.calls().filter((call) => call.startsWith('dnf'));
    expect(calls).toEqual([
      'dnf install -y ca-certificates gnupg2',
      'dnf install -y --setopt=protected_packages=containerd,runc shadow-utils dbus-daemon docker-buildx-plugin docker-compose-plugin docker-ce-rootless-extras',
    ]);
  });
});

describe('Docker asked for by its version', () => {
  it.each([
    ['a script', scriptFor, 'yes'],
    ['text', textFor, 'yes'],
    ['a script', scriptFor, 'no'],
    ['text', textFor, 'no'],
  ] as const)('waits for containers of root that another one runs, by %s', (_, make, systemd) => {
    const box = makeSandbox('debian-13', [
      'containers',
      ...(systemd === 'no' ? ['init=none'] : []),
    ]);
    install(box, 'docker-ce', 'docker-ce-cli', 'docker-ce-rootless-extras');
    box.run(`echo 5:29.5.0 >"$BOX/engine"
mkdir -p /var/run/ && touch /var/run/docker.sock\n`);
    const { out, err } = box.run(make({ system: 'debian-13', docker: '28.5.1', systemd }));
    expect(out + err).toContain("would stop root's containers");
    expect(box.calls().filter((call) => /install .*docker-ce/.test(call))).toEqual([]);
  });

  it.each([
    ['a script', scriptFor],
    ['text', textFor],
  ] as const)('leaves what is there beside it, by %s of apt', (_, make) => {
    const box = makeSandbox('debian-13');
    install(box, 'containerd.io', 'uidmap');
    box.run(make({ system: 'debian-13', docker: '28.5.1' }));
    const calls = box.calls().filter((call) => call.startsWith('apt-get'));
    const versions = calls.filter((call) => call.includes('docker-ce='));
    // Rehearsed as it is done, without what would be brought up to date by its name.
    expect(versions.map((call) => call.replace('-s install', 'install -y'))).toEqual(
      [0, 1].map(
        () =>
          'apt-get install -y --no-remove docker-ce=5:28.5.1-* docker-ce-cli=5:28.5.1-* docker-ce-rootless-extras=5:28.5.1-*',
      ),
    );
    const [rest] = calls.filter((call) => call.includes('containerd.io'));
    expect(rest).toContain('--no-upgrade uidmap ');
    expect(calls.filter((call) => call.includes('containerd.io'))).toHaveLength(1);
  });

  it.each([
    ['a script', scriptFor],
    ['text', textFor],
  ] as const)('leaves it, by %s of dnf', (_, make) => {
    const box = makeSandbox('rhel-9');
    install(box, 'containerd.io', 'shadow-utils', 'curl');
    box.run(make({ system: 'rhel-9', docker: '29.4.0' }));
    const [last] = box.calls().filter((call) => call.includes('docker-ce-29.4.0'));
    expect(last).toMatch(/ --best --exclude=containerd.io docker-ce-29.4.0 /);
    expect(last).not.toMatch(/ (containerd\.io|shadow-utils)( |$)/);
    expect(last).toContain('docker-buildx-plugin');
  });
});

describe('the mark of a daemon that the packages bring', () => {
  const mark = '/var/lib/rootless-guide/rootful-new';
  const failing = (text: string) => text.replaceAll('apt-get install -y', 'apt-get instal -y');
  const ways = [
    ['a script', (wishes: Wishes) => scriptFor(wishes)],
    ['text', (wishes: Wishes) => textFor(wishes, packages)],
  ] as const;

  it.each(ways)('is taken back by %s that cannot install them', (_, make) => {
    const box = makeSandbox('debian-13');
    const text = failing(make({ system: 'debian-13', method: 'distro' }));
    expect(text).toContain(mark);
    box.run(text);
    expect(box.calls().join('\n')).toContain(`touch `);
    expect(box.snapshot()).not.toHaveProperty([mark]);
  });

  it.each(ways)('is not left by %s that cannot keep the daemon from starting', (_, make) => {
    const box = makeSandbox('debian-13', ['unmaskable']);
    box.run(make({ system: 'debian-13', method: 'distro' }));
    const calls = box.calls().join('\n');
    expect(calls).toContain('mask --runtime');
    expect(calls).not.toContain('install -y');
    expect(box.snapshot()).not.toHaveProperty([mark]);
  });

  /** What a run leaves that broke off behind the packages. */
  const brokenOff = (box: Sandbox) =>
    box.run(`mkdir -p /var/lib/rootless-guide
touch ${mark} "$BOX/masked"
echo docker.io >>"$BOX/installed"\n`);

  it.each(ways)('goes by %s that keeps the daemon of root, which may start then', (_, make) => {
    const box = makeSandbox('debian-13');
    brokenOff(box);
    box.run(make({ system: 'debian-13', method: 'distro', rootful: 'keep' }));
    expect(box.snapshot()).not.toHaveProperty([mark]);
    expect(box.snapshot()).not.toHaveProperty(['/masked']);
    expect(box.calls().filter((call) => call.startsWith('systemctl disable'))).toEqual([]);
  });

  it.each(['absent', 'disable'] as const)('goes with undo, by script and text: %s', (rootful) => {
    const wishes = { system: 'debian-13', method: 'distro', rootful } as const;
    const undo = printUndo(planFor({ ...wishes, user: 'alice' }), en);
    for (const take of [
      (box: Sandbox) => box.run(scriptFor(wishes), '--root-only', '--undo'),
      (box: Sandbox) => box.run(undo),
    ]) {
      const box = makeSandbox('debian-13');
      brokenOff(box);
      box.run(scriptFor(wishes), '--user-only', '--undo');
      const dry = box.run(scriptFor(wishes), '--root-only', '--undo', '--dry-run');
      expect(dry.out).toMatch(/^undo {6}rootful\n {4}sudo systemctl -q unmask --runtime /m);
      expect(box.snapshot()).toHaveProperty([mark]);
      box.calls();
      take(box);
      expect(box.calls()).toContain('systemctl disable docker.service docker.socket');
      const after = box.snapshot();
      for (const path of [mark, '/masked']) expect(after).not.toHaveProperty([path]);
      // Once more, it finds nothing.
      take(box);
      expect(box.calls().filter((call) => /^systemctl (disable|-q unmask)/.test(call))).toEqual([]);
    }
  });

  it.each(ways)('is not made by %s where that daemon was there before', (_, make) => {
    const box = makeSandbox('debian-13', ['rootful']);
    box.run(make({ system: 'debian-13', method: 'distro' }));
    expect(box.calls().join('\n')).not.toContain(mark);
  });
});

describe.each([
  ['debian-13', dockerKeys.apt, '/etc/apt/sources.list.d/docker.sources'],
  ['fedora-44', dockerKeys.dnf, '/etc/yum.repos.d/docker-ce.repo'],
] as const)('Docker’s key on %s', (system, { path, fingerprint }, list) => {
  const wrong = 'fingerprint 1111111111111111111111111111111111111111';
  const right = `fingerprint ${fingerprint}`;

  it.each([
    ['another', wrong, wrong.split(' ')[1]],
    ['one beside it', `${right}\n${wrong}`, `${fingerprint} 1111`],
    ['none', '<html>', 'none'],
    ['nothing', '', 'none'],
  ])(
    'is refused where %s comes in its place, from Docker’s host and from a mirror',
    (_, served, said) => {
      for (const mirror of ['', 'https://mirror.example.org/docker-ce'] as const) {
        const wishes: Wishes = { system, 'package-mirror': mirror };
        const box = makeSandbox(system);
        serve(box, served);
        const script = box.run(scriptFor(wishes));
        expect(script.status).toBe(1);
        expect(script.err).toContain(`is ${said}`);
        expect(script.err).toContain(`not ${fingerprint} alone`);
        const text = box.run(textFor(wishes, packages));
        expect(text.out).toContain(`is ${said}`);
        expect(text.out).toContain(`not ${fingerprint} alone`);
        const after = box.snapshot();
        expect(Object.keys(after).filter((file) => file === path || file === list)).toEqual([]);
        expect(after['/installed']).not.toContain('docker');
      }
    },
  );

  it('that stands there already and is another stays, and is not used', () => {
    const box = makeSandbox(system);
    box.run(`mkdir -p ${path.slice(0, path.lastIndexOf('/'))}\necho '${wrong}' >${path}\n`);
    for (const { out, err } of [
      box.run(scriptFor({ system })),
      box.run(textFor({ system }, packages)),
    ])
      expect(out + err).toContain('1111, not');
    const after = box.snapshot();
    expect(after[path]).toBe(`${wrong}\n`);
    expect(after).not.toHaveProperty([list]);
    expect(after['/installed']).not.toContain('docker');
  });

  it('that was exchanged stops the script, although our list is there', () => {
    const box = makeSandbox(system);
    box.run(textFor({ system }, packages));
    expect(box.snapshot()).toHaveProperty([list]);
    box.run(`echo '${wrong}' >${path}\nsed -i /docker-ce/d "$BOX/installed"\n`);
    expect(box.run(textFor({ system }, ['repository-key'])).out).toContain(
      `not ${fingerprint} alone`,
    );
    expect(box.run(scriptFor({ system })).err).toContain(`not ${fingerprint} alone`);
    expect(box.snapshot()['/installed']).not.toContain('docker-ce');
  });

  it('that stands there already and is right stays, also after undo', () => {
    const box = makeSandbox(system);
    box.run(`mkdir -p ${path.slice(0, path.lastIndexOf('/'))}\necho '${right}' >${path}\n`);
    const step = ['repository-key'] as const;
    expect(box.run(textFor({ system }, step)).out).toBe('');
    expect(box.snapshot()['/var/lib/rootless-guide/repository-key/file']).toBe(`${right}\n`);
    box.run(scriptFor({ system }), '--root-only', '--undo');
    expect(box.snapshot()[path]).toBe(`${right}\n`);
    expect(Object.keys(box.snapshot()).filter((file) => file.includes('rootless-guide/'))).toEqual(
      [],
    );
  });

  it('is put there once, readable for all whatever the umask, and goes with undo', () => {
    const pasted = (wishes: Wishes) => textFor(wishes, packages);
    for (const make of [scriptFor, pasted]) {
      const box = makeSandbox(system);
      const text = `umask 077\n${make({ system })}`;
      box.run(text);
      const after = box.snapshot();
      expect(after[path]).toContain(fingerprint);
      expect(box.mode(path.slice(1))).toBe(0o644);
      box.calls();
      box.run(text);
      expect(box.snapshot()).toEqual(after);
      expect(box.calls().join('\n')).not.toMatch(/^curl/m);
      box.run(scriptFor({ system }), '--root-only', '--undo');
      expect(box.snapshot()).not.toHaveProperty([path]);
    }
  });

  it('is taken as somebody else has it, where their list is in use', () => {
    const box = makeSandbox(system);
    const line =
      system === 'debian-13'
        ? 'deb [signed-by=/usr/share/keyrings/x.gpg] https://download.docker.com/linux/debian trixie stable'
        : '[docker-ce-stable]\nbaseurl=https://download.docker.com/linux/fedora/$releasever/$basearch/stable\nenabled=1';
    const theirs = list.replace('docker.sources', 'docker.list').replace('docker-ce', 'theirs');
    box.run(`cat >${theirs} <<'EOF'\n${line}\nEOF\n`);
    box.calls();
    box.run(textFor({ system }, ['repository-key', 'repository']));
    expect(box.calls().join('\n')).not.toMatch(/^curl/m);
    expect(box.snapshot()).not.toHaveProperty([list]);
    // Switched off, it is no list.
    box.run(
      `cat >${theirs} <<'EOF'\n${line.replace(/^deb/, '# deb').replace('enabled=1', 'enabled=0')}\nEOF\n`,
    );
    box.run(textFor({ system }, ['repository-key', 'repository']));
    expect(box.snapshot()).toHaveProperty([list]);
  });
});

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

/** The shells into which people paste, as far as this machine has them. */
const shells = shellsHere(['sh'], ['bash'], ['dash'], ['zsh'], ['busybox', 'ash']);

describe.runIf(has('gpg'))('with the real gpg', () => {
  const step = textFor({ system: 'debian-13' }, ['repository-key']).replaceAll(
    dockerKeys.apt.fingerprint,
    rightFingerprint,
  );
  const paste = (box: Sandbox, shell: string) =>
    box.run(`cat >"$BOX/text" <<'TEXT'\n${step}TEXT\n${shell} "$BOX/text"\n`);
  const key = dockerKeys.apt.path;

  it.each(shells.map((shell) => shell.join(' ')))(
    '%s takes the right key, and leaves nothing else',
    (shell) => {
      const box = makeSandbox('debian-13', ['real-gpg']);
      serve(box, rightKey);
      const before = box.snapshot();
      expect(paste(box, shell).out).toBe('');
      expect(box.snapshot()[key]).toBe(rightKey);
      expect(changed(box, before).toSorted()).toEqual([key, '/installed', '/text']);
    },
  );

  it.each([
    ['another key', wrongKey],
    ['both in one block', bothKeys],
    ['both one after the other', rightKey + wrongKey],
    ['both the other way round', wrongKey + rightKey],
    ['both with text between', `${rightKey}and\n${wrongKey}`],
    ['a page', '<html>'],
    ['a key that is cut off', rightKey.slice(0, 200)],
  ])('%s is refused', (_, served) => {
    const box = makeSandbox('debian-13', ['real-gpg']);
    serve(box, served);
    expect(paste(box, 'sh').out).toContain(`not ${rightFingerprint} alone`);
    expect(box.snapshot()).not.toHaveProperty([key]);
  });
});
