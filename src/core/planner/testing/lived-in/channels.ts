import { en } from '../../../../words/en/index.ts';
import { printCommands, printScript, printUndo } from '../../index.ts';
import { partsOfText } from '../../print/commands.ts';
import type { Plan } from '../../types.ts';
import { takesPrograms } from '../shells.ts';
import type { Machine, Person, Shell } from './machine.ts';

/** How a plan gets onto a machine: as text in a shell, or as a script. */
export const channels = ['bash', 'zsh', 'ash', 'script'] as const;
export type Channel = (typeof channels)[number];

/** Where a channel's shell is not installed, its tests are left out. */
export const isMissing = (channel: Channel): boolean =>
  channel !== 'script' && !takesPrograms(channel === 'ash' ? ['busybox', 'ash'] : [channel]);

/** What somebody sees, and how it ended; text has no end of its own. */
export interface Shown {
  readonly out: string;
  readonly status: number | null;
}

export type Mode = 'do' | 'undo';

/** Does a plan, or takes it back: with `sudo` for root's part, or in a shell of root's own. */
export async function carryOut(
  machine: Machine,
  plan: Plan,
  channel: Channel,
  mode: Mode,
  who: Person = 'alice',
): Promise<Shown> {
  if (channel === 'script') return runScript(machine, plan, mode === 'undo' ? '--undo' : '', who);
  const text = mode === 'do' ? printCommands(plan, en) : printUndo(plan, en);
  let out = '';
  for (const part of lanesOf(text, plan, mode, who))
    out += await machine.paste(part.who, channel as Shell, part.lines);
  return { out, status: null };
}

/** Runs a plan's script as its user, or as root and its user in turn where there is no `sudo`. */
export async function runScript(
  machine: Machine,
  plan: Plan,
  option = '',
  who: Person = 'alice',
): Promise<Shown> {
  await machine.put('/machine/setup.sh', printScript(plan, en));
  const run = (person: Person, more: string) =>
    machine.run(person, `cd; sh /machine/setup.sh ${option} ${more}`);
  if (hasSudo(plan)) return run(who, '');
  const order = option === '--undo' ? [who, 'root' as const] : ['root' as const, who];
  let out = '';
  let status: number | null = 0;
  for (const person of order) {
    const shown = await run(person, person === 'root' ? '--root-only' : '--user-only');
    out += shown.out;
    status ||= shown.status;
  }
  return { out, status };
}

const hasSudo = ({ options: { privilege } }: Plan): boolean =>
  privilege === 'sudo' || privilege === 'doas';

/** The parts of a text, each of one account, by who pastes them. */
function lanesOf(text: string, plan: Plan, mode: Mode, who: Person) {
  const { head, parts } = partsOfText(text);
  const order = mode === 'do' ? (['root', who] as const) : ([who, 'root'] as const);
  return parts.map((lines, at) => ({
    who: hasSudo(plan) ? who : (order[at] ?? who),
    lines: at === 0 ? head + lines : lines,
  }));
}

/** What a shell says when it does not understand; a comment is a command that zsh does not find. */
const complaints =
  /^.*(syntax error|parse error|no matches found|event not found|unknown file attribute|stand-in: not a use).*$/gm;
const unknown = /^.*(command not found(?!: #)|: not found(?!: #)).*$/gm;

/** Lines with which a shell complains of the text. Programs are missing only where a step could not be done. */
export function complaintsIn({ out }: Shown, stops = false): string[] {
  const lines = [...(out.match(complaints) ?? []), ...((!stops && out.match(unknown)) || [])];
  return [...new Set(lines)].map((line) => `the shell said: ${line.trim()}`);
}
