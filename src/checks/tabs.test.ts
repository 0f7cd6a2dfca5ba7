import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tabFamilies } from '../core/facts/families.ts';
import { plannedSystems } from '../core/facts/systems/groups.ts';
import { newestOf } from '../core/facts/systems/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const documents = globSync('content/{en,zh}/**/*.mdx', { cwd: root })
  .map((name) => ({ name, text: readFileSync(root + name, 'utf8') }))
  .filter(({ text }) => text.includes('<Tabs>'));

// Whoever chooses once finds a panel of the choice wherever there are tabs.
describe('a distribution that was chosen once', () => {
  it.each(documents)('has its tab in all tabs of $name', ({ text }) => {
    const tabs = text.split('<Tabs>').slice(1);
    for (const part of tabs) {
      const [inside = ''] = part.split('</Tabs>');
      const ids = [...inside.matchAll(/<Tab id="([\w-]+)">/g)].map(([, id]) => id);
      expect(ids).toEqual([...tabFamilies]);
    }
  });

  it('leads to the newest release of its own, not to a relative', () => {
    expect(tabFamilies.map((family) => newestOf(family)?.id)).toEqual([
      'ubuntu-26.04',
      'debian-13',
      'arch',
      'opensuse-leap-16',
      'rhel-10',
      'alpine-3.24',
    ]);
  });

  it('is a tab for every system that has a plan', () => {
    const without = plannedSystems.filter(({ family }) => !tabFamilies.some((id) => id === family));
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});
