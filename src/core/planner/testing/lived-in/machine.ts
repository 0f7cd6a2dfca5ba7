import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { familyOf } from '../../../facts/families.ts';
import { dockerPackages, realPackages } from '../../../facts/real-packages.ts';
import { releaseOf, type SystemId } from '../../../facts/systems/index.ts';
import { suiteOf } from '../suites.ts';
import { readArchive, type Snapshot } from './archive.ts';
import { enterNew, within } from './namespaces.ts';

export type Person = 'root' | 'alice' | 'bob';
export type Shell = 'bash' | 'zsh' | 'ash';

export interface Outcome {
  readonly status: number | null;
  /** Standard output and error, in the order in which they came. */
  readonly out: string;
}

/** A throw-away machine: real files, accounts, processes and network settings, pretended services. */
export interface Machine {
  /** Runs a line of shell as somebody. `env` is added to what a login sets; `''` takes away. */
  run(who: Person, line: string, env?: Readonly<Record<string, string>>): Promise<Outcome>;
  /** Pastes text into an interactive shell of somebody, as a terminal does it. Tells what was shown. */
  paste(who: Person, shell: Shell, text: string): Promise<string>;
  /** Puts a script for everybody to read to where it is run from. */
  put(path: string, text: string): Promise<void>;
  snapshot(): Promise<Snapshot>;
  end(): void;
}

const here = import.meta.dirname;
const uids: Readonly<Record<Person, number>> = { root: 0, alice: 1000, bob: 1001 };

/** The stand-ins, and what they must know of a release. */
function standIns(system: SystemId): Buffer {
  const { family } = releaseOf(system);
  const os = system.replace(/-.*/, '');
  const folder = mkdtempSync(join(tmpdir(), 'lived-in-'));
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  put(
    'system',
    [
      `os=${os}`,
      `suite=${suiteOf(system)}`,
      `init=${os === 'alpine' ? 'openrc' : 'systemd'}`,
      `manager=${familyOf({ family }).manager}`,
      `asks=${/^(sles-15|opensuse-leap-15)|^debian-1[01]/.test(system) ? 'ip_tables' : 'nf_tables'}`,
    ].join('\n'),
  );
  put('archive', `${realPackages[family].names.join('\n')}\n`);
  put('repository', `${dockerPackages.names.join('\n')}\n`);
  const scripts = join(here, 'stand-ins');
  const archive = execFileSync('tar', [
    ...['-cf-', '-C', scripts, ...readdirSync(scripts)],
    ...['-C', folder, 'system', 'archive', 'repository'],
  ]);
  rmSync(folder, { recursive: true });
  return archive;
}

const known = new Map<string, Buffer>();

/** What a login sets. Nobody but root has the administrator's programs on PATH. */
function login(who: Person): Record<string, string> {
  const home = who === 'root' ? '/root' : `/home/${who}`;
  return {
    HOME: home,
    USER: who,
    LOGNAME: who,
    SHELL: '/bin/bash',
    LANG: 'C.UTF-8',
    TERM: 'xterm',
    PATH:
      who === 'root'
        ? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin'
        : '/usr/local/bin:/usr/bin',
    ...(who !== 'root' && { XDG_RUNTIME_DIR: `/run/user/${uids[who]}` }),
  };
}

/** Begins a program with the umask of the house, where a state has one. */
const withUmask = 'umask "$(cat /machine/umask 2>/dev/null || echo 022)"; exec "$@"';

/** What is compared: all files that are not the harness's, and the kernel's settings as files. */
const archiveAll = `
for name in net.ipv4.ip_unprivileged_port_start net.ipv4.ping_group_range user.max_user_namespaces; do
  cat "/proc/sys/$(echo "$name" | tr . /)" >"/machine/sysctl/$name"
done
cd /
exec /host/bin/tar --format=posix --pax-option=delete=atime,delete=ctime,delete=mtime --numeric-owner \
  --sort=name --xattrs --xattrs-include='*' --exclude=./host --exclude=./dev --exclude=./machine/proc \
  --exclude=./proc/sys/net --exclude=./proc/sys/user \
  --no-wildcards-match-slash --exclude='./machine/*.*' --exclude=./machine/calls --exclude=./machine/archive --exclude='./home/*/.*_history' \
  --exclude='./root/.*_history' -cf - .`;

