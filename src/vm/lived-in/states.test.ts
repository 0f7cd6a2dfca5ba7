import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LivedInRecord, type StateSeen, stateIds } from '../../core/evidence.ts';
import { makePlan } from '../../core/planner/index.ts';
import { en } from '../../words/en/index.ts';
import { keptInHome } from './kept.ts';
import { withStates } from './run.ts';
import { complaints, isLinkOf } from './stage.ts';
import { states, usual } from './states.ts';
import { busy, harmed } from './usual.ts';

describe('machines in use', () => {
  it('are all those that the site has words for, once each', () => {
    expect(states.map(({ id }) => id)).toEqual(stateIds);
  });

  it.each(['debian-12', 'debian-13'])('have a plan each on %s', (system) => {
    const without = states.filter(
      ({ options }) => makePlan({ system, ...usual, ...options }, en).kind !== 'plan',
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

describe('what is looked for', () => {
  it('is what a shell could not take, and not that zsh has no comments', () => {
    const text = [
      'zsh: command not found: #\r\n',
      '\u001b[1mbash: syntax error near unexpected token\u001b[0m\r\n',
      'zsh: no matches found: *\r\n-sh: x: not found\r\nWritten: f',
    ].join('');
    expect(complaints(text)).toEqual([
      'bash: syntax error near unexpected token',
      'zsh: no matches found: *',
      '-sh: x: not found',
    ]);
  });

  it('is harm to what was there, not what came, nor what is the client’s and usermod’s to change', () => {
    const rows = ['+/etc/a', '~/etc/b', '-/home/u/c', '~/home/u/.docker/config.json'];
    expect(harmed([...rows, '~/etc/subuid', '~/etc/subgid-', '~sysctl a.b'])).toEqual([
      '~/etc/b',
      '-/home/u/c',
    ]);
  });

  it('is a service’s link of whoever it is, but for services of the plan’s', () => {
    const wants = '/etc/systemd/system/multi-user.target.wants';
    const links = [`${wants}/docker.service`, '/etc/rc2.d/S01docker', '/etc/rc2.d/K01dockerd'];
    expect(links.map((link) => isLinkOf(['docker.service'], link))).toEqual([true, true, false]);
    expect(isLinkOf(['docker.service'], `${wants}/containerd.service`)).toBe(false);
  });

  it('is a second run that does something', () => {
    const said = 'done      packages\nto do     sysctl\n\nkept\n';
    expect(busy({ status: 0, out: said, all: said })).toEqual(['to do     sysctl', 'kept']);
  });

  it('is more than the client’s settings and empty folders in a home', () => {
    const after = new Map([
      ['/home/u/.docker', ' d 755 u:u'],
      ['/home/u/.config/x', ' f 644 u:u'],
      ['/home/u/.local/share/rootless-guide', ' d 755 u:u'],
    ]);
    const rows = [...after.keys(), '/home/u/.docker/config.json'].map((path) => `+${path}`);
    expect(rows.filter((row) => !keptInHome(row, after))).toEqual([
      '+/home/u/.config/x',
      '+/home/u/.local/share/rootless-guide',
    ]);
  });
});

const folder = join(import.meta.dirname, '../records/lived-in');
const records = existsSync(folder)
  ? readdirSync(folder).map(
      (file) =>
        [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as LivedInRecord] as const,
    )
  : [];

describe('a record of machines in use', () => {
  const seen = (id: StateSeen['id'], way: StateSeen['way'], date: string): StateSeen => ({
    ...{ id, way, date, seconds: 1, options: {}, executedSha256: '', left: [], checks: [] },
  });

  it('takes what was played anew, keeps the rest, and forgets states that there are no more', () => {
    const old = [
      seen('own-override', 'script', '1'),
      seen('rootful-running', 'bash', '1'),
      seen('own-override', 'zsh', '1'),
    ];
    const all = withStates(old, [seen('own-override', 'script', '2')]);
    expect(all.map(({ id, way, date }) => `${id} ${way} ${date}`)).toEqual([
      'rootful-running bash 1',
      'own-override script 2',
    ]);
  });

  it('says what its checks say, and what differed only where a check knows of it', () => {
    for (const [file, record] of records) {
      const checks = record.states.flatMap((state) => state.checks);
      const failed = checks.filter(({ ok }) => !ok).length;
      expect([file, record.passed, record.failed]).toEqual([
        `${record.system}.json`,
        checks.length - failed,
        failed,
      ]);
    }
  });
});
