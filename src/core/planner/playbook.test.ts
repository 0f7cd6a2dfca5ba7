import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { zh } from '../../words/zh/index.ts';
import { familyOf } from '../facts/families.ts';
import { plannedSystems } from '../facts/systems/groups.ts';
import { makePlan, printScript } from './index.ts';
import { printPlaybook } from './print/ansible.ts';
import { carryOut } from './testing/lived-in/channels.ts';
import { differences, inWords } from './testing/lived-in/differences.ts';
import { machineIn, planFor } from './testing/lived-in/life.ts';
import { type Machine, whyNot } from './testing/lived-in/machine.ts';
import { again, left } from './testing/lived-in/promises.ts';
import { isWhole } from './testing/whole.ts';
import type { Plan, RawOptions } from './types.ts';

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

/** Wishes that together bring about every kind of task. */
const wishes: readonly RawOptions[] = [
  { system: 'debian-13', user: 'ann,bob', 'lowest-port': '80' },
  { system: 'debian-12', user: 'ann', method: 'distro', rootful: 'disable', ping: 'yes' },
  { system: 'debian-13', user: 'ann', limits: 'cpuset', 'data-root': '/srv/docker', api: 'tcp' },
  { system: 'fedora-44', 'registry-mirror': 'https://mirror.example.org' },
  { system: 'rhel-9', user: 'ann', network: 'lxc-user-nic', 'create-user': 'yes' },
  { system: 'ubuntu-24.04', user: 'ann', method: 'script', client: 'docker-host' },
  { system: 'arch', user: 'CORP\\ann' },
  { system: 'alpine-3.24', user: 'ann,bob' },
];

