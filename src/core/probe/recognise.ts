import { familyOf } from '../facts/families.ts';
import { type SystemRelease, systems } from '../facts/systems/index.ts';
import { compareVersions } from '../facts/version.ts';
import type { ProbeFacts } from './keys.ts';

/** By what a system was found to be near one that is known. */
export type Likeness = 'release' | 'codename' | 'like' | 'manager';

/** The release that a machine has, or the one that is nearest to it. */
export interface Recognised {
  readonly system: SystemRelease;
  /** `null` where it is this very release. */
  readonly by: Likeness | null;
}

/** What a machine says of its system, in one spelling. */
interface Signs {
  readonly id: string;
  readonly release: string;
  readonly like: readonly string[];
  readonly codenames: readonly string[];
  readonly kernel: string;
  readonly manager: string;
  readonly board: string;
}

const words = (text: string | undefined): string[] =>
  (text ?? '').toLowerCase().split(/\s+/).filter(Boolean);

function signsOf(facts: ProbeFacts): Signs {
  const kernel = facts.kernel ?? '';
  return {
    id: (facts.os ?? '').toLowerCase(),
    release: facts.release ?? '',
    like: words(facts.like),
    codenames: words(`${facts.base ?? ''} ${facts.codename ?? ''}`),
    kernel: /^\d+\.\d+/.exec(kernel)?.[0] ?? '',
    manager: facts.manager === 'nixos' ? 'nix' : (facts.manager ?? ''),
    // Only this kernel is built for it, and a paste of /etc/os-release says no more.
    board: facts.board || (/\+rpt/.test(kernel) ? 'raspberry-pi' : ''),
  };
}

const idsOf = ({ osRelease: { id, also = [] } }: SystemRelease): string[] =>
  [id, ...also].map((name) => name.toLowerCase());

/** Some say one name for two systems that install software in different ways. */
const sameManager = (system: SystemRelease, { manager }: Signs): boolean =>
  manager === '' || familyOf(system).manager === manager;

/** Whether a version is this release's, or a piece of it: 9 is also what calls itself 9.6. */
const isRelease = ({ osRelease: { versionId } }: SystemRelease, version: string): boolean =>
  versionId === null ||
  version === versionId ||
  (versionId !== '' && version.startsWith(`${versionId}.`));

/** Whether a release is for this board, where it is for one at all. */
const sameBoard = ({ osRelease: { board, id } }: SystemRelease, signs: Signs): boolean =>
  board === undefined || board === signs.board || (signs.id !== '' && signs.id !== id);

/** The release itself, by what it says in /etc/os-release. */
function exactly(signs: Signs): SystemRelease | undefined {
  const named = systems.filter(
    (system) =>
      idsOf(system).includes(signs.id) &&
      isRelease(system, signs.release) &&
      sameManager(system, signs),
  );
  // The edition of a board, where this is one; else the release that is no such edition.
  return (
    named.find(({ osRelease: { board } }) => board !== undefined && board === signs.board) ??
    named.find((system) => sameBoard(system, signs))
  );
}

/** Of releases in their order: the newest that is not newer than the machine, else the oldest. */
function nearest(
  releases: readonly SystemRelease[],
  value: string,
  of: (system: SystemRelease) => string,
): SystemRelease | undefined {
  const older = releases.filter(
    (system) => value !== '' && of(system) !== '' && compareVersions(of(system), value) <= 0,
  );
  return older.at(-1) ?? releases[0];
}

const numbers = (text: string): string => /^\d+(\.\d+)*/.exec(text)?.[0] ?? '';

/** The release of these that fits best: by its version where they have the same numbers, else by kernel. */
function among(releases: readonly SystemRelease[], signs: Signs, sameNumbers: boolean) {
  const same = releases.find((system) => isRelease(system, signs.release));
  if (same && sameNumbers) return same;
  return sameNumbers && numbers(signs.release) !== ''
    ? nearest(releases, numbers(signs.release), (system) =>
        numbers(system.osRelease.versionId ?? ''),
      )
    : nearest(releases, signs.kernel, (system) => system.kernel);
}

/** Releases that follow no other: relatives of relatives would inherit what was inferred. */
const parents = systems.filter(({ parent }) => parent === undefined);

/**
 * The release of a machine, or the nearest relative that is known; `undefined` where nothing tells. That
 * it is a relative has to be said to whoever gets its commands.
 */
export function recognise(facts: ProbeFacts): Recognised | undefined {
  const signs = signsOf(facts);
  const found = exactly(signs);
  if (found) return { system: found, by: null };
  const fitting = systems.filter(
    (system) => sameManager(system, signs) && sameBoard(system, signs),
  );
  const known = fitting.filter((system) => parents.includes(system));
  const named = known.find(({ repository }) => signs.codenames.includes(repository?.suite ?? '-'));
  if (named) return { system: named, by: 'codename' };
  const own = fitting.filter((system) => signs.id !== '' && idsOf(system).includes(signs.id));
  const ownRelease = own.length > 0 && among(own, signs, true);
  if (ownRelease) return { system: ownRelease, by: 'release' };
  for (const like of signs.like) {
    const releases = known.filter((system) => idsOf(system).some((id) => isLike(id, like)));
    // A rebuild counts as its parent does; others have numbers of their own.
    const rebuild = like === 'rhel' || like === 'centos';
    const system = among(releases, signs, rebuild && /^([89]|10)(\.|$)/.test(signs.release));
    if (system) return { system, by: 'like' };
  }
  if (signs.manager === '') return undefined;
  const system = among(known, signs, false);
  return system && { system, by: 'manager' };
}

/** `suse` and `opensuse` name all that are called so. */
const isLike = (id: string, like: string): boolean =>
  id === like || (like.includes('suse') && (id.includes('suse') || id === 'sles'));
