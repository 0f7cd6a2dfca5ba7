import { describe, expect, it } from 'vitest';
import { type AnyFeatureId, allFeatures } from '../core/facts/engine-features.ts';
import { engineLines } from '../core/facts/engine-releases.ts';
import { engineReleases, type Feature, latestEngine } from '../core/facts/engines.ts';
import { atLeast, compareVersions } from '../core/facts/version.ts';
import { holds } from './browser/elements/holds.ts';
import { before, engineBadges, type Holding } from './engine-badges.ts';

const ids = Object.keys(allFeatures) as AnyFeatureId[];
const has = (engine: string, id: AnyFeatureId): boolean => {
  const { since, until }: Feature = allFeatures[id];
  return atLeast(engine, since) && (until === undefined || !atLeast(engine, until));
};

/** What a reader can choose, each line standing for its latest release. */
const lines = engineLines(latestEngine).map((line) => ({ line, latest: `${line}.99` }));

const shown = (holding: Holding) =>
  engineBadges(holding)
    .map(({ kind, version }) => `${kind} ${version}`)
    .join(', ');
const holdFor = (holding: Holding, engine: string) =>
  engineBadges(holding).every(({ kind, version }) => holds(kind, version, engine));

describe('a version badge', () => {
  it.each(ids)('tells exactly the engines that have or lack “%s”', (id) => {
    for (const { line, latest } of lines) {
      expect([line, holdFor({ has: id }, line)]).toEqual([line, has(latest, id)]);
      const { since, until }: Feature = allFeatures[id];
      // A feature that ended is lacked by what came after, and nobody asks what was before 20.10.
      if (until || atLeast(since, '20.10.1')) {
        expect([line, holdFor({ lacks: id }, line)]).toEqual([line, !has(latest, id)]);
      }
    }
  });

  it('names the last release without a feature, never the first with it', () => {
    expect(shown({ lacks: 'detach-netns' })).toBe('until 29.4');
    expect(shown({ has: 'detach-netns' })).toBe('since 29.5');
    expect(shown({ lacks: 'pasta-by-default' })).toBe('until 28.5.1');
    expect(shown({ lacks: 'containerd-store' })).toBe('until 28');
    expect(shown({ has: 'vpnkit-shipped' })).toBe('until 29.4');
    expect(shown({ lacks: 'vpnkit-shipped' })).toBe('since 29.5');
    expect(shown({ has: 'pasta-by-default', lacks: 'detach-netns' })).toBe(
      'since 28.5.2, until 29.4',
    );
  });

  it.each(ids)('has a release before the first with “%s” that is older', (id) => {
    const { since } = allFeatures[id];
    if (since === '19.03') return;
    expect(compareVersions(before(since), since)).toBeLessThan(0);
  });
});

it('every release that the facts name belongs to a line that can be chosen', () => {
  const named = [latestEngine, ...engineReleases.map(({ version }) => version)];
  const lost = named.filter(
    (version) => !lines.some(({ line }) => `${version}.`.startsWith(`${line}.`)),
  );
  expect(lost, 'engineLines in src/core/facts/engine-releases.ts offers no line for it').toEqual(
    [],
  );
});
