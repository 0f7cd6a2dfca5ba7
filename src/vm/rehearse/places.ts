import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../host.ts';

/** What a program in a place answered. */
export interface Answer {
  readonly ok: boolean;
  readonly out: string;
}

/** A tree with a layer of its own over it, in which anything may be done. */
export interface Place {
  readonly root: string;
  /** Runs text as it would be pasted: in bash, as an administrator with sudo. */
  paste(text: string): Answer;
  /** Runs text as root. */
  root_(text: string): Answer;
  write(path: string, text: string): void;
}

/**
 * What root of a place may do, and nothing else: no module is loaded, nothing is mounted, no clock is
 * set. Kernel settings are read-only with /proc.
 */
const capabilities = [
  ...['chown', 'dac_override', 'dac_read_search', 'fowner', 'fsetid', 'kill', 'setgid', 'setuid'],
  ...['setpcap', 'setfcap', 'sys_chroot', 'audit_write'],
];

const bounds = `-all,${capabilities.map((name) => `+${name}`).join(',')}`;

const devices = ['null 1 3', 'zero 1 5', 'full 1 7', 'random 1 8', 'urandom 1 9', 'tty 5 0'];

const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/**
 * Lays a place over a tree, below `work`, a file system in memory. Only inside namespaces of our own:
 * what is mounted here is seen by nobody else, and goes with the last process.
 */
export function layPlace(tree: string, work: string, name: string): Place {
  const folder = join(work, name);
  for (const part of ['upper', 'work', 'root']) mkdirSync(join(folder, part), { recursive: true });
  const root = join(folder, 'root');
  const layers = `lowerdir=${tree},upperdir=${folder}/upper,workdir=${folder}/work`;
  run('mount', '-t', 'overlay', 'overlay', '-o', layers, root);
  run('mount', '-t', 'proc', '-o', 'ro,nosuid,nodev,noexec', 'proc', join(root, 'proc'));
  run('mount', '-t', 'tmpfs', '-o', 'mode=755', 'tmpfs', join(root, 'dev'));
  for (const device of devices) {
    const [file = '', ...numbers] = device.split(' ');
    run('mknod', '-m', '666', join(root, 'dev', file), 'c', ...numbers);
  }
  run('ln', '-s', '/proc/self/fd', join(root, 'dev/fd'));
  mkdirSync(join(root, 'dev/pts'));
  run('mount', '-t', 'devpts', '-o', 'newinstance,ptmxmode=666', 'devpts', join(root, 'dev/pts'));
  run('ln', '-s', 'pts/ptmx', join(root, 'dev/ptmx'));

  const as = (user: string, home: string, text: string): Answer => {
    const inside = ['env', '-i', `HOME=${home}`, `USER=${user}`, `PATH=${path}`, 'LANG=C.UTF-8'];
    const done = spawnSync(
      'setpriv',
      [
        `--bounding-set=${bounds}`,
        'chroot',
        `--userspec=${user}`,
        root,
        ...inside,
        'bash',
        '-c',
        text,
      ],
      { encoding: 'utf8', maxBuffer: 64e6, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    return { ok: done.status === 0, out: `${done.stdout}${done.stderr}` };
  };
  return {
    root,
    paste: (text) => as('admin', '/home/admin', text),
    root_: (text) => as('root', '/root', text),
    write(file, text) {
      mkdirSync(join(root, file, '..'), { recursive: true });
      writeFileSync(join(root, file), text);
    },
  };
}
