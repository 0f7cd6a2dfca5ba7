/** Who notices a mutant: programs that run in a copy of the project, the quickest first. */
import { spawn } from 'node:child_process';

export interface Check {
  readonly name: string;
  /** Program and arguments, by the file that was changed. */
  readonly command: (file: string) => readonly string[];
}

export const checks: readonly Check[] = [
  {
    // Diagnosis and documents take nothing from the planner, and their texts take seconds.
    name: 'approvals',
    command: () => [process.execPath, 'src/approvals/compare.ts', 'answers.txt', 'commands.txt'],
  },
  { name: 'types', command: () => ['node_modules/.bin/tsc', '-p', 'src/core'] },
  {
    // Those that import the changed file. The space of all pairs takes minutes and looks at form.
    name: 'unit tests',
    command: (file) =>
      'node_modules/.bin/vitest related --run --bail 1 --exclude **/space.test.ts --exclude **/approvals.test.ts'
        .split(' ')
        .concat(file),
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