describe('a playbook', () => {
  const plan = planFor({ user: 'ann,bob', network: 'pasta' });

  it('serves a mixed fleet, and says on hosts of a refused release what the plan would say', () => {
    const text = printPlaybook(plan, en, 'do', ['ubuntu-24.04', 'debian-12']);
    expect(text).toContain('hosts: rootless_ubuntu_24_04');
    expect(text).toMatch(/No plan for Debian 12[\s\S]*that: "not [\s\S]*E06: passt /);
  });

  it('says on top what to know of each release, and once', () => {
    const head = (text: string) => text.slice(0, text.indexOf('\n- name:'));
    expect(head(printPlaybook(planFor({ user: 'ann,bob' }), en, 'do', ['debian-11']))).toMatch(
      /Debian 11.*, W11: /,
    );
    const move = planFor({ user: 'ann', task: 'migrate' });
    const whole = printPlaybook(move, en, 'do').replace(/\n *# /g, ' ');
    for (const { text } of move.notices) expect(whole.split(text)).toHaveLength(2);
  });

  it('writes beside a link of somebody’s that leads nowhere yet', () => {
    const shell =
      /^f=~\/\.config\/systemd\/user\/docker\.service\.d\/override\.conf\n.*?^printf .*?$/ms;
    const text = printPlaybook(planFor({ user: 'ann' }), en, 'do').replace(/^ +/gm, '');
    const [lines = ''] = shell.exec(text) ?? [];
    const home = mkdtempSync(join(tmpdir(), 'plan-link-'));
    const folder = join(home, '.config/systemd/user/docker.service.d');
    mkdirSync(folder, { recursive: true });
    symlinkSync('/nowhere/override.conf', join(folder, 'override.conf'));
    const file = execFileSync('sh', ['-c', `r=/nowhere/note\n${lines}`], {
      env: { ...process.env, HOME: home },
    });
    expect(String(file)).toContain('zz-rootless-guide.conf');
  });

  it.each(['packages', 'distro', 'script'])(
    'has no mark left, nor another package manager, by %s',
    (method) => {
      for (const { id: system, family } of plannedSystems)
        for (const docker of ['latest', '29.4.0']) {
          const result = makePlan({ system, method, docker }, en);
          if (result.kind !== 'plan') continue;
          const text = printPlaybook(result.plan, en, 'do');
          expect(text, system).not.toMatch(/%(su|user|uid|home|record)\b/);
          if (familyOf({ family }).manager !== 'apt')
            expect(text, system).not.toContain('builtin.apt');
        }
    },
  );

  it('takes other names from an inventory, and none that could mean something to a shell', () => {
    const text = printPlaybook(plan, en, 'do');
    expect(text).toContain("rootless_users[1] | default('bob')");
    expect(text).toContain('rootless_user_2 is match(');
    const tasks = text.replace(/^ *#.*$/gm, '').replace(/default\('bob'\)/g, '');
    expect(tasks).not.toMatch(/\bbob\b/);
  });

  it.each([
    { system: 'debian-13' },
    { system: 'debian-12', method: 'distro' },
    { system: 'alpine-3.24' },
    { system: 'ubuntu-24.04', method: 'script' },
  ])('shows the proxy’s password to nobody on %j', (wishes) => {
    const proxy = 'http://ann:s3%40cret@proxy.house:3128';
    for (const way of ['do', 'undo'] as const) {
      const text = printPlaybook(planFor({ user: 'ann,bob', proxy, ...wishes }), en, way);
      const tasks = text.split(/^ *- name: /m).filter((task) => task.includes('cret@'));
      if (way === 'do') expect(tasks.length).toBeGreaterThan(2);
      for (const task of tasks) {
        expect(task).toMatch(/^ *no_log: true$/m);
        if (task.includes('builtin.copy:')) expect(task).toMatch(/^ *diff: false$/m);
        // What a shell is started with, everybody sees; and so with what a program is.
        const [started = '', read = ''] = task.split(/^ *stdin: /m);
        if (!task.includes('builtin.copy:')) expect(started).not.toContain('cret');
        for (const line of read.split('\n').filter((line) => line.includes('cret')))
          expect(line).toMatch(/^ *(printf '%s\\n' )?'[^|]*( \||)?( \\)?$/);
      }
    }
  });

  it('is the same in every language but for its words', () => {
    const words = /^(\s*- )?\s*(#.*|name: .*|msg: .*|fail_msg: .*)$/gm;
    const bare = (text: string) =>
      text
        .replace(words, '')
        .replace(/^- name: .*$/gm, '')
        .replace(/ #.*$/gm, '')
        .replace(/\n+/g, '\n');
    expect(bare(printPlaybook(plan, zh, 'do'))).toBe(bare(printPlaybook(plan, en, 'do')));
  });
});

const ansible = has('ansible-playbook') && has('ansible-lint');

describe.runIf(ansible)('playbooks, asked by Ansible', () => {
  let folder = '';
  const files: string[] = [];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'playbooks-'));
    // The shell of plans has lines that only a file's content, or a test of several units, makes long.
    writeFileSync(
      join(folder, '.ansible-lint'),
      'profile: production\nskip_list:\n  - yaml[line-length]\n',
    );
    for (const [index, wish] of wishes.entries())
      for (const way of ['do', 'undo'] as const) {
        const name = `${way}-${index}.yml`;
        writeFileSync(join(folder, name), printPlaybook(planFor(wish), en, way));
        files.push(name);
      }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('satisfy ansible-lint, with the profile for production', () => {
    const { stdout, status } = spawnSync(
      'ansible-lint',
      ['--offline', '-q', '-p', '--nocolor', ...files],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect([stdout, status]).toEqual(['', 0]);
  });

  it('are read by ansible-playbook', () => {
    const { stderr, status } = spawnSync(
      'ansible-playbook',
      ['--syntax-check', '-i', 'localhost,', ...files],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect(status, stderr).toBe(0);
  });
});

const there = ansible && (await whyNot()) === '';

/** Ansible's sudo, on a machine where whoever asks becomes anybody. */
const become = `#!/bin/sh
while :; do
  case $1 in
    -u) user=$2; shift 2 ;;
    -*) shift ;;
    *) break ;;
  esac
done
home=$(getent passwd "$user" | cut -d: -f6)
exec /machine/become --reuid "$user" --regid "$user" --init-groups env HOME="$home" USER="$user" PATH=/usr/bin:/usr/sbin "$@"
`;

const packages =
  'uidmap dbus-user-session slirp4netns passt iptables docker.io docker-cli rootlesskit';
/** What Ansible wants of a machine, and what it reads of its release. */
const readByAnsible = `mkdir -m 1777 /dev/shm
mkdir -m 1777 /machine/ansible.tmp
systemctl disable --now docker.service docker.socket
echo 13.1 >/etc/debian_version
printf '%s\\n' 'NAME="Debian GNU/Linux"' 'VERSION_ID="13"' >>/etc/os-release`;

const state = `installed ${packages}
${readByAnsible}
for d in .config .config/docker .config/systemd .config/systemd/user .config/systemd/user/docker.service.d; do
  install -d -o alice -g alice -m 700 /home/alice/$d
done
echo '[Service]' | file /home/alice/.config/systemd/user/docker.service.d/house.conf alice 600`;

/** Runs a playbook on the machine itself; it ends well, or with 2 where a host fails. */
async function play(machine: Machine, plan: Plan, way: 'do' | 'undo', options = '', ends = 0) {
  await machine.put('/machine/playbook.yml', printPlaybook(plan, en, way));
  await machine.put('/machine/become.sh', become);
  const { status, out } = await machine.run(
    'root',
    `chmod 755 /machine/become.sh
    cd /machine && TMPDIR=/machine ANSIBLE_LOCAL_TEMP=/machine/ansible.tmp ANSIBLE_REMOTE_TMP=/machine/ansible.tmp ANSIBLE_HOME=/machine/ansible.tmp \\
      ANSIBLE_PIPELINING=1 PYTHONDONTWRITEBYTECODE=1 /host/bin/python3 /host/bin/ansible-playbook -c local -i localhost, ${options} \\
      -e ansible_python_interpreter=/host/bin/python3 -e ansible_become_exe=/machine/become.sh playbook.yml`,
  );
  expect(status, out).toBe(ends);
  return out;
}

/** An engine of somebody else's instructions, and of last year. */
const older = `echo 'deb [signed-by=/etc/apt/keyrings/docker.asc] https://download.docker.com/linux/debian trixie stable' |
  file /etc/apt/sources.list.d/docker.list root 644
pretended_key >/etc/apt/keyrings/docker.asc
installed docker-ce=28.5.1 docker-ce-cli containerd.io docker-buildx-plugin \
  docker-compose-plugin docker-ce-rootless-extras uidmap dbus-user-session
${readByAnsible}`;

describe.runIf(there)('a playbook on a pretended machine', { timeout: 1_800_000 }, () => {
  it('does what the script does, changes nothing the second time, and takes all back', async () => {
    // Root does all for several; one does with sudo what is theirs.
    const [user, by] = isWhole ? (['alice,bob', 'root'] as const) : (['alice', 'alice'] as const);
    const plan = planFor({
      user,
      method: 'distro',
      'lowest-port': '80',
      proxy: 'http://ann:s3cret@proxy.house:3128',
    });
    const machine = await machineIn('debian-13', state);
    const other = await machineIn('debian-13', state);
    try {
      const start = await machine.snapshot();
      // Ansible takes minutes each time, where processes start slowly.
      if (isWhole) {
        const checked = await play(machine, plan, 'do', '--check --diff -vvv');
        expect(checked).not.toMatch(/changed=0 /);
        expect(checked).not.toContain('s3cret');
        expect(again(start, await machine.snapshot())).toEqual([]);
      }
      expect(await play(machine, plan, 'do', '--diff -vvv')).not.toContain('s3cret');
      const done = await machine.snapshot();
      await other.put('/machine/setup.sh', printScript(plan, en));
      await other.run(by, 'cd; sh /machine/setup.sh');
      expect(differences(await other.snapshot(), done)).toEqual([]);
      expect(await play(machine, plan, 'do')).toMatch(/changed=0 /);
      expect(again(done, await machine.snapshot())).toEqual([]);
      if (!isWhole) return;
      await play(machine, plan, 'undo');
      expect(left(start, await machine.snapshot())).toEqual([]);
    } finally {
      machine.end();
      other.end();
    }
  });
});

describe.runIf(there)('a playbook on a machine with an older engine', () => {
  it('stops before it writes a driver that RootlessKit there does not have', async () => {
    const plan = planFor({ user: 'alice' });
    const machine = await machineIn('debian-13', older);
    try {
      const out = await play(machine, plan, 'do', '', 2);
      expect(out).toContain('RootlessKit 2.3.6 has no gvisor-tap-vsock');
      const written = Object.keys(await machine.snapshot()).filter((path) =>
        path.includes('override'),
      );
      expect(written).toEqual([]);
    } finally {
      machine.end();
    }
  });
});

/** Wishes whose results are compared, in every way in which one administrator can carry them out. */
const sets: readonly RawOptions[] = [
  { 'lowest-port': '80', ping: 'yes', 'registry-mirror': 'https://mirror.example.org' },
  { limits: 'cpu,cpuset,io', network: 'slirp4netns', 'log-max-size': '10m', ipv6: 'yes' },
  { 'data-root': '/srv/docker', rootful: 'disable', mtu: '1400', client: 'docker-host' },
];

/** Minutes each, when they are asked for. */
const long = there && process.env.PLAYBOOKS === 'all';

describe.runIf(long)('text, script and playbook', { timeout: 900_000 }, () => {
  it.each(sets)('leave the same machine behind, with %o', async (wishes) => {
    const plan = planFor({ user: 'alice', method: 'distro', ...wishes });
    const results = [];
    for (const way of ['text', 'script', 'playbook'] as const) {
      const machine = await machineIn('debian-13', state);
      try {
        if (way === 'playbook') await play(machine, plan, 'do');
        else await carryOut(machine, plan, way === 'text' ? 'bash' : 'script', 'do');
        results.push(await machine.snapshot());
      } finally {
        machine.end();
      }
    }
    const [text = {}, script = {}, playbook = {}] = results;
    expect(Object.keys(text).filter((path) => path.includes('rootless-guide'))).not.toEqual([]);
    expect(differences(text, script).map(inWords)).toEqual([]);
    expect(differences(script, playbook).map(inWords)).toEqual([]);
  });
});

/** Hosts by the facts that Ansible would gather on them. */
const fleet: Readonly<Record<string, readonly [distribution: string, version: string]>> = {
  thirteen: ['Debian', '13.1'],
  noble: ['Ubuntu', '24.04'],
  hat: ['Fedora', '44'],
  rolling: ['Archlinux', 'rolling'],
  twelve: ['Debian', '12.11'],
  strange: ['Gentoo', '2.18'],
  older: ['Ubuntu', '18.04'],
};

describe.runIf(there && isWhole)('a playbook for a mixed fleet', () => {
  it('has each host take its own steps, and says on others why there are none', async () => {
    const plan = planFor({ user: 'alice', network: 'pasta', 'lowest-port': '80' });
    const others = ['ubuntu-24.04', 'fedora-44', 'arch', 'debian-12'] as const;
    const machine = await machineIn('debian-13', state);
    try {
      await machine.put('/machine/playbook.yml', printPlaybook(plan, en, 'do', others));
      await machine.put('/machine/become.sh', become);
      await machine.run('root', 'mkdir /machine/facts.tmp');
      for (const [host, [distribution, version]] of Object.entries(fleet))
        await machine.put(
          `/machine/facts.tmp/${host}`,
          JSON.stringify({
            _ansible_facts_gathered: true,
            ansible_distribution: distribution,
            ansible_distribution_version: version,
            ansible_user_id: 'root',
          }),
        );
      const { status, out } = await machine.run(
        'root',
        `chmod 755 /machine/become.sh
cd /machine && TMPDIR=/machine ANSIBLE_LOCAL_TEMP=/machine/ansible.tmp ANSIBLE_REMOTE_TMP=/machine/ansible.tmp \\
  ANSIBLE_HOME=/machine/ansible.tmp ANSIBLE_PIPELINING=1 PYTHONDONTWRITEBYTECODE=1 ANSIBLE_NOCOLOR=1 \\
  ANSIBLE_GATHERING=smart ANSIBLE_CACHE_PLUGIN=jsonfile ANSIBLE_CACHE_PLUGIN_CONNECTION=/machine/facts.tmp \\
  ANSIBLE_CACHE_PLUGIN_TIMEOUT=0 /host/bin/python3 /host/bin/ansible-playbook -c local \\
  -i ${Object.keys(fleet).join(',')}, --check --tags sysctl -e ansible_python_interpreter=/host/bin/python3 \\
  -e ansible_become_exe=/machine/become.sh playbook.yml`,
      );
      const plays = new Map<string, string>();
      for (const play of out.split(/^PLAY (?!RECAP)/m).slice(1))
        plays.set(/^\[(.*?)\]/.exec(play)?.[1] ?? '', play);
      const hostsOf = (name: string) => [
        ...new Set(
          [...(plays.get(name) ?? out).matchAll(/^(?:ok|changed): \[(\w+)/gm)].map(([, h]) => h),
        ),
      ];
      const names = [...plays.keys()];
      const own = (name: string) => hostsOf(names.find((play) => play.includes(name)) ?? '');
      expect(own('Debian 13'), out).toEqual(['thirteen']);
      expect(own('Ubuntu 24.04'), out).toEqual(['noble']);
      expect(own('Fedora'), out).toEqual(['hat']);
      expect(own('Arch'), out).toEqual(['rolling']);
      // Debian 12 is refused in the plan's own words, and what no play is for, by name.
      expect(out).toMatch(/fatal: \[twelve\][\s\S]*?E06: passt/);
      for (const host of ['strange', 'older'])
        expect(out).toMatch(new RegExp(`fatal: \\[${host}\\][\\s\\S]*?Debian 13`));
      expect(out.match(/^fatal: \[(\w+)/gm)).toHaveLength(3);
      expect(status).not.toBe(0);
    } finally {
      machine.end();
    }
  });
});
