import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cacheFolder, run } from './host.ts';
import { type Image, network, user } from './image.ts';
import { logins } from './logins.ts';
import { freePort, type Machine, until } from './machine.ts';

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

/** The guards against other guests of a processor cost an emulated one a quarter of its time. */
const kernelSettings = 'root=/dev/vda rw console=ttyS0 quiet panic=-1 mitigations=off';

/** From the kernel beside the disk, or as the disk boots by itself, told by a seed who may log in. */
const startsFrom = ({ kernel, initrd, seed }: Image): string[] => [
  ...(kernel ? ['-kernel', kernel, '-append', kernelSettings] : []),
  ...(initrd ? ['-initrd', initrd] : []),
  ...(seed ? ['-drive', `driver=vvfat,dir=${seed},label=cidata,if=virtio,read-only=on`] : []),
];

function start(
  image: Image,
  folder: string,
  kind: 'kvm' | 'tcg',
  forwards: string,
  resumed: boolean,
) {
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
      ...(resumed ? ['-loadvm', 'remembered'] : []),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
}

/** Not from another day: the clock of a machine stands still while it is not running. */
const ofToday = (file: string): boolean =>
  existsSync(file) && Date.now() - statSync(file).mtimeMs < 86_400_000;

/**
 * Boots a copy of the image: by KVM if a kernel starts under it here, else emulated.
 * With `used`, a copy of the disk that `keep` left: packages are there, all else was undone.
 * @param goOn with the machine that was remembered the last time, as it ran; the first one is kept
 */
export async function bootEmulated(image: Image, used: boolean, goOn: boolean): Promise<Machine> {
  if (used && !existsSync(image.used)) throw new Error('no run has left a disk yet');
  const folder = mkdtempSync(join(tmpdir(), 'rootless-guide-vm-'));
  const disk = join(folder, 'disk.qcow2');
  const log = join(folder, 'serial.log');
  const ports = { 22: await freePort(), 80: await freePort(), 8080: await freePort() };
  const forwards = Object.entries(ports)
    .map(([to, from]) => `,hostfwd=tcp:127.0.0.1:${from}-:${to}`)
    .join('');

  const { as: login, paste, end: logOut } = logins(image.key, ports[22], folder);
  const kept = used ? image.remembered.used : image.remembered.new;
  const monitor = (command: string) => ask(join(folder, 'monitor'), command);

  // Whether KVM boots is found out once and remembered: a nested one may not.
  const memory = join(cacheFolder, 'acceleration');
  const kinds: ('kvm' | 'tcg')[] = ['tcg'];
  if (existsSync('/dev/kvm') && !(existsSync(memory) && readFileSync(memory, 'utf8') === 'tcg'))
    kinds.unshift('kvm');
  for (const kind of kinds) {
    const below = used ? ['-F', 'qcow2', '-b', image.used] : ['-F', image.format, '-b', image.disk];
    const resumed = goOn && ofToday(kept);
    if (resumed) run('cp', '--sparse=always', kept, disk);
    else run('qemu-img', 'create', '-q', '-f', 'qcow2', ...below, disk, '12G');
    writeFileSync(log, '');
    const child: ChildProcess = start(image, folder, kind, forwards, resumed);
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
        wentOn: resumed,
        user: (command, input) => login(user, command, input),
        root: (command, input) => login('root', command, input),
        as: login,
        paste,
        async remember() {
          logOut();
          // A user's manager stays for ten seconds after the last login.
          await pause(20_000);
          const answer = await monitor('savevm remembered');
          if (/error/i.test(answer)) throw new Error(`the machine cannot be kept: ${answer}`);
          if (!goOn) return;
          await monitor('stop');
          run('cp', '--sparse=always', disk, kept);
          await monitor('cont');
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
          if (goOn) run('qemu-img', 'snapshot', '-d', 'remembered', disk);
          run('mv', disk, image.used);
          rmSync(image.remembered.used, { force: true });
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
