import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { cacheFolder, run } from './host.ts';
import { type Image, keptIn, loginKey, user } from './image.ts';

/** cloud-init's answer to who may log in: the ordinary user with sudo, and root for looking from outside. */
const userData = (key: string): string => `#cloud-config
disable_root: false
ssh_pwauth: false
users:
  - name: root
    ssh_authorized_keys: ['${key}']
  - name: ${user}
    shell: /bin/bash
    lock_passwd: true
    sudo: ALL=(ALL) NOPASSWD:ALL
    ssh_authorized_keys: ['${key}']
`;

/** A folder that is shown to cloud-init as its seed, with this user data, and what the vendor says. */
export function seedFolder(folder: string, data: string, vendor = ''): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'user-data'), data);
  writeFileSync(join(folder, 'vendor-data'), vendor);
  writeFileSync(
    join(folder, 'meta-data'),
    'instance-id: rootless-guide\nlocal-hostname: machine\n',
  );
  return folder;
}

/**
 * A cloud image of any distribution, as it was downloaded: cloud-init lets the user in. The file is
 * never written to.
 * @throws when the file is not one that QEMU can start from
 */
export function cloudImage(system: string, file: string): Image {
  const disk = resolve(file);
  if (!existsSync(disk)) throw new Error(`no such file: ${file}`);
  const { format } = JSON.parse(run('qemu-img', 'info', '--output=json', disk)) as {
    format: string;
  };
  if (format !== 'raw' && format !== 'qcow2')
    throw new Error(`${file} is ${format}: take a cloud image in the format qcow2 or raw`);
  const key = loginKey();
  const folder = join(cacheFolder, `${system}-${basename(disk)}`);
  const seed = seedFolder(
    join(folder, 'seed'),
    userData(readFileSync(`${key}.pub`, 'utf8').trim()),
  );
  return {
    disk,
    format,
    seed,
    key,
    ...keptIn(folder),
  };
}

/**
 * The host's busybox, which the test image is made of where the system has none that is static.
 * @throws with what to install, when the host has none either
 */
export function staticBusybox(): Buffer {
  const path = '/bin/busybox';
  const linked = spawnSync('ldd', [path], { encoding: 'utf8' });
  if (existsSync(path) && /not a dynamic executable/.test(linked.stdout + linked.stderr))
    return readFileSync(path);
  throw new Error('an image needs a static busybox from the host: apt-get install busybox-static');
}
