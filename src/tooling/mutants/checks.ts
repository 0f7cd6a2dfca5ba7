/** Who notices a mutant: programs that run in a copy of the project, the quickest first. */
import { spawn } from 'node:child_process';

export interface Check {
  readonly name: string;
  /** Program and arguments, by the file that was changed. */
  readonly command: (file: string) => readonly string[];
}

/** The tests of a project that import a file, but for those in files of these names. */
const related = (project: string, leftOut: readonly string[], file: string): readonly string[] => [
  ...`node_modules/.bin/vitest related --run --project ${project} --bail 1`.split(' '),
  ...leftOut.flatMap((name) => ['--exclude', `**/${name}.test.ts`]),
  file,
];

export const checks: readonly Check[] = [
  {
    // Diagnosis and documents take nothing from the planner, and their texts take seconds.
    name: 'approvals',
    command: () => [process.execPath, 'src/approvals/compare.ts', 'answers.txt', 'commands.txt'],
  },
  { name: 'types', command: () => ['node_modules/.bin/tsc', '-p', 'src/core'] },
  {
    // Those that import the changed file. Pairs of options look at form, and take longest.
    name: 'unit tests',
    command: (file) => related('unit', ['approvals', 'space'], file),
  },
  {
    // Minutes, which only what nothing else has noticed waits for.
    name: 'played',
    command: (file) => related('played', ['playbook-space'], file),
  },
];

/** Whether a program in a folder ends well, and within so many milliseconds if that matters. */
export const endsWell = (
  folder: string,
  command: readonly string[],
  timeout?: number,
): Promise<boolean> =>
  new Promise((resolve) => {
    const [program = '', ...args] = command;
    const child = spawn(program, args, { cwd: folder, stdio: 'ignore', timeout });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
