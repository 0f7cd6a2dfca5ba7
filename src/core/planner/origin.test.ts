import { describe, expect, it } from 'vitest';
import type { StepContent } from './content.ts';
import { fingerprint, idPrint, isSteps, readSteps } from './origin.ts';
import { stepIds } from './rules/steps/ids.ts';

const file = {
  path: '/etc/x.conf',
  beside: '/etc/y.conf',
  mode: '0644' as const,
  content: 'a = 1\n',
};
const step: StepContent = { id: 'sysctl', lane: 'root', file, commands: ['sudo sysctl --system'] };

describe('the fingerprint of a step', () => {
  it('never becomes another, or all links that people keep would say that every step differs', () => {
    expect(fingerprint(step)).toBe('QDLH0');
  });

  it('changes with whatever the step does, and with nothing that it says', () => {
    const others: StepContent[] = [
      { ...step, lane: 'user' },
      { ...step, file: null },
      { ...step, file: { ...file, path: '/etc/y.conf' } },
      { ...step, file: { ...file, content: 'a = 2\n' } },
      { ...step, commands: [...step.commands, 'true'] },
      { ...step, commands: ['sudo sysctl', '--system'] },
    ];
    const prints = others.map(fingerprint);
    // The mode tells whether there is a password.
    expect(fingerprint({ ...step, file: { ...file, mode: '0600' } })).toBe(fingerprint(step));
    expect(new Set([fingerprint(step), ...prints]).size).toBe(others.length + 1);
    for (const print of prints) expect(print.slice(0, 2)).toBe(idPrint('sysctl'));
    expect(fingerprint({ ...step, title: 'Another' } as StepContent)).toBe(fingerprint(step));
  });

  it('says which step it is of: where two ids have the same two characters, rename one', () => {
    const prints = new Map(stepIds.map((id) => [idPrint(id), id]));
    const twins = stepIds.filter((id) => prints.get(idPrint(id)) !== id);
    expect(twins, 'rename one in src/core/planner/rules/steps/ids.ts').toEqual([]);
  });

  it('can stand in a link as it is', () => {
    for (const id of stepIds) expect(fingerprint({ ...step, id })).toMatch(/^[\w-]{5}$/);
  });

  it('is found again among those of a plan', () => {
    const two = fingerprint(step) + fingerprint({ ...step, id: 'setup' });
    expect(isSteps(two)).toBe(true);
    expect(readSteps(two).map(({ id }) => id)).toEqual([idPrint('sysctl'), idPrint('setup')]);
    expect(readSteps('')).toEqual([]);
    for (const text of ['', two.slice(1), `${two}$(id)`]) expect(isSteps(text)).toBe(false);
  });
});
