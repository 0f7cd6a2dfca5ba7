import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { makePlan } from './make-plan.ts';
import { fillMarks, scriptMarks, typedMarks } from './marks.ts';
import { printCommands } from './print/commands.ts';
import { executedLines } from './print/executed.ts';
import { printScript } from './print/script.ts';
import { printUndo } from './print/undo.ts';
import { unlike } from './testing/systems.ts';
import type { Command, Plan, RawOptions, StepDraft } from './types.ts';

const names = ['first.last', 'Alice', 'CORP\\ann.lee'];

/** Wishes that bring the user's name into every step that has it. */
const wishes: readonly RawOptions[] = unlike.flatMap(({ id: system }) =>
  [
    { privilege: 'none', limits: 'cpu,cpuset,io,memory,pids' },
    { privilege: 'root', rootful: 'disable', systemd: 'no' },
    { 'data-root': '/srv/docker', 'client-ip': 'yes', login: 'switched' },
    { method: 'script', 'lowest-port': '80', ping: 'yes' },
    { network: 'lxc-user-nic' },
  ].map((wish) => ({ system, ...wish })),
);

function plansFor(user: string): Plan[] {
  return wishes.flatMap((wish) => {
    const result = makePlan({ ...wish, user }, en);
    return result.kind === 'plan' ? [result.plan] : [];
  });
}

const typedAndScripted = (command: Command): string[] =>
  typeof command === 'string' ? [command] : [command.typed, command.script];

/** All the shell that a draft has, with its marks. */
function shellOf(draft: StepDraft): string[] {
  const { check, scriptCheck, unless, was, there, script, verify } = draft;
  return [
    ...[check, scriptCheck, unless, was, there, script, verify?.command].filter(
      (text) => text !== undefined,
    ),
    ...[...draft.commands, ...draft.undo].flatMap(typedAndScripted),
  ];
}

/** The sign that ends the quotes around each place of a mark; nothing where it stands in none. */
function quotesAround(text: string, mark: string): (string | undefined)[] {
  const open: string[] = [];
  const found: (string | undefined)[] = [];
  for (let at = 0; at < text.length; at++) {
    const end = open.at(-1);
    const sign = text[at] as string;
    if (text.startsWith(mark, at)) found.push(end);
    if (sign === '\\' && end !== "'") at++;
    else if (sign === end) open.pop();
    else if (end !== "'") {
      if (text.startsWith('$(', at)) open.push(')');
      else if (sign === '"' || (sign === "'" && end !== '"')) open.push(sign);
    }
  }
  return found;
}

/** The simple command that a mark stands in, up to it. */
const commandsBefore = (text: string, mark: string): string[] =>
  text
    .split(mark)
    .slice(0, -1)
    .map((before) => before.slice(before.search(/[^\n;|&({]*$/)).trim());

const drafts = plansFor('alice').flatMap((plan) => plan.drafts);
const texts = [
  ...new Map(drafts.flatMap((draft) => shellOf(draft).map((text) => [text, draft.id] as const))),
];

describe('the user’s name', () => {
  it('stands between double quotes in all that is drafted, where a backslash is one', () => {
    const naked = texts.filter(([text]) =>
      ['%user', '%home'].some((mark) => quotesAround(text, mark).some((end) => end !== '"')),
    );
    expect(naked).toEqual([]);
  });

  it('is nobody’s pattern, and no program reads escapes in it', () => {
    const reads = /^(echo|sed|expr)\b|\bawk\b.*-v|\bgrep\b(?! -\w*F)|\bprintf "/;
    const read = texts.filter(([text]) =>
      commandsBefore(text, '%user').some((command) => reads.test(command)),
    );
    expect(read).toEqual([]);
  });

  it.each(names)('changes nothing else in a plan: %s', (user) => {
    const named = (text: string): string =>
      text
        .replaceAll(`"${user}"`, 'alice')
        .replaceAll(`'${user}'`, 'alice')
        .replaceAll(encodeURIComponent(user), 'alice')
        .replaceAll(user, 'alice');
    const plain = plansFor('alice');
    plansFor(user).forEach((plan, index) => {
      for (const print of [printCommands, printScript, printUndo])
        expect(named(executedLines(print(plan, en)))).toBe(
          executedLines(print(plain[index] as Plan, en)),
        );
    });
  });

  it.each(names)('comes whole out of what it is filled into: %s', (user) => {
    const filled = fillMarks('x "%user" "a-%user.conf"', typedMarks('sudo', user));
    const bare = user.includes('\\') ? `"${user}"` : user;
    expect(filled).toBe(`x ${bare} "a-${user}.conf"`);
    expect(fillMarks('x "%user"', scriptMarks)).toBe('x "$user"');
  });

  it.each(['-x', 'a/b', 'a b', 'a%u', 'a$b', 'a`b', 'a"b', "a'b", 'a\nb', '\\a', 'A\\\\b', 'a;b'])(
    'is never %j',
    (user) => {
      expect(makePlan({ system: 'debian-13', user }, en).kind).toBe('invalid');
    },
  );
});