/**
 * Starts such a machine of a release, as it is after installation.
 * @param variables what is set for everybody but root, beside what a login sets
 */
export async function startMachine(
  system: SystemId,
  variables: Readonly<Record<string, string>> = {},
): Promise<Machine> {
  const archive = known.get(system) ?? standIns(system);
  known.set(system, archive);
  const script = readFileSync(join(here, 'root.sh'), 'utf8');
  const { process, pid } = await enterNew(script, ['root', system.replace(/-.*/, '')], archive);
  const [nsenter = '', ...inside] = within(pid);
  const as = (who: Person, env: Readonly<Record<string, string>>) => {
    const uid = String(uids[who]);
    const set = Object.entries({
      ...login(who),
      ...(who !== 'root' && variables),
      ...env,
    }).filter(([, value]) => value !== '');
    return [
      ...inside,
      ...[
        '/host/bin/setpriv',
        '--reuid',
        uid,
        '--regid',
        uid,
        '--init-groups',
        '/host/bin/env',
        '-i',
        '-C',
        '/',
      ],
      ...set.map(([name, value]) => `${name}=${value}`),
    ];
  };
  const start = (who: Person, program: readonly string[], env = {}) =>
    spawn(nsenter, [
      ...as(who, env),
      ...(who === 'root' ? [] : ['sh', '-c', withUmask, 'umask']),
      ...program,
    ]);
  const collect = (child: ReturnType<typeof start>, input?: string) =>
    new Promise<Outcome & { readonly data: Buffer }>((resolve, reject) => {
      const chunks: Buffer[] = [];
      child.stdout.on('data', (data) => chunks.push(data));
      child.stderr.on('data', (data) => chunks.push(data));
      child.on('error', reject);
      child.on('close', (status) => {
        const data = Buffer.concat(chunks);
        resolve({ status, data, out: data.toString() });
      });
      child.stdin.on('error', () => {});
      if (input !== undefined) child.stdin.end(input);
    });
  return {
    run: (who, line, env) => collect(start(who, ['sh', '-c', line], env), ''),
    paste: (who, shell, text) => {
      const program = shell === 'ash' ? 'busybox ash -i' : `${shell} -i`;
      const child = start(who, ['script', '-qec', program, '/dev/null']);
      return pasteInto(child, shell, text, collect(child));
    },
    put: async (path, text) => {
      await collect(start('root', ['sh', '-c', `cat >${path}`]), text);
    },
    snapshot: async () =>
      readArchive((await collect(start('root', ['sh', '-c', archiveAll]), '')).data),
    end: () => process.stdin?.end(),
  };
}

/** Why there can be no such machine here; empty where there can. */
export async function whyNot(): Promise<string> {
  try {
    (await startMachine('debian-13')).end();
    return '';
  } catch (error) {
    return `no namespaces, or not the programs for them: ${String(error)}`;
  }
}

/** What a shell sends when it waits: it wants pasted text to be marked, or asks where the cursor is. */
const ready = (shell: Shell): string => (shell === 'ash' ? '\u001b[6n' : '\u001b[?2004h');

async function pasteInto(
  child: ReturnType<typeof spawn>,
  shell: Shell,
  text: string,
  outcome: Promise<Outcome>,
): Promise<string> {
  // Terminals send what Enter sends for every line break.
  const typed = text.replaceAll('\n', '\r');
  // ash takes a paste as if it were typed.
  const paste = () =>
    child.stdin?.write(shell === 'ash' ? typed : `\u001b[200~${typed}\u001b[201~\r`);
  let shown = '';
  let round = 0;
  let before = 0;
  // A shell may throw away what came while it set its terminal up: then nothing is ever shown of it.
  const again = setInterval(() => {
    if (shell !== 'ash' && round === 1 && shown.length === before) paste();
    // sudo swallows what is typed ahead, this too.
    if (round > 1) child.stdin?.write('exit\r');
  }, 10_000);
  child.stdout?.on('data', (data) => {
    shown += data;
    const prompts = shown.split(ready(shell)).length - 1;
    if (prompts > round) {
      before = shown.length;
      if (round++ === 0) paste();
      else child.stdin?.write('exit\r');
    }
  });
  try {
    return (await outcome).out;
  } finally {
    clearInterval(again);
  }
}
