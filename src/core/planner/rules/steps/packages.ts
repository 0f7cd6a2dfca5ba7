import { rootRecord } from '../../../facts/constants.ts';
import { networkDriver } from '../../../facts/drivers.ts';
import { hasFeature } from '../../../facts/engines.ts';
import { familyOf } from '../../../facts/families.ts';
import { dockerPackages, packagesFor, type Tool } from '../../../facts/packages.ts';
import { su } from '../../marks.ts';
import type { Profile } from '../../profile.ts';
import { asTyped, installDraft, packagesInstalled } from '../../shell.ts';
import type { StepDraft } from '../../types.ts';
import { packagesStartDaemon, usesSetcap } from '../needs.ts';
import { broughtMark } from './rootful.ts';

const versioned = ['docker-ce', 'docker-ce-cli', 'docker-ce-rootless-extras'];

/** `docker-ce` at the version asked for, in the way of the package manager. */
function pinned(name: string, profile: Profile): string {
  if (!profile.pinned || !versioned.includes(name)) return name;
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
    ...(method === 'script' ? (['curl', 'certificates'] as const) : []),
    ...(usesSetcap(profile) ? (['setcap'] as const) : []),
    ...(profile.given.login === 'switched' && profile.systemd ? (['machinectl'] as const) : []),
    ...(profile.given.subids === 'directory' ? (['getsubids'] as const) : []),
  ];
}

/** What Docker itself is packaged as, for the method chosen. */
function docker(profile: Profile): readonly string[] {
  if (profile.method === 'packages') return dockerPackages;
  return profile.method === 'distro' ? (profile.system.distro?.packages ?? []) : [];
}

/** Tells the step that switches root's daemon off that it was not there before. */
const markBrought = asTyped(`if ! systemctl cat docker.service >/dev/null 2>&1; then
  ${su}mkdir -p -m 755 ${rootRecord}
  ${su}touch ${broughtMark}
fi`);

/** Everything that comes from the package manager, in one command. */
export function packages(profile: Profile): StepDraft {
  const { family } = profile.system;
  const { netfilter } = profile.system;
  const names = [
    ...packagesFor(family, tools(profile)),
    ...(netfilter?.packages ?? []),
    ...docker(profile),
  ];
  const marks =
    profile.given.rootful === 'absent' && profile.systemd && packagesStartDaemon(profile);
  return {
    id: 'packages',
    lane: 'root',
    docs:
      profile.method === 'script'
        ? 'guide/install/#without-packages'
        : 'guide/install/#with-packages',
    check: packagesInstalled(family, names) + pinnedInstalled(profile),
    packages: names,
    commands: [
      ...(marks ? [markBrought] : []),
      ...installDraft(
        family,
        names.map((name) => pinned(name, profile)),
      ),
    ],
    // Other software may need them by now, so undo leaves packages alone and says so.
    undo: [],
    verify: { command: 'command -v newuidmap', expect: 'newuidmap' },
    touches: { paths: marks ? [broughtMark] : [] },
  };
}
