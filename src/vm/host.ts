import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where images stand: outside the repository, since they are large and can be made again. */
export const cacheFolder =
  process.env.ROOTLESS_GUIDE_VM_CACHE ??
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'rootless-guide-vm');

/** Commands that the runner needs, with the Debian package that brings each. */
const tools: Readonly<Record<string, string>> = {
  'qemu-system-x86_64': 'qemu-system-x86',
  'qemu-img': 'qemu-utils',
  debootstrap: 'debootstrap',
  'mkfs.ext4': 'e2fsprogs',
  ssh: 'openssh-client',
  'ssh-keygen': 'openssh-client',
  curl: 'curl',
  slirp4netns: 'slirp4netns',
};

/** What this machine lacks to run the tests, in words; empty when nothing is missing. */
export function missingOnHost(kind: string): readonly string[] {
  const folders = `${process.env.PATH}:/usr/sbin:/sbin`.split(':');
  const absent = Object.keys(tools).filter(
    (tool) =>
      (kind === 'container' || tool !== 'slirp4netns') &&
      !folders.some((folder) => existsSync(join(folder, tool))),
  );
  const packages = [...new Set(absent.map((tool) => tools[tool]))];
  const faults = absent.length > 0 ? [`apt-get install ${packages.join(' ')}`] : [];
  if (process.getuid?.() !== 0) faults.push('run as root: debootstrap changes into the new system');
  return faults;
}

/** Runs a command to its end and gives its output. Throws with its last lines when it fails. */
export function run(command: string, ...args: readonly string[]): string {
  const done = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64e6,
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin`, LC_ALL: 'C.UTF-8' },
  });
  if (done.status !== 0)
    throw new Error(
      `${command} ${args.join(' ')}: ${done.error ?? `${done.stdout}${done.stderr}`.slice(-2000)}`,
    );
  return done.stdout;
}

/** Where the host's own apt gets Debian from, and how. */
export interface Mirror {
  readonly main: string;
  /** Empty when the host has no archive of security updates. */
  readonly security: string;
  /** Settings that go with the mirror (proxy, validity), as apt prints them. */
  readonly settings: string;
}

/** Asks the host's apt, so that no name of a mirror stands in the project. */
export function hostMirror(): Mirror {
  const rows = run('apt-get', 'indextargets', '--format', '$(RELEASE) $(REPO_URI)')
    .split('\n')
    .map((line) => line.trim().split(' '));
  const uri = (test: (release: string) => boolean): string =>
    rows.find(([release = '']) => test(release))?.[1] ?? '';
  const main = uri((release) => /^[a-z]+$/.test(release));
  if (!main) throw new Error("the host's apt has no Debian mirror: run apt-get update first");
  return {
    main,
    security: uri((release) => release.endsWith('-security')),
    settings: run('apt-config', 'dump', '--no-empty')
      .split('\n')
      .filter((line) => /^Acquire::(Check-|https?::Proxy|Retries)/.test(line))
      .join('\n'),
  };
}
