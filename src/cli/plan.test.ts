import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { factsDate } from '../core/facts/date.ts';
import { encodeLink, makePlan, originOf } from '../core/planner/index.ts';
import { en } from '../words/en/index.ts';

const program = fileURLToPath(new URL('plan.ts', import.meta.url));

function plan(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('plan on the command line', () => {
  it('prints the commands and nothing else; warnings go to standard error', () => {
    const { status, stdout, stderr } = plan('--system', 'debian-13', '--docker', '28.1.0');
    expect(status).toBe(0);
    expect(stdout).toContain('dockerd-rootless-setuptool.sh install');
    expect(stdout).not.toContain('W01');
    expect(stderr).toMatch(/^W01: .*28\.1\.1/m);
  });

  it('refuses with the rule and the change, leaves standard output empty, and exits 2', () => {
    const { status, stdout, stderr } = plan('--system=debian-12', '--network=pasta');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^E06: .* --network=auto/);
  });

  it('refuses for machines as JSON', () => {
    const { status, stdout } = plan('--system=debian-12', '--network=pasta', '--format=json');
    expect(status).toBe(2);
    expect(JSON.parse(stdout).refused[0]).toMatchObject({ id: 'E06', change: { network: 'auto' } });
  });

  it('prints a playbook for a fleet whichever of its systems has a plan', () => {
    const fleet = (systems: string) =>
      plan('--system', systems, '--docker=28.5.1', '--user=ann', '--format=ansible');
    for (const systems of ['fedora-44,debian-13', 'debian-13,fedora-44']) {
      const { status, stdout } = fleet(systems);
      expect(status).toBe(0);
      expect(stdout).toMatch(/No plan for Fedora 44: E44/);
      expect(stdout).toContain('hosts: rootless_debian_13');
    }
    expect(fleet('fedora-44,ubuntu-26.04').stderr).toMatch(/^E44: /);
    for (const systems of ['plan9,debian-13', 'debian-13,plan9'])
      expect(fleet(systems).stderr).toContain('“plan9”');
  });

  it.each([
    [[]],
    [['--system', 'plan9']],
    [['--colour', 'red']],
    [['stray']],
    [['--system']],
    [['--format', 'pdf']],
  ])('exits 2 for %j and says why', (args) => {
    const { status, stdout, stderr } = plan(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.length).toBeGreaterThan(10);
  });

  it.each([
    [['--system=arch', '--system=arch'], '--system is given twice'],
    [['--system=arch', '--mtu'], '--mtu needs a value'],
    [['--system=arch', '--colour'], '--colour needs a value'],
    [['--system', 'arch', 'debian-13'], 'not understood: debian-13'],
    [['--system=arch', '-x'], 'not understood: -x'],
  ])('says of %j what it could not read', (args, fault) => {
    expect(plan(...args).stderr).toMatch(new RegExp(`^${fault}\\nusage: `));
  });

  it.each([
    [['--system=arch', '--format=\u001b[31m']],
    [['--system=arch', '\u001b[31mred\u202E']],
    [['--system=arch', '--\u001b[31m=x', '--\u001b[31m=x']],
    [['--system=arch', '--\u001b[31m']],
    [['--system=arch', '-\u001b']],
    [['--system=arch', '--\u001b[31m=x']],
    [['--system=\u001b[31m']],
    [['--system=arch', '--facts=\u001b[31m']],
    [['--system=arch', '--steps=\u001b[31m']],
  ])('shows of %j what could move the cursor or colour the screen', (args) => {
    const { status, stderr } = plan(...args);
    expect(status).toBe(2);
    expect(stderr).not.toMatch(/[^\P{C}\n]/u);
    expect(stderr).toContain('·');
  });

  it('explains itself', () => {
    for (const help of ['--help', '-h'])
      expect(plan(help)).toMatchObject({
        status: 0,
        stderr: '',
        stdout: expect.stringMatching(/^usage: /),
      });
  });

  it.each(['script', 'undo', 'json', 'override.conf', 'sysctl.conf', 'daemon.json'])(
    'prints %s',
    (format) => {
      const { status, stdout } = plan(
        '--system=fedora-44',
        '--lowest-port=80',
        '--registry-mirror=https://mirror.example.org',
        `--format=${format}`,
      );
      expect(status).toBe(0);
      expect(stdout).not.toBe('');
    },
  );

  it.each([
    [['--systm=debian-13'], '--system=debian-13'],
    [['--systm', 'debian-13'], '--system=debian-13'],
    [['--system=debain-13'], '--system=debian-13'],
    [['--system=fedora-42'], '--system=fedora-45'],
    [['--system=arch', '--network=pastaa'], '--network=pasta'],
    [['--system=arch', '--colour=red'], 'npm run -s plan -- --list'],
    [['--system=arch', '--network=nothing-like-it'], 'leave --network out'],
  ])('says for %j what to type instead', (args, instead) => {
    const { stderr } = plan(...args);
    const hint = 'a release that is new may be what is meant now';
    expect(stderr.trimEnd().split('→ ').at(-1), hint).toBe(instead);
  });

  it('says what an option takes in words that people read', () => {
    const { stderr } = plan('--system=arch', '--lowest-port=65536', '--docker=29.x', '--mtu=big');
    expect(stderr).toMatch(/lowest-port, which takes: 1024 1…1023\./);
    expect(stderr).toMatch(/docker, which takes: latest X\.Y\.Z\./);
    expect(stderr).toMatch(/mtu, which takes: auto 68…65521\./);
    expect(stderr).not.toMatch(/\\d|\^/);
  });

  it('says that a plan needs no such file, instead of nothing', () => {
    const { status, stdout, stderr } = plan('--system=debian-13', '--format=sysctl.conf');
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain('this plan does not need sysctl.conf');
  });

  it('ends quietly when its reader has enough', () => {
    const pipe = `"$0" "$1" --system=arch --format=script | true; echo "\${PIPESTATUS[0]}"`;
    const run = spawnSync('bash', ['-c', pipe, process.execPath, program], { encoding: 'utf8' });
    expect(run.stderr).not.toContain('EPIPE');
    expect(run.stdout).toBe('0\n');
  });

  it('takes the day of the facts that links carry, and says what it knows of it', () => {
    const planOfDay = (day: string) => plan('--system=arch', `--facts=${day}`);
    expect(planOfDay(factsDate)).toMatchObject({ status: 0, stderr: plan('--system=arch').stderr });
    expect(planOfDay('2026-11-23').stderr).toContain('since 2026-11-24: Arch Linux');
    expect(planOfDay('2099-01-01').stderr).toContain('newer than these');
    expect(planOfDay('2026-01-01').stdout).toBe(plan('--system=arch').stdout);
    expect(planOfDay('tomorrow')).toMatchObject({ status: 2, stdout: '' });
    const link = encodeLink({ system: 'arch' }, originOf(makePlan({ system: 'arch' }, en)));
    const steps = new URLSearchParams(link).get('steps') ?? '';
    const since = (of: string) =>
      plan('--system=arch', '--facts=2026-11-23', `--steps=${of}`).stderr;
    expect(since(steps)).toContain('every step is the same');
    expect(since(steps.slice(5))).toContain(
      'steps that differ since: packages-in-the-way (added)\n',
    );
    expect(since(`${steps}AAAAA`)).toContain('another (gone)');
    expect(since('none')).toContain('there was no plan');
    expect(plan('--system=arch', '--steps=$(id)')).toMatchObject({ status: 2, stdout: '' });
  });

  it('lists every option for machines', () => {
    const { status, stdout } = plan('--list');
    expect(status).toBe(0);
    const options: { name: string; default: string; values: string[]; meaning: string }[] =
      JSON.parse(stdout);
    expect(options.find(({ name }) => name === 'system')?.values).toContain('debian-13');
    for (const { meaning } of options) expect(meaning).toBeTruthy();
  });
});
