import { describe, expect, it } from 'vitest';
import { en } from '../../../words/en/index.ts';
import { makePlan } from '../make-plan.ts';
import { unlike } from '../testing/systems.ts';
import { layOut } from './shell-layout.ts';

/** What was laid out, on one line again. */
const joined = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .replaceAll(/ \\\n */g, ' ')
    .replaceAll(/(&&|\|\||\||\{)\n */g, '$1 ')
    .replaceAll(/\n *\}/g, '; }');

const wishes = [{}, { method: 'script' }, { 'privileged-ports': 'setcap', 'lowest-port': '80' }];

/** Every command of one line and every check of these plans. */
const commands = unlike.flatMap(({ id }) =>
  wishes.flatMap((wish) => {
    const answer = makePlan({ system: id, ...wish }, en);
    const steps = answer.kind === 'plan' ? answer.plan.steps : [];
    return steps.flatMap((step) => [step.check, ...step.commands]);
  }),
);

describe('a command over several lines', () => {
  it('is the same command', () => {
    const simple = commands.filter((command) => !/\n|; (?!\})|^\(/.test(command));
    expect(simple.length).toBeGreaterThan(300);
    for (const command of simple) expect(joined(layOut(command, 60))).toBe(command);
  });

  it('stays on one line where it fits', () => {
    expect(layOut('a | b && c', 20)).toEqual(['a | b && c']);
  });

  it('breaks behind operators first, then between words, and never within quotes', () => {
    expect(layOut(`[ -e /etc/x ] || find 'a b' "$(x 'y z')" -name q | sort -u`, 24)).toEqual([
      '[ -e /etc/x ] ||',
      "  find 'a b' \\",
      `    "$(x 'y z')" \\`,
      '    -name q |',
      '    sort -u',
    ]);
  });

  it('opens the braces of a group', () => {
    expect(layOut('{ a || b; } && { c; } || d', 80)).toEqual([
      '{',
      '  a || b',
      '} && {',
      '  c',
      '} ||',
      '  d',
    ]);
  });

  it('keeps an option and its argument together', () => {
    expect(layOut('curl --output /a/b -o /c/d x', 18)).toEqual([
      'curl \\',
      '  --output /a/b \\',
      '  -o /c/d x',
    ]);
    expect(layOut('apk info >/dev/null 2>&1', 22)).toEqual(['apk info \\', '  >/dev/null 2>&1']);
  });

  it('leaves alone what its rule has laid out', () => {
    expect(layOut("sh -c '\n  a &&\n    b\n'", 5)).toEqual(["sh -c '", '  a &&', '    b', "'"]);
  });
});
