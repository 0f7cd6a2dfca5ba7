import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import type { Answer, Shell } from './machine.ts';

/** Shells that people have, each as it comes when they log in. */
const commands: Readonly<Record<Shell, string>> = {
  bash: 'bash -il',
  zsh: 'zsh -il',
  ash: 'busybox ash -il',
};

/**
 * What a terminal sends for a paste: its lines end as the Enter key ends them, and shells that ask for
 * it are told where the paste begins and ends.
 */
const typedInto = (shell: Shell, text: string): string => {
  const typed = text.replaceAll('\n', '\r');
  return shell === 'ash' ? `${typed}\r` : `\u001b[200~${typed}\u001b[201~\r`;
};

/**
 * Passes on what is typed, then asks for the end of the login until it ends: sudo and others swallow
 * what is typed ahead, so that once is not enough.
 */
const thenLeave = '{ cat; while sleep 10; do printf "exit\\r" || exit; done; } | "$@"';

/** How long one command may take: emulated, on a busy host, installing packages takes half an hour. */
const mostMinutes = 60;

/** The same for what is pasted. A program that waits for an answer would wait for ever. */
const pasteMinutes = 20;

/** Logins by ssh, as accounts that a key opens. */
export interface Logins {
  as(name: string, command: string, input?: string | Buffer): Answer;
  paste(name: string, shell: Shell, text: string): Answer;
  /** Ends every login that is kept open. */
  end(): void;
}

/**
 * @param key the file of the private key
 * @param port where the machine's ssh is reached on this host
 * @param folder an empty one, for the sockets of logins that are kept open
 */
export function logins(key: string, port: number, folder: string): Logins {
  const options = 'BatchMode=yes StrictHostKeyChecking=no UserKnownHostsFile=/dev/null';
  const more = 'LogLevel=ERROR ConnectTimeout=10 ServerAliveInterval=15 ServerAliveCountMax=40';
  // One login per account, kept open: each new one costs an emulated machine some seconds.
  const shared = `ControlMaster=auto ControlPersist=yes ControlPath=${folder}/to-%r`;
  const settings = `${options} ${more} ${shared}`.split(' ').flatMap((option) => ['-o', option]);
  const ssh = (
    name: string,
    flags: readonly string[],
    command: readonly string[],
    input: string | Buffer = '',
    minutes = mostMinutes,
    through: readonly string[] = [],
  ): Answer => {
    const target = ['-i', key, '-p', String(port), `${name}@127.0.0.1`];
    const [program = '', ...rest] = [
      ...through,
      'ssh',
      ...settings,
      ...flags,
      ...target,
      ...command,
    ];
    const done = spawnSync(program, rest, {
      input,
      encoding: 'utf8',
      timeout: minutes * 60_000,
      maxBuffer: 64e6,
      env: { ...process.env, TERM: 'xterm-256color' },
    });
    // Else the last words of whatever was cut off would stand as the reason.
    const late = done.signal ? `\ncut off: no end after ${minutes} minutes` : '';
    return { status: done.status ?? -1, out: done.stdout, all: done.stdout + done.stderr + late };
  };
  return {
    as: (name, command, input) => ssh(name, [], [command], input),
    paste: (name, shell, text) =>
      ssh(name, ['-tt'], [`exec ${commands[shell]}`], typedInto(shell, text), pasteMinutes, [
        'sh',
        '-c',
        thenLeave,
        'sh',
      ]),
    end() {
      for (const file of readdirSync(folder))
        if (file.startsWith('to-')) ssh(file.slice('to-'.length), ['-O', 'exit'], []);
    },
  };
}
