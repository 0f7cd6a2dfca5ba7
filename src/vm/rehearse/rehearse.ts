import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../content/folder.ts';
import { dockerKeys } from '../../core/facts/docker-keys.ts';
import { dockerHost } from '../../core/facts/mirrors.ts';
import type { SystemId } from '../../core/facts/systems/index.ts';
import { rehearsedSteps, textOf } from '../../core/planner/rehearsed.ts';
import { broughtMark } from '../../core/planner/rules/steps/rootful.ts';
import { run } from '../host.ts';
import type { Checks } from '../record.ts';
import { type Cast, castOf, planFor, type Stage, said } from './cast.ts';
import { managers, newer } from './managers.ts';
import type { Place } from './places.ts';
import { engines, oldRuntime } from './stand-ins.ts';

/** The whole text, on a machine that has none of it. */
export function carryOut(cast: Cast): Place {
  const { checks, plan, names } = cast;
  const machine = cast.stage.fresh();
  for (const { id } of rehearsedSteps(plan)) {
    const answer = cast.paste(machine, plan, id);
    checks.see(`step-${id}`, answer.ok, said(answer));
  }
  const there = cast.versions(machine, names);
  checks.see('packages-are-there', names.length > 0 && !there.includes('missing'), there);
  if (cast.fromDocker)
    checks.see('newest-from-docker', there.includes(engines.at(-1) ?? ''), there);
  return machine;
}

/** A second time, and the way back. */
function againAndBack(cast: Cast, machine: Place): void {
  const { checks, plan, names, kind } = cast;
  const there = cast.versions(machine, names);
  const again = cast.pasteAll(machine, plan);
  checks.see('second-time', again.ok && cast.versions(machine, names) === there, said(again));
  for (const { id, undo } of rehearsedSteps(plan).toReversed()) {
    if (undo.length === 0) continue;
    const answer = machine.paste(undo.join('\n'));
    checks.see(`undo-${id}`, answer.ok, said(answer));
  }
  // The mark of a daemon that the packages brought is taken away by a step that is not rehearsed.
  const left = machine.root_(`grep -rlF ${dockerHost} /etc/apt /etc/yum.repos.d 2>/dev/null
ls -d ${dockerKeys[kind].path} 2>/dev/null
find /var/lib/rootless-guide -mindepth 1 ! -path ${broughtMark} 2>/dev/null
true`);
  checks.see('undo-leaves-no-list-and-no-key', left.out.trim() === '', left.out);
}

/** Packages beside which Docker's cannot be: they are named, nothing is installed, and they stay. */
function inTheWay(cast: Cast): void {
  const { checks, plan } = cast;
  const others = !cast.fromDocker
    ? ['podman-docker']
    : cast.kind === 'apt'
      ? ['docker.io', 'containerd', 'runc', 'rootlesskit']
      : ['containerd', 'runc'];
  const machine = cast.stage.fresh();
  const brought = machine.root_(cast.manager.bring(others));
  checks.see('something-in-the-way', brought.ok, said(brought));
  const before = cast.versions(machine, others);
  const told = cast.paste(machine, plan, 'packages-in-the-way');
  const named = others.every((name) => told.out.includes(`In the way: ${name}.`));
  checks.see('in-the-way-is-named', named, told.out);
  const tried = cast.pasteAll(machine, plan);
  checks.see('in-the-way-is-refused', !tried.ok, said(tried));
  const after = cast.versions(machine, others);
  checks.see('in-the-way-stays', after === before && !after.includes('missing'), after);
}

/** A runtime that something else runs on, older than what Docker's package wants: it stays as it is. */
function runtimeBelow(cast: Cast): void {
  const { checks, plan, manager } = cast;
  const machine = cast.stage.fresh();
  for (const id of ['repository-key', 'repository']) cast.paste(machine, plan, id);
  const brought = machine.root_(manager.bringAt('containerd.io', oldRuntime));
  const before = cast.versions(machine, ['containerd.io']);
  checks.see('older-runtime', before.includes(oldRuntime), `${before}: ${said(brought)}`);
  const tried = cast.paste(machine, plan, 'packages');
  const named = !tried.ok && tried.out.includes('containerd.io');
  checks.see('older-runtime-is-named', named, said(tried));
  const after = cast.versions(machine, ['containerd.io', 'docker-ce']);
  checks.see('older-runtime-stays', after === `${before}, docker-ce missing`, after);
}

/** Keys that are not Docker's: the one of the test, by the text as it is, and one that signs packages. */
function otherKeys(cast: Cast, system: SystemId): void {
  const { checks, plan } = cast;
  const strict = cast.stage.fresh();
  const refused = rehearsedSteps(plan)
    .filter(({ id }) => id === 'repository-key' || id === 'repository')
    .map((step) => strict.paste(textOf(plan, step)));
  checks.see(
    'another-key-is-refused',
    refused.every(({ ok }) => !ok) && refused[0]?.out.includes('it is not used') === true,
    refused.map(said).join(' '),
  );
  const lists = strict.root_(`grep -rlF ${dockerHost} /etc/apt /etc/yum.repos.d 2>/dev/null; true`);
  checks.see('no-list-without-the-key', lists.out.trim() === '', lists.out);

  const forged = planFor(system, { 'package-mirror': `https://${dockerHost}/other` });
  if (!forged) return;
  const machine = cast.stage.fresh();
  const believed = cast.pasteAll(machine, forged);
  checks.see(
    'packages-of-another-key-are-refused',
    believed.out.startsWith('packages:') &&
      cast.versions(machine, ['docker-ce']).endsWith('missing'),
    said(believed),
  );
}

