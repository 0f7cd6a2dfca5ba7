import { rootRecord } from '../../../facts/constants.ts';
import { networkDriver } from '../../../facts/drivers.ts';
import { hasFeature } from '../../../facts/engines.ts';
import { familyOf } from '../../../facts/families.ts';
import { packagesFor, type Tool } from '../../../facts/packages.ts';
import { rootlessKitHas } from '../../../facts/rootlesskit.ts';
import { enginePackages } from '../../engine-packages.ts';
import { su } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import { containersRun, installDraft, linesOf, packagesInstalled } from '../../shell.ts';
import type { Command, StepDraft } from '../../types.ts';
import { packagesStartDaemon, usesSetcap, withoutProxy } from '../needs.ts';
import { toKeep, unlessHalfWay } from './packages-in-the-way.ts';
import { keptByDnf, runtime, runtimeAlone, unlessUpgraded } from './packages-upgraded.ts';
import { broughtMark, hasDaemon, hasUnpacked, holdBack, release } from './rootful.ts';

/** Those of Docker's packages that have the engine's version. */
export const versioned = ['docker-ce', 'docker-ce-cli', 'docker-ce-rootless-extras'];

/** `docker-ce` at the version asked for, in the way of the package manager. */
export const pinned = (name: string, profile: Profile): string =>
  profile.pinned && versioned.includes(name) ? atVersion(name, profile) : name;

/** The same of a package that has the engine's version, whatever it is called. */
export function atVersion(name: string, profile: Profile): string {
  const whole = profile.engine.split('.').length > 2;
  if (familyOf(profile.system).manager === 'dnf')
    return `${name}-${profile.engine}${whole ? '' : '.*'}`;
  const end = hasFeature(profile.engine, 'dash-in-package-version') ? '-*' : '~*';
  return `${name}=5:${profile.engine}${whole ? end : '.*'}`;
}

/** Shell that goes on only if the engine there is the one asked for: its name alone does not say. */
function pinnedInstalled({ pinned, system, engine, method }: Profile): string {
  if (!pinned || method !== 'packages') return '';
  const ask =
    familyOf(system).manager === 'dnf'
      ? "rpm -q --qf '%{VERSION}'"
      : `dpkg-query -W -f='\${Version}'`;
  return ` && ${ask} docker-ce | grep -qFw ${engine}`;
}

/** Whether RootlessKit keeps the client's address by a program that only Docker's own packages bring. */
const addressByNft = (profile: Profile): boolean =>
  withoutProxy(profile) &&
  profile.method !== 'packages' &&
  rootlessKitHas(profile.rootlesskit, 'client-address-by-nft');

/** The tools that this profile needs beside Docker itself. */
function tools(profile: Profile): Tool[] {
  const helper = networkDriver(profile.network).tool;
  const { method } = profile;
  return [
    'newuidmap',
    ...(profile.systemd ? (['user-bus'] as const) : []),
    ...(familyOf(profile.system).lacks.includes('usermod') ? (['usermod'] as const) : []),
    ...(helper ? [helper] : []),
    ...(profile.storage === 'fuse-overlayfs' ? (['fuse-overlayfs'] as const) : []),
    ...(method === 'packages' ? [] : (['iptables'] as const)),
    ...(addressByNft(profile) ? (['nft'] as const) : []),
    ...(method === 'script' ? (['curl', 'certificates'] as const) : []),
    ...(usesSetcap(profile) ? (['setcap'] as const) : []),
    ...(profile.given.login === 'switched' && profile.systemd ? (['machinectl'] as const) : []),
    ...(profile.given.subids === 'directory' ? (['getsubids'] as const) : []),
    ...(profile.given.api === 'tcp' ? (['openssl'] as const) : []),
  ];
}

/** Whether the packages may bring a daemon of root that nobody asked for. */
const bringsDaemon = (profile: Profile): boolean =>
  profile.given.rootful !== 'keep' && profile.systemd && packagesStartDaemon(profile);

/** The step that follows switches off a daemon that was there; one that comes now was never on. */
const staysOff = (profile: Profile): boolean =>
  bringsDaemon(profile) && profile.given.rootful === 'disable';

/** Whether they bring one that is welcome. */
const letsStart = (profile: Profile): boolean =>
  profile.given.rootful === 'keep' && packagesStartDaemon(profile);

/** What differs between text to paste and a script when there is no going on. */
const stop = {
  typed: (text: string) => `{ echo "${text}"; exit 1; }`,
  script: (text: string) => `stop "${text}"`,
};

/** A daemon that is none of these packages', as a snap's, would lose its socket to the one that comes. */
const unlessOther = (way: 'typed' | 'script'): string[] => [
  ...`${hasDaemon} ||`.split('\n'),
  "  ! grep -qsE ' (/var)?/run/docker.sock$' /proc/net/unix ||",
  `  ${stop[way]('Another Docker has /run/docker.sock (see: snap list docker). Nothing is installed.')}`,
];

/** A named version replaces the one that is there, whose daemon starts again without its containers. */
function unlessUsed(profile: Profile, way: 'typed' | 'script'): string[] {
  if (!profile.pinned || profile.method !== 'packages') return [];
  const elsewhere = profile.systemd ? 'systemctl is-active -q docker.service' : '';
  const some = containersRun('/var/run/docker.sock', way === 'typed' ? su : 'peek ', elsewhere);
  const why =
    "Another version of Docker would stop root's containers: stop them first, or name none";
  return [
    `if ${packagesInstalled(profile.system.family, ['docker-ce'])} &&`,
    `  ${some.replaceAll('\n', '\n  ')}; then`,
    `  ${stop[way](why)}`,
    'fi',
  ].flatMap((lines) => lines.split('\n'));
}

