import { describe, expect, it } from 'vitest';
import { en } from '../../../words/en/index.ts';
import { zh } from '../../../words/zh/index.ts';
import { makePlan } from '../make-plan.ts';
import { combinable, valuesOf } from '../testing/space.ts';
import { unlike } from '../testing/systems.ts';
import { printCommands } from './commands.ts';
import { printUndo } from './undo.ts';

/** Every comment line that is pasted: of each release, each value of each option, both languages. */
function comments(): Set<string> {
  const found = new Set<string>();
  for (const { id: system } of unlike)
    for (const name of combinable)
      for (const value of valuesOf(name))
        for (const words of [en, zh]) {
          const result = makePlan({ system, [name]: value }, words);
          if (result.kind !== 'plan') continue;
          const text = printCommands(result.plan, words) + printUndo(result.plan, words);
          for (const line of text.split('\n')) if (line.startsWith('# ')) found.add(line);
        }
  return found;
}

describe('text to paste', () => {
  it('has no comment that zsh, as it comes, would make anything of', () => {
    // There `#` is a command that is not found; a pattern, a quote or a bracket would stop the paste.
    const marker = '# Written by Rootless Guide; its undo removes this file.';
    const lines = [...comments()].filter((line) => line !== marker);
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter((line) => /[()[\]{}*?=<>|&;!$`"'\\^%]/.test(line.slice(1)))).toEqual([]);
  });
});