/** The command by which the guide keeps packages at their version. */
function holdCommand(): string {
  const page = readFileSync(join(contentFolder, 'en/guide/keeping-it-running.mdx'), 'utf8');
  return /`(sudo apt-mark hold [^`]+)`/.exec(page)?.[1] ?? 'false';
}

/** An older engine, by its whole version and by its minor one; then what an upgrade does to it. */
function olderEngine(cast: Cast, system: SystemId): void {
  const { checks, manager } = cast;
  const engine = engines.find((docker) => planFor(system, { docker }));
  if (!engine) return;
  const ours = ['docker-ce', 'docker-ce-cli', 'docker-ce-rootless-extras'];
  for (const docker of [engine, engine.replace(/\.\d+$/, '')]) {
    const plan = planFor(system, { docker });
    if (!plan) continue;
    const machine = cast.stage.fresh();
    const done = cast.pasteAll(machine, plan);
    const versions = cast.versions(machine, ours);
    const all = versions.split(engine).length === ours.length + 1;
    checks.see(`engine-${docker}`, done.ok && all, `${versions}: ${said(done)}`);
    if (docker !== engine) continue;

    if (cast.kind === 'apt') {
      machine.paste(holdCommand());
      const upgraded = machine.root_(manager.upgradeAll);
      const held = cast.versions(machine, ours) === versions;
      checks.see('held-at-its-version', upgraded.ok && held, cast.versions(machine, ours));
      machine.root_(`apt-mark unhold ${ours.join(' ')}`);
    }
    // An upgrade replaces the file, and with it what setcap gave it.
    const program = join(machine.root, 'usr/bin/rootlesskit');
    run('setcap', 'cap_net_bind_service=ep', program);
    const given = run('getcap', program);
    const upgraded = machine.root_(manager.upgradeAll);
    const newest =
      cast.versions(machine, ours).split(engines.at(-1) ?? '').length === ours.length + 1;
    checks.see(
      'upgrade-takes-the-capability',
      given.includes('cap_net_bind_service') && newest && run('getcap', program) === '',
      `${cast.versions(machine, ours)}: ${said(upgraded)}`,
    );
  }
}

/** The task that upgrades, in each way to name a version; a second time; and the way back. */
function upgrades(cast: Cast, system: SystemId): void {
  const { checks } = cast;
  const oldest = cast.fromDocker ? engines.find((docker) => planFor(system, { docker })) : 'latest';
  const first = oldest && planFor(system, { docker: oldest });
  if (!first) return;
  const newest = engines.at(-1) ?? '';
  const ways = cast.fromDocker ? ['latest', newest, newest.replace(/\.\d+$/, '')] : ['latest'];
  const machine = cast.stage.fresh();
  const begun = cast.pasteAll(machine, first);
  if (!cast.fromDocker) machine.write(newer.path, newer.text);
  const names = first.drafts.find(({ id }) => id === 'packages')?.packages ?? [];
  const before = cast.versions(machine, names);
  checks.see(
    'before-upgrades',
    begun.ok && !before.includes('missing'),
    `${before}: ${said(begun)}`,
  );
  for (const docker of ways) {
    const plan = planFor(system, { docker, task: 'upgrade' });
    const step = plan && rehearsedSteps(plan).find(({ id }) => id === 'upgrade-packages');
    if (!step) continue;
    const done = cast.paste(machine, plan, step.id);
    const after = cast.versions(machine, names);
    const reached = machine
      .root_('dockerd --version')
      .out.includes(cast.fromDocker ? newest : '99.9');
    checks.see(`upgrade-to-${docker}`, done.ok && reached, `${after}: ${said(done)}`);
    const again = cast.paste(machine, plan, step.id);
    checks.see(
      `upgrade-to-${docker}-again`,
      again.ok && cast.versions(machine, names) === after,
      said(again),
    );
    const undone = machine.paste(step.undo.join('\n'));
    const back = cast.versions(machine, names);
    checks.see(`back-from-${docker}`, undone.ok && back === before, `${back}: ${said(undone)}`);
  }
}

/** One system's plan, carried out by the real package manager on fresh machines. */
export function rehearse(system: SystemId, stage: Stage): Checks {
  const cast = castOf(system, stage);
  againAndBack(cast, carryOut(cast));
  inTheWay(cast);
  if (cast.fromDocker) {
    runtimeBelow(cast);
    otherKeys(cast, system);
    olderEngine(cast, system);
  }
  if (cast.fromDocker || cast.manager === managers.zypper) upgrades(cast, system);
  return cast.checks;
}