/**
 * Keeps the daemon that the packages bring from starting, and says of it that it is ours to switch off: not
 * before it is kept, or a note would be left of nothing.
 */
const mark = [
  ...`if ! ${hasDaemon}; then`.split('\n'),
  `  ${su}${holdBack} || exit 1`,
  `  ${su}mkdir -p -m 755 ${rootRecord}`,
  `  ${su}touch ${broughtMark} || exit 1`,
  'fi',
];

/** Takes that back where nothing came of them: the next daemon of root would be somebody else's. */
const unmark = [
  `${su}${release}`,
  ...`${hasUnpacked} ||`.split('\n'),
  `  ${su}rm -f ${broughtMark}`,
  'exit 1',
];

/**
 * What came is switched off before it has ever run, and nothing of it is left to be brought back. Where it
 * runs by now, after a run that broke off, somebody uses it: the step that follows asks.
 */
export const settle: readonly string[] = [
  `if [ -e ${broughtMark} ]; then`,
  `  ${su}${release}`,
  '  systemctl is-active -q docker.service docker.socket ||',
  `    ${su}systemctl disable docker.service docker.socket`,
  `  ${su}rm -f ${broughtMark}`,
  'fi',
];

/** The daemon that the packages bring may start now, also where a run that was to switch it off broke off. */
export const forgetBrought: readonly string[] = [
  `if [ -e ${broughtMark} ]; then`,
  `  ${su}${release}`,
  `  ${su}rm -f ${broughtMark}`,
  'fi',
];

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** The install command with what follows when it fails; in a script that would end it. */
function guarded(install: readonly string[], way: 'typed' | 'script'): string[] {
  const tried =
    way === 'script'
      ? ['(', ...indent(install), ') || {']
      : [...install.slice(0, -1), `${install.at(-1)} || {`];
  return [...mark, ...tried, ...indent(unmark), '}'];
}

/** What dnf is told in the command, as far as the machine decides it. */
const leftAlone = (profile: Profile): string[] =>
  keptByDnf(profile).length > 0
    ? [`alone=''`, `if ${runtimeAlone}; then`, '  alone=yes', 'fi']
    : [];

/**
 * Installs them. A package that is in the way makes the manager itself give up: it may remove none, and
 * without Docker's key and list it finds nothing. Only what it would notice too late is looked for.
 */
function install(
  profile: Profile,
  names: readonly string[],
  args: readonly string[],
  commands: readonly Command[],
): readonly Command[] {
  const look = unlessHalfWay(profile);
  const starts = packagesStartDaemon(profile);
  if (!starts && look.length === 0 && unlessUsed(profile, 'typed').length === 0) return commands;
  const lines = (way: 'typed' | 'script'): string[] => {
    const last = linesOf(commands.slice(-1), way);
    return [
      ...(starts ? unlessOther(way) : []),
      ...unlessUsed(profile, way),
      ...linesOf(commands.slice(0, -1), way),
      ...unlessUpgraded(profile, names, args, way === 'typed' ? su : 'peek ', stop[way]),
      ...leftAlone(profile),
      ...(letsStart(profile) ? forgetBrought : []),
      ...(bringsDaemon(profile) ? guarded(last, way) : last),
      ...(staysOff(profile) ? settle : []),
    ];
  };
  return [
    {
      typed: ['(', ...indent([...look, ...lines('typed')]), ')'].join('\n'),
      script: lines('script').join('\n'),
    },
  ];
}

/** Everything that comes from the package manager. */
export function packages(profile: Profile): StepDraft {
  const { family } = profile.system;
  const { netfilter } = profile.system;
  const names = [
    ...packagesFor(family, tools(profile)),
    ...(netfilter?.packages ?? []),
    ...enginePackages(profile),
  ];
  const args = names.map((name) => pinned(name, profile));
  const installable = [
    ...(packagesStartDaemon(profile) ? unlessOther('typed') : []),
    ...unlessUsed(profile, 'typed'),
    ...unlessUpgraded(profile, names, args, '', stop.typed),
  ];
  return {
    id: 'packages',
    lane: 'root',
    docs:
      profile.method === 'script'
        ? 'guide/install/#without-packages'
        : 'guide/install/#with-packages',
    check:
      packagesInstalled(family, names) +
      pinnedInstalled(profile) +
      (staysOff(profile) || letsStart(profile) ? ` && [ ! -e ${broughtMark} ]` : ''),
    packages: names,
    install: args,
    ...(installable.length > 0 && { installable: installable.join('\n') }),
    ...(keptByDnf(profile).length > 0 && { leaveAlone: { name: runtime, where: runtimeAlone } }),
    commands: install(
      profile,
      names,
      args,
      installDraft(family, names, {
        args,
        keep: toKeep(profile),
        // One word each: zsh does not take them apart.
        more: keptByDnf(profile).map((option) => `\${alone:+${option}}`),
      }),
    ),
    // Other software may need them by now, so undo leaves packages alone and says so.
    undo: [],
    ...((bringsDaemon(profile) || letsStart(profile)) && {
      touches: { paths: [broughtMark], units: ['docker.service', 'docker.socket'] },
    }),
    verify: { command: 'command -v newuidmap', expect: 'newuidmap' },
  };
}
