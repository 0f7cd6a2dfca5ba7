import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RehearsalRecord } from '../../core/evidence.ts';
import { dockerHost } from '../../core/facts/mirrors.ts';
import { releaseOf, type SystemId } from '../../core/facts/systems/index.ts';
import { rehearsedSteps, rehearsedTasks, rehearsedText } from '../../core/planner/rehearsed.ts';
import { run } from '../host.ts';
import { castOf, planFor, type Stage } from './cast.ts';
import { faultsOf } from './faults.ts';
import { managers } from './managers.ts';
import { layPlace, type Place } from './places.ts';
import { programs } from './rehearsals.ts';
import { carryOut, rehearse } from './rehearse.ts';
import { cacheFolder, trees } from './trees.ts';
import { build, type Wanted } from './workshop.ts';

/*
 * The rehearsal itself, in namespaces of its own (`run.ts` begins it): mount points, processes, and a
 * network that has nothing but a loopback.
 */

const archHost = 'aur.archlinux.org';
const [date = '', mode = '', ...systems] = process.argv.slice(2) as [string, string, ...SystemId[]];

run('ip', 'link', 'set', 'lo', 'up');
run('hostname', 'machine');
const work = join(cacheFolder, 'work');
mkdirSync(work, { recursive: true });
run('mount', '-t', 'tmpfs', '-o', 'size=6G', 'tmpfs', work);

/** The repository that a plan adds, as its list names it. */
function repositoryOf(system: SystemId): Wanted[] {
  const plan = planFor(system);
  const content = plan?.steps.find(({ id }) => id === 'repository')?.file?.content ?? '';
  const number = releaseOf(system).osRelease.versionId;
  const deb = /^URIs: .*\/linux\/(\w+)\nSuites: (\S+)$/m.exec(content);
  if (deb) return [{ format: 'deb', os: deb[1] ?? '', suite: deb[2] ?? '' }];
  const rpm = /^baseurl=.*\/linux\/(\w+)\/([^/]+)\//m.exec(content);
  if (!rpm) return [];
  return [
    {
      format: 'rpm',
      os: rpm[1] ?? '',
      suite: rpm[2] === '$releasever' ? (number ?? '') : (rpm[2] ?? ''),
    },
  ];
}

const wanted = [
  ...new Map(systems.flatMap(repositoryOf).map((one) => [JSON.stringify(one), one])).values(),
];
const numbers = systems
  .filter((system) => releaseOf(system).family === 'rhel')
  .map((system) => releaseOf(system).osRelease.versionId ?? '');

process.stderr.write('building stand-ins\n');
const workshop = layPlace(join(cacheFolder, 'workshop'), work, 'workshop');
build(workshop, {
  repositories: wanted,
  families: systems.map((system) => releaseOf(system).family),
  releases: [...new Set(numbers)],
  hosts: { docker: dockerHost, arch: archHost },
});
const out = join(work, 'workshop/root/out');
const read = (name: string): string => readFileSync(join(out, name), 'utf8').trim();
const fingerprints = { apt: read('keys/apt.fpr'), dnf: read('keys/rpm.fpr') };

const server = spawn(process.execPath, [join(import.meta.dirname, 'server.ts'), out], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((ready) => server.stdout.once('data', ready));

const noSystemd = '#!/bin/sh\ncase "$*" in *mask*) ;; *) exit 1 ;; esac\n';

let count = 0;

/** A machine of the system: its tree, the distribution's packages, and names that lead to the loopback. */
function fresh(system: SystemId): Place {
  const tree = programs[system] ?? 'apt-13';
  count += 1;
  const place = layPlace(join(cacheFolder, tree), work, `${system}-${count}`);
  place.write('etc/hosts', `127.0.0.1 localhost machine ${dockerHost} ${archHost}\n`);
  place.write('etc/resolv.conf', '');
  place.write(
    'usr/local/share/ca-certificates/rehearsal.crt',
    readFileSync(join(out, 'ca.pem'), 'utf8'),
  );
  // No systemd runs here: what it is told to leave alone would not start, and it knows of no unit.
  place.write('usr/local/bin/systemctl', noSystemd);
  place.root_('chmod 755 /usr/local/bin/systemctl');
  // Where nothing has brought authorities yet, the plan has to.
  place.root_('if command -v update-ca-certificates >/dev/null; then update-ca-certificates; fi');
  if ('fetched' in trees[tree]) place.write('distribution/Packages', packagesOf(tree));
  else
    cpSync(join(out, 'distribution'), join(place.root, 'distribution'), {
      recursive: true,
      verbatimSymlinks: true,
    });
  managers[tree].prepare(place, releaseOf(system).osRelease.versionId ?? '');
  return place;
}

/** The list of what was fetched beside a tree, made by the workshop. */
function packagesOf(tree: string): string {
  const folder = join(work, 'workshop/root/list');
  mkdirSync(folder, { recursive: true });
  run('mount', '--bind', join(cacheFolder, tree, 'distribution'), folder);
  const { out: list } = workshop.root_('cd /list && apt-ftparchive packages .');
  run('umount', folder);
  return list;
}

const stage = (system: SystemId): Stage => ({ fresh: () => fresh(system), fingerprints });

let failed = 0;
for (const system of systems) {
  const tree = programs[system];
  const plans = rehearsedTasks.flatMap((task) => planFor(system, { task }) ?? []);
  if (!tree || plans.length === 0) continue;
  process.stderr.write(`== ${system} by ${tree}\n`);
  if (mode === 'faults') {
    for (const { id, from, to } of faultsOf(tree)) {
      const cast = castOf(system, stage(system), (text) => text.replaceAll(from, to));
      carryOut(cast);
      const noticed = cast.checks.rows.find(({ ok }) => !ok);
      console.log(`${system}: ${noticed ? `noticed by ${noticed.id}` : 'NOT NOTICED'}: ${id}`);
      if (!noticed) failed += 1;
    }
    continue;
  }
  const began = Date.now();
  const checks = rehearse(system, stage(system));
  const bad = checks.rows.filter(({ ok }) => !ok).length;
  failed += bad;
  const record: RehearsalRecord = {
    system,
    date,
    program: fresh(system).root_(managers[tree].version).out.trim(),
    textSha256: createHash('sha256').update(rehearsedText(plans)).digest('hex'),
    steps: plans.flatMap(rehearsedSteps).map(({ id }) => id),
    seconds: Math.round((Date.now() - began) / 1000),
    passed: checks.rows.length - bad,
    failed: bad,
    checks: checks.rows,
  };
  const folder = join(import.meta.dirname, '../records/rehearsed');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${system}.json`), `${JSON.stringify(record, null, 2)}\n`);
  console.log(`${system}: ${record.passed} passed, ${bad} failed, ${record.seconds} s`);
}
server.kill();
process.exit(failed > 0 ? 1 : 0);
