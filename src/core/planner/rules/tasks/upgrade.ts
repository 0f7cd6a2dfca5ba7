import { hasFeature } from '../../../facts/engines.ts';
import { reaches } from '../../../facts/rootlesskit.ts';
import type { SystemRelease } from '../../../facts/systems/types.ts';
import { enginePackages } from '../../engine-packages.ts';
import type { Options } from '../../options.ts';
import { driversFloor, driversOf, type Profile, resolveProfile } from '../../profile.ts';
import { installDraft, packagesInstalled } from '../../shell.ts';
import type { StepDraft } from '../../types.ts';
import { stepRules } from '../steps/index.ts';
import { login } from '../steps/login.ts';
import { packages } from '../steps/packages.ts';
import { verify } from '../steps/verify.ts';
import { changed, former } from './former.ts';
import { formerFiles, repeated, upgradePackages, upgradeRestart } from './upgrade-steps.ts';

/** Helpers that the new engine needs and the old one did not. */
function helpers(profile: Profile): StepDraft | null {
  const before = former(profile);
  if (before === null) return null;
  const had = [...(packages(before).packages ?? []), ...enginePackages(profile)];
  const now = packages(profile);
  const names = (now.packages ?? []).filter((name) => !had.includes(name));
  if (names.length === 0) return null;
  const { family } = profile.system;
  return {
    id: 'packages',
    lane: 'root',
    docs: now.docs,
    check: packagesInstalled(family, names),
    packages: names,
    install: names,
    commands: installDraft(family, names),
    undo: [],
    verify: { command: 'command -v newuidmap', expect: 'newuidmap' },
  };
}

/** Drivers that nobody named stay what they were, as long as the new RootlessKit has them. */
export function keepDrivers(given: Options, system: SystemRelease): Options {
  const now = resolveProfile(given, system);
  const before = former(now);
  if (before === null || given.network !== 'auto' || given['port-driver'] !== 'auto') return given;
  const kept = resolveProfile(
    { ...given, network: before.network, 'port-driver': before.port },
    system,
  );
  const lost = before.network === 'vpnkit' && !hasFeature(now.engine, 'vpnkit-shipped');
  return driversOf(kept) && reaches(kept.rootlesskit, driversFloor(kept)) && !lost
    ? kept.given
    : given;
}

/** A file for the new engine, without the restart: there is one at the end. */
function file(profile: Profile, id: 'override' | 'launcher' | 'daemon-config'): StepDraft | null {
  // The drop-in alone keeps drivers from changing by themselves, whoever has set this daemon up.
  const usual = former(profile)?.usualNetwork ?? profile.usualNetwork;
  const draft =
    id === 'override' && usual !== profile.usualNetwork
      ? stepRules.override(profile)
      : changed(profile, id);
  return (
    draft && {
      ...draft,
      commands: draft.commands.filter((command) => command === 'systemctl --user daemon-reload'),
    }
  );
}

/**
 * Newer packages, and then the daemon of each user on them. Of the files that setting up wrote, those
 * that the new engine wants otherwise are written again, where it is said which engine that was.
 */
export function upgradeDrafts(profile: Profile): StepDraft[] {
  const files = [
    file(profile, 'override'),
    file(profile, 'launcher'),
    file(profile, 'daemon-config'),
  ].filter((draft) => draft !== null);
  return [
    helpers(profile),
    upgradePackages(profile),
    repeated(profile, 'setcap'),
    repeated(profile, 'hold'),
    login(profile),
    ...(files.length > 0 ? [formerFiles(profile, files)] : []),
    ...files,
    upgradeRestart(profile),
    verify(profile),
  ].filter((draft) => draft !== null);
}
