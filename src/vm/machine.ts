import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cacheFolder, run } from './host.ts';
import { type Image, network, user } from './image.ts';

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
  /** Keeps the whole machine as it is now, running, for `goBack`. Every login has ended by then. */
  remember(): Promise<void>;
  goBack(): Promise<void>;
  stop(): void;
  /** Shuts down and keeps the disk, for `boot` to begin with. */
  keep(): Promise<void>;
}

/** Shells that people have, each as it comes when they log in. */
export const shells = { bash: 'bash -il', zsh: 'zsh -il', ash: 'busybox ash -il' } as const;
export type Shell = keyof typeof shells;

/**
 * What a terminal sends for a paste: its lines end as the Enter key ends them, and shells that ask for
 * it are told where the paste begins and ends. Then the end of the login, for programs that have
 * swallowed what was typed as well.
 */
const typedInto = (shell: Shell, text: string): string => {
  const typed = text.replaceAll('\n', '\r');
  const paste = shell === 'ash' ? typed : `\u001b[200~${typed}\u001b[201~\r`;
  return `${paste}${'\rexit\r'.repeat(3)}`;
};

/** How long one command may take: emulated, on a busy host, installing packages takes half an hour. */
const mostMinutes = 60;

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** The same for what is pasted. A program that waits for an answer would wait for ever. */
const pasteMinutes = 20;

/** Asks again until the answer is yes. Generous, as emulation on a busy machine is slow. */
export async function until(ask: () => boolean, seconds: number): Promise<boolean> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    if (ask()) return true;
    await pause(1000);
  }
  return ask();
}

/** Gives QEMU's monitor a command, and its answer when the next prompt comes. */
const ask = (socket: string, command: string): Promise<string> =>
  new Promise((done, fail) => {
    const prompt = '(qemu) ';
    let text = '';
    let asked = false;
    const connection = createConnection(socket).on('error', fail);
    connection.on('data', (part) => {
      text += part;
      if (!text.endsWith(prompt)) return;
      if (asked) connection.end(() => done(text));
      else connection.write(`${command}\n`);
      text = '';
      asked = true;
    });
  });

const accelerations = {
  kvm: ['-accel', 'kvm', '-cpu', 'host'],
  // Faster under emulation than a processor with everything.
  tcg: ['-accel', 'tcg,thread=multi', '-cpu', 'Nehalem'],
};

/** From the kernel beside the disk, or as the disk boots by itself, told by a seed who may log in. */
const startsFrom = ({ kernel, initrd, seed }: Image): string[] => [
  ...(kernel
    ? ['-kernel', kernel, '-append', 'root=/dev/vda rw console=ttyS0 quiet panic=-1']
    : []),
  ...(initrd ? ['-initrd', initrd] : []),
  ...(seed ? ['-drive', `driver=vvfat,dir=${seed},label=cidata,if=virtio,read-only=on`] : []),
];

