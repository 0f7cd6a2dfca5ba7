import { isKind, programs, type Use } from '../../core/facts/uses/index.ts';
import { bundle, tools } from '../../core/facts/uses/names.ts';
import { variables } from '../../core/facts/uses/variables.ts';
import { Call } from './call.ts';
import { problemsOfFile } from './files.ts';
import { readShell, type SimpleCommand } from './shell.ts';

/** Programs that no page calls by name, but looks for. */
const lookedFor = new Set([...bundle.names, ...tools.names]);

type Table = Readonly<Record<string, Use>>;

/** How strictly a text is read: a mention in prose may stop before all that a call needs. */
export interface Reading {
  mention?: boolean;
  /** The programs that there are. */
  table?: Table;
}

/**
 * What in a shell text does not come from the facts; empty when every simple command in it is a use
 * that `facts/uses` knows, every variable and every file too.
 */
export function problemsOf(source: string, reading: Reading = {}): string[] {
  const { commands, files, problems } = readShell(source, (name) => name in variables);
  return [
    ...problems,
    ...commands.flatMap((command) => problemsOfCommand(command, reading)),
    ...files.flatMap(({ path, content }) => problemsOfFile(path, content)),
  ];
}

function problemsOfCommand(
  { words, assignments, redirections }: SimpleCommand,
  reading: Reading,
): string[] {
  return [
    ...assignments.flatMap((one) => problemsOfValue('assignment', one, reading)),
    ...redirections.flatMap((one) => problemsOfValue('path', one, reading)),
    ...problemsOfWords(words, reading),
  ];
}

/** A word of the kinds that need more than the word itself; all others are `isKind`'s. */
export function problemsOfValue(kind: string, value: string, reading: Reading = {}): string[] {
  const { table = programs } = reading;
  switch (kind) {
    case 'assignment':
    case 'image-variable': {
      const [name = '', ...rest] = value.split('=');
      const valueKind = variables[name as keyof typeof variables];
      return valueKind
        ? problemsOfValue(valueKind, rest.join('='), reading)
        : [`no variable is called ${name}`];
    }
    case 'script':
      return problemsOf(value, reading);
    case 'rootlesskit-flags':
      return problemsOfWords(['rootlesskit', ...value.split(' ').filter(Boolean)]);
    case 'program':
    case 'program-list':
      return value
        .split(',')
        .filter((name) => !(name in table || lookedFor.has(name)))
        .map((name) => `no program is called ${name}`);
    default:
      return isKind(kind, value) ? [] : [`no ${kind} that the facts know: ${value}`];
  }
}

/** One call: the program, and what its use says of the words after it. */
export function problemsOfWords(words: readonly string[], reading: Reading = {}): string[] {
  const { table = programs } = reading;
  const program = (words[0] ?? '').replace(/^(\/bin|%h\/actions-runner)\//, '');
  // A placeholder for a command of the reader's own.
  if (program === 'COMMAND' || program === '…') return [];
  const use = table[program];
  return use
    ? new Call(program, use, { ...reading, table }).problemsOf(words.slice(1))
    : [`no program is called ${program}`];
}

/** Whose options prose names without saying whose they are, with a value. */
const owners = [
  'docker run',
  'docker',
  'dockerd',
  'rootlesskit',
  'systemctl',
  'dockerd-rootless-setuptool.sh',
  'dockerd-rootless-setuptool.sh install',
  'get.docker.com',
  'podman run',
];

/** Options without their program: one program must take them. */
export function problemsOfOptions(source: string): string[] {
  const alone = /^--?[\w-]+$/.test(source);
  const all = alone
    ? Object.entries(programs).flatMap(([name, { forms }]) =>
        Object.keys(forms).map((verbs) => `${name} ${verbs.split('|')[0]}`),
      )
    : owners;
  const found = all.map((owner) => problemsOf(`${owner} ${source}`, { mention: true }));
  return found.some((problems) => problems.length === 0) ? [] : [`no program takes ${source}`];
}
