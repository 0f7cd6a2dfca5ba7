import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** What a command in the machine came to. */
export interface Answer {
  readonly status: number;
  readonly out: string;
  readonly all: string;
}

/** A running machine, reached by ssh: each command is a login of its own. */
export interface Machine {
  readonly acceleration: string;
  /** Runs a command in a new login of the ordinary user. */
  user(command: string, input?: string | Buffer): Answer;
  /** The same as root: for looking from outside, never for what the script should do. */
  root(command: string, input?: string | Buffer): Answer;
  /** The same as any account that the login key opens. */
  as(name: string, command: string, input?: string | Buffer): Answer;
  /** Pastes text into a shell of that account with a terminal; what it then shows. */
  paste(name: string, shell: Shell, text: string): Answer;
  /** Port of the host that leads to a port of the machine. */
  outside(port: 22 | 80 | 8080): number;
  reboot(): Promise<void>;
  /** It was remembered by an earlier run, and goes on from there. */
  readonly wentOn: boolean;
  /** Keeps the whole machine as it is now, running, for `goBack`. Every login has ended by then. */
  remember(): Promise<void>;
  goBack(): Promise<void>;
  stop(): void;
  /** Shuts down and keeps the disk, for `boot` to begin with. */
  keep(): Promise<void>;
}

/** Shells that text is pasted into. */
export type Shell = 'bash' | 'zsh' | 'ash';

/** A port of this host that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Asks again until the answer is yes. Generous, as emulation on a busy machine is slow. */
export async function until(ask: () => boolean, seconds: number): Promise<boolean> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    if (ask()) return true;
    await pause(1000);
  }
  return ask();
}
