import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { familyOf } from '../facts/families.ts';
import { systemDirectories } from '../facts/system-directories.ts';
import { plannedSystems } from '../facts/systems/groups.ts';
import { makePlan } from './make-plan.ts';
import type { Wishes } from './options.ts';

const idsOf = (wishes: Wishes): string[] => {
  const result = makePlan(wishes, en);
  if (result.kind === 'plan') return result.plan.notices.map(({ id }) => id);
  return result.kind === 'refused'
    ? result.refusals.map(({ id }) => id)
    : result.problems.map(({ option }) => option);
};

/** Follows what is proposed, as a reader would, to the plan that it leads to. */
function wayOut(wishes: Wishes, rounds = 3): Wishes {
  const result = makePlan(wishes, en);
  if (result.kind === 'plan') return wishes;
  const [first] = result.kind === 'refused' ? result.refusals : result.problems;
  if (!first || rounds === 0) throw new Error(`${JSON.stringify(wishes)} leads nowhere`);
  return wayOut({ ...wishes, ...first.change }, rounds - 1);
}

describe('a plan takes nothing that is the system’s', () => {
  const { paths, holdDisks, trees, homes } = systemDirectories;

  it.each([...paths, ...holdDisks, ...trees])(
    'refuses %s for the data, with a directory that works',
    (path) => {
      for (const { id: system } of plannedSystems) {
        const result = makePlan({ system, 'data-root': path }, en);
        if (result.kind !== 'refused') throw new Error(`${system}: ${result.kind}`);
        const refusal = result.refusals.find(({ id }) => id === 'E41');
        expect(
          makePlan({ system, ...refusal?.change }, en).kind,
          `${system}, the change of E41`,
        ).toBe('plan');
      }
    },
  );

  it('refuses everything below what is the kernel’s, root’s or a program’s', () => {
    for (const tree of trees) {
      const path = `${tree}/a/b`;
      expect(idsOf({ system: 'debian-13', 'data-root': path }), path).toEqual(['E41']);
      expect(wayOut({ system: 'debian-13', 'data-root': path })['data-root']).toBe(
        '/srv/rootless-docker',
      );
    }
  });

  it('takes a directory below the others', () => {
    const others = [...paths, ...holdDisks].filter((path) => path !== '/');
    for (const path of others)
      expect(
        idsOf({ system: 'debian-13', 'data-root': `${path}/rootless-docker` }),
        path,
      ).not.toContain('E41');
    for (const path of ['/docker', '/mnt/data', '/srv/a/b', '/home/alice/docker', '/data12x'])
      expect(idsOf({ system: 'debian-13', 'data-root': path }), path).not.toContain('E41');
  });

  it.each(['/data1', '/disk02', '/mnt3', '/vol12'])('knows %s for one of several disks', (path) => {
    expect(idsOf({ system: 'debian-13', 'data-root': path })).toEqual(['E41']);
    expect(wayOut({ system: 'debian-13', 'data-root': path })['data-root']).toBe(
      `${path}/rootless-docker`,
    );
  });

  it.each([
    ['/srv/docker/', '/srv/docker'],
    ['//srv//docker', '/srv/docker'],
    ['/srv/./docker/.', '/srv/docker'],
    ['/srv/x/../docker', '/srv/docker'],
    ['/srv/', '/srv/rootless-docker'],
    ['/etc/', '/srv/rootless-docker'],
    ['//etc', '/srv/rootless-docker'],
    ['/srv/../etc', '/srv/rootless-docker'],
    ['/srv/docker/../../etc', '/srv/rootless-docker'],
    ['/srv/../../..', '/srv/rootless-docker'],
    ['/var/lib/docker/', '/srv/rootless-docker'],
    ['/var/lib/rootless/../docker', '/srv/rootless-docker'],
    ['/.', '/srv/rootless-docker'],
    ['/', '/srv/rootless-docker'],
    ['//', '/srv/rootless-docker'],
    ['/home/../home/', '/home/rootless-docker'],
    ['srv/docker', undefined],
    ['~/docker', undefined],
    ['/srv/a b', undefined],
  ])('takes %s in no other spelling than %s', (path, instead) => {
    const wishes = { system: 'debian-13', 'data-root': path } as const;
    expect(makePlan(wishes, en).kind).not.toBe('plan');
    expect(wayOut(wishes)['data-root'] || undefined).toBe(instead);
  });

  it('refuses homes, and what is in that of another user', () => {
    const way = (path: string, user = '') =>
      [
        ...idsOf({ system: 'debian-13', 'data-root': path, user }).filter((id) => id === 'E41'),
        wayOut({ system: 'debian-13', 'data-root': path, user })['data-root'],
      ].join(' ');
    for (const home of homes) {
      expect(way(`${home}/bob`)).toBe(`E41 ${home}/bob/rootless-docker`);
      expect(way(`${home}/bob`, 'bob')).toBe(`E41 ${home}/bob/rootless-docker`);
      expect(way(`${home}/bob`, 'CORP\\bob')).toBe(`E41 ${home}/bob/rootless-docker`);
      expect(way(`${home}/bob/x`, 'bob')).toBe(`${home}/bob/x`);
      expect(way(`${home}/bob/x`)).toBe(`${home}/bob/x`);
      for (const path of [`${home}/bob`, `${home}/bob/x`, `${home}/bobby`])
        expect(way(path, 'alice')).toBe('E41 /srv/rootless-docker');
      // Nobody is called so.
      for (const name of ['docker', 'docker-data', 'rootless-docker', 'data'])
        expect(way(`${home}/${name}`, 'alice')).toBe(`${home}/${name}`);
    }
  });

  it('leaves owner and mode of a directory that exists', () => {
    const there = mkdtempSync(join(tmpdir(), 'plan-data-'));
    chmodSync(there, 0o1777);
    writeFileSync(join(there, 'somebody-else'), '');
    const user = userInfo().username;
    const result = makePlan({ system: 'debian-13', privilege: 'root', 'data-root': '/srv/x' }, en);
    if (result.kind !== 'plan') throw new Error(result.kind);
    const step = result.plan.steps.find(({ id }) => id === 'data-directory');
    const type = (path: string): void =>
      (step?.commands ?? []).forEach((command) => {
        execFileSync('sh', ['-c', command.replaceAll('/srv/x', path)], {
          env: { ...process.env, ROOTLESS_USER: user },
        });
      });
    type(there);
    expect(statSync(there).mode & 0o7777).toBe(0o1777);
    // What is not there is made, and is the user's alone.
    const fresh = join(mkdtempSync(join(tmpdir(), 'plan-data-')), 'new');
    type(fresh);
    expect(statSync(fresh).mode & 0o7777).toBe(0o700);
    // Pasted twice, it stays so.
    mkdirSync(join(fresh, 'overlay2'));
    type(fresh);
    expect(statSync(fresh).mode & 0o7777).toBe(0o700);
  });
});

