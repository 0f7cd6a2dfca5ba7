import { describe, expect, it } from 'vitest';
import { dockerPackages, realPackages } from '../core/facts/real-packages.ts';
import { callsIn } from './calls.ts';
import { readDocuments, shellOf } from './documents.ts';

const { debian, ubuntu, rhel, suse, arch, alpine } = realPackages;

/** The words of a package manager that names of packages follow, and the names that there are. */
const managers: Readonly<Record<string, readonly [verbs: RegExp, names: readonly string[]]>> = {
  apk: [/^(add|del)$/, alpine.names],
  'apt-get': [/^(install|remove)$/, [...debian.names, ...ubuntu.names, ...dockerPackages.names]],
  'apt-mark': [/^manual$/, [...debian.names, ...ubuntu.names]],
  dnf: [/^(install|remove|upgrade|mark|user)$/, [...rhel.names, ...dockerPackages.names]],
  pacman: [/^-S$/, arch.names],
  zypper: [/^(install|remove|se)$/, suse.names],
};

/** The packages that a shell text asks a manager for, with that manager. */
const packagesIn = (shell: string) =>
  callsIn(shell).flatMap(({ program, tokens }) => {
    const manager = managers[program];
    const [verb, names] = manager ?? [/^$/, []];
    const wanted = tokens.some((word) => verb.test(word)) ? tokens : [];
    return wanted
      .filter((word) => !verb.test(word) && /^[a-z]/.test(word))
      .map((name) => ({ program, name, exists: names.includes(name) }));
  });

describe('packages that the documents name', () => {
  const found = readDocuments().flatMap(({ fences, mentions }) =>
    [
      ...fences
        .filter(({ lang }) => ['console', 'sh', 'text'].includes(lang))
        .map((fence) => ({ where: fence.where, shell: shellOf(fence) })),
      ...mentions.map(({ where, text }) => ({ where, shell: text })),
    ].flatMap(({ where, shell }) => packagesIn(shell).map((found) => ({ where, ...found }))),
  );

  it('are there', () => {
    expect(found.length).toBeGreaterThan(60);
  });

  it('exist for their package manager', () => {
    const strange = found
      .filter(({ exists }) => !exists)
      .map(({ where, program, name }) => `${where}: ${program} knows no ${name}`);
    expect(
      strange,
      'look the name up in the distribution’s index, then add it to src/core/facts/real-packages.ts',
    ).toEqual([]);
  });

  it.each([
    ['sudo apt-get install -y uidmaps', 'uidmaps'],
    ['dnf install -y uidmap', 'uidmap'],
    ['sudo pacman -S dockers', 'dockers'],
  ])('%s: %s does not', (shell, name) => {
    expect(packagesIn(shell)).toEqual([expect.objectContaining({ name, exists: false })]);
  });
});
