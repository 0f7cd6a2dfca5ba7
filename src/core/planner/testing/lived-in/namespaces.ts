import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/** Mount points, processes, networks and host names of its own; and accounts, so that root is nobody outside. */
const own = ['--user', '--mount', '--pid', '--net', '--uts', '--ipc', '--fork', '--kill-child'];

const isRoot = process.getuid?.() === 0;

/**
 * Tells its number outside, waits until its accounts are mapped, and becomes root inside, where it
 * was nobody so far.
 */
const begin = `read -r pid _ </proc/self/stat
echo "$pid"
read -r _
exec setpriv --reuid 0 --regid 0 --clear-groups sh -c "$@"`;

/** Accounts inside are others outside. Root can say so itself; for others there are helpers. */
const mapping = isRoot ? ['--keep-caps'] : ['--map-root-user', '--map-auto'];

const map = (pid: string): void => {
  for (const file of isRoot ? ['uid_map', 'gid_map'] : [])
    writeFileSync(`/proc/${pid}/${file}`, '0 100000 2147483648\n');
};

/** The first process of new namespaces, and its number outside. */
export interface Namespaces {
  readonly process: ChildProcess;
  readonly pid: string;
}

/**
 * Runs a script as root of new namespaces, with `input` on its standard input, which stays open.
 * Resolves once it prints `ready`.
 */
export function enterNew(script: string, args: string[], input: Buffer): Promise<Namespaces> {
  const inside = ['sh', '-c', begin, 'begin', script, ...args];
  const child = spawn('unshare', [...own, ...mapping, ...inside]);
  let said = '';
  let complaints = '';
  let pid = '';
  child.stderr.on('data', (data) => {
    complaints += data;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => reject(new Error(complaints || 'ended')));
    child.stdin.on('error', () => {});
    child.stdout.on('data', (data) => {
      said += data;
      if (pid === '' && said.includes('\n')) {
        pid = said.trim();
        map(pid);
        child.stdin.write('go\n');
        child.stdin.write(input);
      }
      if (said.endsWith('ready\n')) resolve({ process: child, pid });
    });
  });
}

/** The command line that runs a program inside, as root. */
export const within = (pid: string): string[] => ['nsenter', '--target', pid, '--all'];