function start(image: Image, folder: string, kind: 'kvm' | 'tcg', forwards: string) {
  return spawn(
    'qemu-system-x86_64',
    [
      ...['-machine', 'q35', ...accelerations[kind], '-smp', '2', '-m', '2048'],
      ...['-display', 'none', '-serial', `file:${join(folder, 'serial.log')}`],
      ...['-monitor', `unix:${join(folder, 'monitor')},server=on,wait=off`],
      ...['-drive', `file=${join(folder, 'disk.qcow2')},if=virtio,format=qcow2,cache=unsafe`],
      ...startsFrom(image),
      ...['-nic', `user,model=virtio-net-pci,net=${network.range}${forwards}`],
      ...['-device', 'virtio-rng-pci'],
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
}

/**
 * Boots a copy of the image: by KVM if a kernel starts under it here, else emulated.
 * With `used`, a copy of the disk that `keep` left: packages are there, all else was undone.
 */
export async function boot(image: Image, used: boolean): Promise<Machine> {
  if (used && !existsSync(image.used)) throw new Error('no run has left a disk yet');
  const folder = mkdtempSync(join(tmpdir(), 'rootless-guide-vm-'));
  const disk = join(folder, 'disk.qcow2');
  const log = join(folder, 'serial.log');
  const ports = { 22: await freePort(), 80: await freePort(), 8080: await freePort() };
  const forwards = Object.entries(ports)
    .map(([to, from]) => `,hostfwd=tcp:127.0.0.1:${from}-:${to}`)
    .join('');

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
  ): Answer => {
    const target = ['-i', image.key, '-p', String(ports[22]), `${name}@127.0.0.1`];
    const done = spawnSync('ssh', [...settings, ...flags, ...target, ...command], {
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
  const login = (name: string, command: string, input?: string | Buffer): Answer =>
    ssh(name, [], [command], input);
  /** Ends every login that is kept open. */
  const logOut = (): void => {
    for (const file of readdirSync(folder))
      if (file.startsWith('to-')) ssh(file.slice('to-'.length), ['-O', 'exit'], []);
  };
  const monitor = (command: string) => ask(join(folder, 'monitor'), command);

  // Whether KVM boots is found out once and remembered: a nested one may not.
  const memory = join(cacheFolder, 'acceleration');
  const kinds: ('kvm' | 'tcg')[] = ['tcg'];
  if (existsSync('/dev/kvm') && !(existsSync(memory) && readFileSync(memory, 'utf8') === 'tcg'))
    kinds.unshift('kvm');
  for (const kind of kinds) {
    const below = used ? ['-F', 'qcow2', '-b', image.used] : ['-F', image.format, '-b', image.disk];
    run('qemu-img', 'create', '-q', '-f', 'qcow2', ...below, disk, '12G');
    writeFileSync(log, '');
    const child: ChildProcess = start(image, folder, kind, forwards);
    const stop = (): void => {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    };
    process.once('exit', stop);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => process.exit(130));
    const ended = (): boolean => child.exitCode !== null || child.signalCode !== null;
    const ready = (): boolean =>
      ended() || login('root', 'systemctl is-system-running --wait').status !== 255;
    const up = await until(ready, kind === 'kvm' ? 60 : 900);
    if (up && !ended()) {
      writeFileSync(memory, kind);
      const bootId = () => login('root', 'cat /proc/sys/kernel/random/boot_id').out;
      return {
        acceleration: kind,
        user: (command, input) => login(user, command, input),
        root: (command, input) => login('root', command, input),
        as: login,
        paste: (name, shell, text) =>
          ssh(name, ['-tt'], [`exec ${shells[shell]}`], typedInto(shell, text), pasteMinutes),
        async remember() {
          logOut();
          // A user's manager stays for ten seconds after the last login.
          await pause(20_000);
          const answer = await monitor('savevm remembered');
          if (/error/i.test(answer)) throw new Error(`the machine cannot be kept: ${answer}`);
        },
        async goBack() {
          logOut();
          const answer = await monitor('loadvm remembered');
          if (/error/i.test(answer)) throw new Error(`no way back: ${answer}`);
          await until(() => login('root', 'true').status === 0, 300);
        },
        outside: (port) => ports[port],
        async reboot() {
          const before = bootId();
          login('root', 'systemctl reboot');
          const again = () => ![before, ''].includes(bootId());
          if (!(await until(again, 900))) throw new Error('the machine did not come back');
          login('root', 'systemctl is-system-running --wait');
        },
        stop,
        async keep() {
          login('root', 'systemctl poweroff');
          await until(ended, 120);
          run('mv', disk, image.used);
        },
      };
    }
    const last = readFileSync(log, 'utf8').slice(-500);
    child.kill('SIGKILL');
    // The disk stays locked until the process is gone.
    await until(ended, 30);
    if (kind === 'tcg') throw new Error(`the machine does not start: ${last}`);
  }
  throw new Error('no way to start a machine');
}
