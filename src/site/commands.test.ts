import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packageNames } from '../core/facts/packages.ts';
import { systems } from '../core/facts/systems/index.ts';
import { values } from '../core/facts/values.ts';
import { makePlan } from '../core/planner/index.ts';
import { plannerTexts } from './plans.ts';

const documents = globSync('content/{en,zh}/**/*.mdx').map(
  (file) => [file, readFileSync(file, 'utf8')] as const,
);

/** Every package that a command of a text installs, marks or removes. */
function packagesIn(text: string): string[] {
  const commands = text.matchAll(
    /\b(?:(?:apt-get|dnf|zypper|apk|apt-mark)(?: -\S+)* (?:install|add|remove|manual|mark \w+)|pacman -S)((?: +-{1,2}[\w-]+| +[a-z][\w.+-]*)+)/g,
  );
  return [...commands].flatMap(([, words = '']) =>
    words.split(' ').filter((word) => word && !word.startsWith('-')),
  );
}

/** Packages of every plan, of the facts, and of the official page. */
const known = new Set([
  ...Object.values(packageNames).flatMap((names) => Object.values(names)),
  ...systems.flatMap(({ id: system }) =>
    ['packages', 'distro'].flatMap((method) => {
      const result = makePlan({ system, method, network: 'slirp4netns' }, plannerTexts.en);
      const steps = result.kind === 'plan' ? result.plan.steps : [];
      return packagesIn(steps.flatMap(({ commands }) => commands).join('\n'));
    }),
  ),
  ...packagesIn(readFileSync('content/coverage.yaml', 'utf8')),
]);

/** Named by a document alone: why each is right. */
const examples = {
  docker: 'Arch and openSUSE call the engine so; the page says to look',
  'docker-rootless-extras': 'openSUSE; the page says what to do where it is missing',
  'policycoreutils-python-utils': 'carries semanage',
};

describe('a command of a document', () => {
  it.each(documents)('installs only packages that the facts know: %s', (_, text) => {
    const strange = packagesIn(text).filter((name) => !known.has(name) && !(name in examples));
    expect(strange).toEqual([]);
  });

  it('is read at all', () => {
    const all = documents.flatMap(([, text]) => packagesIn(text));
    expect(all.length).toBeGreaterThan(20);
    expect(all).toContain('docker-ce-rootless-extras');
    expect(known).toContain('docker-ce');
  });

  const variables = readFileSync('content/en/guide/variables.mdx', 'utf8');
  it.each(documents)('sets only variables that the reference has: %s', (_, text) => {
    const named = text.match(/\b(?:DOCKERD|CONTAINERD)_ROOTLESS_[A-Z0-9_]*[A-Z0-9]\b(?!_)/g) ?? [];
    const strange = named.filter(
      (name) =>
        !variables.includes(`\`${name}\``) &&
        !variables.includes(`\`${name.replace('DOCKERD_ROOTLESS_ROOTLESSKIT_', '…')}\``) &&
        !variables.includes(`\`_${name}\``),
    );
    expect(strange).toEqual([]);
  });

  it.each(documents)('writes to the files that the facts name: %s', (_, text) => {
    const folders = Object.values(values)
      .filter((value) => /^[~/].*\/[^/]+\.(conf|json)$/.test(value))
      .map((path) => ({ path, folder: path.replace(/[^/]+$/, '') }));
    const titles = [...text.matchAll(/title="([~/][^"]+)"/g)].map(([, title = '']) => title);
    const strange = titles.filter((title) => {
      const same = folders.filter(({ folder }) => title.startsWith(folder));
      const own = /\/(http-proxy|limits|dbus)\.conf$/.test(title);
      return same.length > 0 && !own && !same.some(({ path }) => path === title);
    });
    expect(strange).toEqual([]);
  });
});
