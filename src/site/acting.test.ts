import { describe, expect, it } from 'vitest';
import { plannedSystems } from '../core/facts/systems/groups.ts';
import { becomeOf, makePlan, typedCommands } from '../core/planner/index.ts';

import { en } from '../words/en/index.ts';
import { stretches } from './acting.ts';
import { terminal } from './blocks.ts';

const shownOf = (options: Record<string, string>): Map<string, string> => {
  const result = makePlan(options, en);
  if (result.kind !== 'plan') throw new Error(`no plan: ${result.kind}`);
  return new Map(
    result.plan.steps.map((step) => [
      step.id,
      typedCommands(step, becomeOf(result.plan))
        .flatMap((command) => stretches(command).filter(({ acts }) => acts))
        .flatMap(({ lines }) => lines)
        .join('\n'),
    ]),
  );
};

describe('what is shown of a long command', () => {
  it('is what it does: packages, files with their path, units', () => {
    const shown = shownOf({ system: 'debian-13', network: 'pasta', 'lowest-port': '80' });
    expect(shown.get('packages')).toMatch(
      /^ +sudo apt-get update.*\n.* mask --runtime .*\n.*apt-get install[\s\S]*uidmap/,
    );
    expect(shown.get('repository')).toBe(
      [
        '    f=/etc/apt/sources.list.d/docker.sources',
        'Types: deb',
        'URIs: https://download.docker.com/linux/debian',
        'Suites: trixie',
        'Components: stable',
        'Signed-By: /etc/apt/keyrings/docker.asc',
      ].join('\n'),
    );
    expect(shown.get('lingering')?.trim()).toBe('sudo loginctl enable-linger "$(id -un)"');
    expect(shown.get('subordinate-ids')?.trim()).toMatch(/^sudo usermod "--add-/);
  });

  it.each(plannedSystems.map(({ id }) => id))(
    'names every package, the key and where it comes from: %s',
    (system) => {
      const result = makePlan({ system }, en);
      const shown = shownOf({ system });
      for (const step of result.kind === 'plan' ? result.plan.steps : [])
        for (const name of step.touches.packages) expect(shown.get(step.id)).toContain(name);
      const key = shown.get('repository-key');
      if (key) expect(key).toMatch(/docker=\w{40}\n +from=https:/);
      expect([...shown.values()].join('\n')).not.toMatch(/^ +[\w.-]+(?: \| [\w.-]+)*\)$/m);
    },
  );

  it.each(['debian-13', 'fedora-44', 'opensuse-tumbleweed', 'arch', 'rhel-9'])(
    'is something for every step, and less than a screen: %s',
    (system) => {
      for (const [step, text] of shownOf({ system, limits: 'cpu,memory', ping: 'yes' })) {
        expect(text.trim(), step).not.toBe('');
        expect(text.split('\n').length, step).toBeLessThan(16);
      }
    },
  );

  it('leaves out no line of the command, and keeps a short one whole', () => {
    const long = ['(', ...Array(9).fill('  [ -e x ]'), '  sudo cp a b', ')'].join('\n');
    expect(
      stretches(long)
        .flatMap(({ lines }) => lines)
        .join('\n'),
    ).toBe(long);
    expect(stretches('if x; then\n  sudo cp a b\nfi')).toHaveLength(1);
  });

  it('is in the page with every line, for whoever copies it', () => {
    const command = ['(', ...Array(9).fill('  [ -e "x" ]'), '  sudo cp a b', ')'].join('\n');
    const markup = terminal([command], { whole: 'All {n} lines' }).text;
    const text = markup
      .replace(/<details.*/, '')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&#34;', '"');
    expect(text).toBe(command);
    expect(markup).toContain('All 12 lines');
  });
});
