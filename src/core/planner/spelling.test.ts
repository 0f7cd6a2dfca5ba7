import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { type FamilyId, families } from '../facts/families.ts';
import { packageNames } from '../facts/packages.ts';
import { dockerPackages, realPackages } from '../facts/real-packages.ts';
import { plannedSystems } from '../facts/systems/groups.ts';
import { makePlan } from './make-plan.ts';
import type { Plan } from './types.ts';

/** Wishes that bring every package into some plan. */
const wishes: readonly Readonly<Record<string, string>>[] = [
  {},
  { method: 'script' },
  { method: 'distro' },
  { docker: '28.5.2' },
  { network: 'slirp4netns' },
  { network: 'pasta', passt: '2026_06_01' },
  { network: 'lxc-user-nic' },
  { storage: 'fuse-overlayfs' },
  { 'lowest-port': '80', 'privileged-ports': 'setcap' },
  { login: 'switched' },
  { subids: 'directory' },
];

function plans(system: string): Plan[] {
  return wishes.flatMap((wish) => {
    const answer = makePlan({ system, ...wish }, en);
    return answer.kind === 'plan' ? [answer.plan] : [];
  });
}

const apt =
  /^sudo env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=l apt-get install -y --no-remove(?: --no-upgrade)? ([^|&]+?)(?: \|\| \{| &&)?$/;

/** What rpm does not have is installed by its name. */
const missing = (install: string, ask = 'rpm -q --whatprovides'): RegExp =>
  new RegExp(
    `^(?:printf '%s\\\\n' (?<named>.+)\\n)?for p in (?<asked>.+); do\\n.*${ask} .*\\ndone(?:\\n\\})? \\| xargs -r ${install}$|^${install} (?<all>.+)$`,
  );

/** How each family installs, as their manuals write it. Nothing that is there goes, or changes. */
const installs: Readonly<Record<string, RegExp>> = {
  debian: apt,
  ubuntu: apt,
  rhel: missing(
    'sudo dnf install -y(?: --setopt=protected_packages=containerd,runc)?(?: \\$\\{alone:\\+--best\\} \\$\\{alone:\\+--exclude=containerd\\.io\\})?',
  ),
  suse: missing('sudo zypper --non-interactive install'),
  arch: missing('sudo pacman -S --needed --noconfirm', 'pacman -Q'),
  alpine: /^sudo apk add (.+)$/,
};

const manager = /\bsudo (env .* )?(apt-get|dnf|zypper|pacman|apk) (?!update|-U|-s)/;

/** The commands of a block that install, each on a line of its own; loops stay whole. */
const installing = (block: string): string[] =>
  block
    .replaceAll(/ \\\n */g, ' ')
    .replaceAll(/^ +/gm, '')
    .split(/\n(?!.*(?:rpm -q|pacman -Q) .*"\$p"|done|\} \| xargs|(?<=^printf .*\n)for p)/m)
    .filter((command) => manager.test(command));

/** A version that a package manager takes: apt's with an epoch, dnf's behind a dash. */
const withoutVersion = (word: string): string =>
  word.replace(/^'|'$/g, '').replace(/(=5:[\d.]+(-\*|~\*)?|-\d+\.\d+\.[\d*]+)$/, '');

describe.each(plannedSystems)('$id', ({ id, family }) => {
  it('installs only packages that exist, in the way of its package manager', () => {
    const known = new Set([...realPackages[family].names, ...dockerPackages.names]);
    const found = plans(id);
    expect(found.length).toBeGreaterThan(4);
    for (const { steps } of found)
      for (const command of steps.flatMap(({ commands }) => commands.flatMap(installing))) {
        const [, ...found] = installs[family]?.exec(command) ?? [];
        const parts = found.filter((part) => part !== undefined);
        expect(parts, `not as ${family} installs (installs, above): ${command}`).not.toEqual([]);
        const names = parts.join(' ').split(' ').map(withoutVersion);
        const hint = `src/core/facts/real-packages.ts: ${family}, once you have seen that they exist`;
        expect(
          names.filter((name) => !known.has(name)),
          hint,
        ).toEqual([]);
      }
  });
});

/** Docker's repositories as its own instructions give them. */
const repositories: Readonly<Record<string, string>> = {
  'debian-10': 'debian buster',
  'debian-11': 'debian bullseye',
  'debian-12': 'debian bookworm',
  'debian-13': 'debian trixie',
  'ubuntu-22.04': 'ubuntu jammy',
  'ubuntu-24.04': 'ubuntu noble',
  'ubuntu-26.04': 'ubuntu resolute',
  'fedora-43': 'fedora',
  'fedora-44': 'fedora',
  'centos-9': 'centos',
  'centos-10': 'centos',
  'rhel-8': 'rhel',
  'rhel-9': 'rhel',
  'rhel-10': 'rhel',
};

describe('Docker’s repository', () => {
  it.each(plannedSystems.filter(({ repository }) => repository))('of $id is where it is', (row) => {
    const { id, repository } = row;
    // Where Docker builds nothing for it: what it builds for another one, by that one's number.
    const built =
      plannedSystems.find(({ name }) => name === repository?.builtFor)?.id ?? row.parent;
    const like = repositories[id] ? id : (built ?? id);
    const answer = makePlan({ system: id }, en);
    if (answer.kind !== 'plan') throw new Error(id);
    const hint = `src/core/planner/spelling.test.ts: repositories, as Docker’s instructions write it`;
    expect(repositories[like], hint).toBeDefined();
    const [os, suite] = (repositories[like] ?? '').split(' ');
    const mend = `src/core/facts/systems: repository of ${id}, or src/core/planner/rules/steps/repository.ts`;
    const root = `https://download.docker.com/linux/${os}`;
    const steps = answer.plan.steps.filter((step) => step.id.startsWith('repository'));
    const text = steps
      .flatMap(({ commands, file }) => [...commands, file?.path, file?.content])
      .join('\n');
    expect(text, mend).toContain(`from=${root}/gpg`);
    if (suite) {
      expect(text, mend).toContain('/etc/apt/sources.list.d/docker.sources');
      expect(text, mend).toContain(
        `\nTypes: deb\nURIs: ${root}\nSuites: ${suite}\nComponents: stable\nSigned-By: /etc/apt/keyrings/docker.asc\n`,
      );
      expect(text, mend).toContain('docker=9DC858229FC7DD38854AE2D88D81803C0EBFCD88\n');
    } else {
      const number = like.replace(/^.*-/, '');
      const release = os === 'fedora' && like === id ? '$releasever' : number;
      expect(text, mend).toContain('/etc/yum.repos.d/docker-ce.repo');
      expect(text, mend).toContain(
        `\nbaseurl=${root}/${release}/$basearch/stable\nenabled=1\ngpgcheck=1\ngpgkey=file:///etc/pki/rpm-gpg/`,
      );
      expect(text, mend).toContain('docker=060A61C51B558A7F742B77AAC52FEB6B621E9F35\n');
    }
  });
});

describe('the package of every tool', () => {
  it.each(Object.keys(families) as FamilyId[])('exists in %s', (family) => {
    const hint = `src/core/facts/real-packages.ts: ${family}, once you have seen that there is one`;
    for (const name of Object.values(packageNames[family]))
      if (name) expect(realPackages[family].names, hint).toContain(name);
  });
});