describe('a data directory on a disk that is not there', () => {
  const wishes = { system: 'debian-13', privilege: 'root', 'data-root': '/mnt/disk/docker' };

  it('is not made on another one', () => {
    const result = makePlan(wishes, en);
    if (result.kind !== 'plan') throw new Error(result.kind);
    const step = result.plan.steps.find(({ id }) => id === 'data-directory');
    const mount = join(mkdtempSync(join(tmpdir(), 'plan-disk-')), 'disk');
    const type = () =>
      spawnSync('sh', ['-c', (step?.commands ?? []).join('\n').replaceAll('/mnt/disk', mount)], {
        env: { ...process.env, ROOTLESS_USER: userInfo().username },
        encoding: 'utf8',
      });
    const { status, stdout } = type();
    expect(status).not.toBe(0);
    expect(stdout).toContain('is not there');
    expect(existsSync(mount)).toBe(false);
    mkdirSync(mount);
    expect(type().status).toBe(0);
    expect(existsSync(join(mount, 'docker'))).toBe(true);
  });
});

describe('trust is not in a link', () => {
  it('takes packages and images over https only', () => {
    for (const option of ['package-mirror', 'registry-mirror'] as const)
      expect(idsOf({ system: 'debian-13', [option]: 'http://mirror.example.org' })).toEqual([
        option,
      ]);
  });

  it('names a host that is neither Docker’s nor a mirror of the facts', () => {
    const packages = (host: string) =>
      idsOf({ system: 'rhel-9', 'package-mirror': `https://${host}/docker-ce` });
    expect(packages('mirror.example.org')).toContain('W48');
    expect(packages('mirrors.tuna.tsinghua.edu.cn.example.org')).toContain('W48');
    expect(packages('mirrors.tuna.tsinghua.edu.cn')).not.toContain('W48');
    expect(idsOf({ system: 'arch', 'registry-mirror': 'https://mirror.example.org' })).toContain(
      'W49',
    );
    expect(idsOf({ system: 'arch', proxy: 'http://proxy.example.org:3128' })).toContain('W50');
  });
});

describe('a plan leaves what is there', () => {
  const typed = (wishes: Wishes): string => {
    const result = makePlan(wishes, en);
    if (result.kind !== 'plan') throw new Error(result.kind);
    return result.plan.steps.flatMap(({ commands }) => commands).join('\n');
  };

  it('upgrades no package that is installed, whatever manager the system has', () => {
    // What each needs for that: a word, a question before it, or nothing.
    const leaves: Readonly<Record<string, RegExp>> = {
      apt: /--no-upgrade/,
      dnf: /rpm -q --whatprovides "\$p" [^\n]*\|\|/,
      zypper: /rpm -q --whatprovides "\$p" [^\n]*\|\|/,
      pacman: /pacman -Q "\$p" [^\n]*\|\|/,
      apk: /apk add/,
    };
    for (const system of plannedSystems) {
      const { manager } = familyOf(system);
      if (manager === 'nix') continue;
      expect(typed({ system: system.id, ...wayOut({ system: system.id }) }), system.id).toMatch(
        leaves[manager] ?? /nothing/,
      );
    }
  });

  it('gives no folder of the user’s another mode', () => {
    expect(typed({ system: 'debian-13', api: 'tcp' })).not.toMatch(/chmod \d+ ~/);
  });
});
