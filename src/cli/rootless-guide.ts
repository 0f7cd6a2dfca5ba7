/** The package's command: one program, its parts as they are in a checkout. */
import { nearest } from './nearest.ts';

const commands = {
  plan: 'the exact commands for one machine (--list: every option)',
  probe: 'a read-only script that looks at a machine: rootless-guide probe | sh',
  diagnose: 'an error message, a log or the output of probe to its answer',
  doctor: 'looks at this machine: what it lacks, and the commands that bring it',
  serve: 'the whole site on this machine, without a network',
  completion: 'for bash, zsh or fish: what to put into its configuration',
} as const;

type Command = keyof typeof commands;

const isCommand = (name: string): name is Command => Object.hasOwn(commands, name);

const rows = Object.entries(commands).map(([name, what]) => `  ${name.padEnd(12)}${what}`);
const help = `usage: rootless-guide COMMAND [OPTION]…
Docker without root: plans, answers and the guide, on this machine. Nothing is sent anywhere.

${rows.join('\n')}

rootless-guide COMMAND --help says more. Exit status: 0 done; 2 refused, with the reason on standard error.
`;

const load: Readonly<Record<Command, () => Promise<unknown>>> = {
  plan: () => import('./plan.ts'),
  probe: () => import('./probe.ts'),
  diagnose: () => import('./diagnose.ts'),
  doctor: () => import('./doctor.ts'),
  serve: () => import('./serve.ts'),
  completion: () => import('./completion.ts'),
};

const [name = '--help'] = process.argv.splice(2, 1);
if (name === '--help' || name === '-h' || name === 'help') process.stdout.write(help);
else if (isCommand(name)) await load[name]();
else {
  const meant = nearest(name, Object.keys(commands));
  const instead = meant ? `rootless-guide ${meant}` : 'rootless-guide --help';
  process.stderr.write(`there is no such command → ${instead}\n`);
  process.exitCode = 2;
}
