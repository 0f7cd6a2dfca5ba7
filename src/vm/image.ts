import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, hostMirror, run } from './host.ts';

/** The Debian releases that can be made, by the planner's name of the system. */
export const suites: Readonly<Record<string, string>> = {
  'debian-11': 'bullseye',
  'debian-12': 'bookworm',
  'debian-13': 'trixie',
  'debian-testing': 'forky',
};

/** The ordinary user that the script is run as. */
export const user = 'tester';

/** A network of its own: slirp4netns uses QEMU's usual one inside the machine. */
export const network = { range: '192.168.76.0/24', host: '192.168.76.2', dns: '192.168.76.3' };

const base =
  'systemd-sysv udev kmod dbus libpam-systemd sudo openssh-server iproute2 iputils-ping procps ' +
  'netbase ca-certificates curl busybox-static linux-image-cloud-amd64 initramfs-tools';

/** Fetched, not installed: installing is the script's business. */
const preload =
  'docker.io docker-cli rootlesskit slirp4netns passt uidmap dbus-user-session iptables ' +
  'fuse-overlayfs libcap2-bin lxc';

/** An image that can be booted: a disk, with the kernel beside it or on it. */
export interface Image {
  readonly disk: string;
  readonly format: 'raw' | 'qcow2';
  readonly kernel?: string;
  readonly initrd?: string;
  /** Folder that is shown to cloud-init as its seed. */
  readonly seed?: string;
  readonly key: string;
  /** Disk that a run left behind; may be absent. */
  readonly used: string;
  /** Where the machine is kept as it ran after booting, disk and memory: a new one, and a used one. */
  readonly remembered: { readonly new: string; readonly used: string };
}

/** What runs leave in a folder of the cache, for others to begin with. */
export const keptIn = (folder: string, prefix = ''): Pick<Image, 'used' | 'remembered'> => ({
  used: join(folder, `${prefix}used.qcow2`),
  remembered: {
    new: join(folder, `${prefix}remembered-new.qcow2`),
    used: join(folder, `${prefix}remembered.qcow2`),
  },
});

const scripts = '/usr/share/debootstrap/scripts';

/** The user's key for logging in; made once. */
export function loginKey(): string {
  const key = join(cacheFolder, 'login-key');
  mkdirSync(cacheFolder, { recursive: true });
  if (!existsSync(key)) run('ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', key);
  return key;
}

/** What is configured in the new system, by its own shell. No Docker, no package that it needs. */
const configure = (suite: string): string => `set -eu
# By the release's own apt, which knows the order better than an old debootstrap.
export DEBIAN_FRONTEND=noninteractive
apt-get update
apt-get install -y --no-install-recommends ${base}
echo machine >/etc/hostname
echo '127.0.0.1 localhost machine' >/etc/hosts
echo '/dev/vda / ext4 defaults 0 1' >/etc/fstab
printf '[Match]\\nName=en* eth*\\n[Network]\\nDHCP=yes\\n' >/etc/systemd/network/lan.network
systemctl enable systemd-networkd ssh
useradd -m -s /bin/bash ${user}
echo '${user} ALL=(ALL) NOPASSWD: ALL' >/etc/sudoers.d/${user}
for home in /root /home/${user}; do
  mkdir -p -m 700 $home/.ssh; cp /login-key.pub $home/.ssh/authorized_keys
done
chown -R ${user}: /home/${user}/.ssh; rm /login-key.pub
for package in ${preload}; do
  apt-get install -y --download-only $package || echo "${suite} has no $package"
done
echo nameserver ${network.dns} >/etc/resolv.conf`;

/** Makes the image of a release, or takes the one made before. Needs root and some minutes. */
export function ensureImage(system: string): Image {
  const suite = suites[system];
  if (!suite) throw new Error(`no image for ${system}: there are ${Object.keys(suites).join(' ')}`);
  const folder = join(cacheFolder, system);
  const key = loginKey();
  const image = {
    disk: join(folder, 'disk.raw'),
    format: 'raw' as const,
    kernel: join(folder, 'vmlinuz'),
    initrd: join(folder, 'initrd'),
    ...keptIn(folder),
    key,
  };
  if (existsSync(image.disk)) return image;

  const mirror = hostMirror();
  const root = join(folder, 'root');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  run(
    'debootstrap',
    '--variant=minbase',
    '--include=ca-certificates',
    suite,
    root,
    mirror.main,
    // A host older than the release has no script of its name; they are all the same one.
    ...(existsSync(`${scripts}/${suite}`) ? [] : [`${scripts}/sid`]),
  );
  const lines = [`deb ${mirror.main} ${suite} main`, `deb ${mirror.main} ${suite}-updates main`];
  if (mirror.security) lines.push(`deb ${mirror.security} ${suite}-security main`);
  writeFileSync(join(root, 'etc/apt/sources.list'), `${lines.join('\n')}\n`);
  writeFileSync(join(root, 'etc/apt/apt.conf.d/90mirror'), `${mirror.settings}\n`);
  run('cp', `${key}.pub`, join(root, 'login-key.pub'));
  run('chroot', root, '/bin/sh', '-c', configure(suite));
  const boot = readdirSync(join(root, 'boot'));
  for (const [name, target] of [
    ['vmlinuz', image.kernel],
    ['initrd', image.initrd],
  ] as const)
    run('cp', join(root, 'boot', boot.find((file) => file.startsWith(name)) ?? name), target);
  const unfinished = `${image.disk}.part`;
  run('mkfs.ext4', '-q', '-F', '-d', root, unfinished, '6G');
  renameSync(unfinished, image.disk);
  rmSync(root, { recursive: true });
  return image;
}
