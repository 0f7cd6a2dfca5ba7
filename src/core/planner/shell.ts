import { type FamilyId, families } from '../facts/families.ts';
import { su } from './marks.ts';
import { shellQuote } from './quote.ts';
import type { Command } from './types.ts';

/** The first line of every file that the planner writes: how it knows its own files again. */
export const marker = '# Written by Rootless Guide; its undo removes this file.';

/** Shell that exits 0 when a file holds exactly `content`. */
export function sameContent(path: string, content: string): string {
  const lines = content.replace(/\n$/, '').split('\n').map(shellQuoteAlways);
  return `printf '%s\\n' ${lines.join(' ')} | cmp -s - ${shellQuote(path)}`;
}

const shellQuoteAlways = (word: string): string => (word === '' ? "''" : shellQuote(word));

/** Shell that exits 0 when all these packages are installed. */
export function packagesInstalled(family: FamilyId, names: readonly string[]): string {
  const list = names.join(' ');
  switch (families[family].manager) {
    case 'apt':
      return `! dpkg-query -W -f='\${db:Status-Abbrev}\\n' ${list} 2>&1 | grep -qv '^.i'`;
    case 'pacman':
      return `pacman -Q ${list} >/dev/null 2>&1`;
    case 'apk':
      return `apk info -e ${list} >/dev/null 2>&1`;
    case 'dnf':
    case 'zypper':
      // Some names are provided by packages called otherwise (iptables by iptables-nft).
      return `rpm -q --whatprovides ${list} >/dev/null 2>&1`;
    case 'nix':
      return 'false';
  }
}

/** Shell that prints those of these packages that are there, a line each, and nothing else. */
export function packagesThere(family: FamilyId, names: readonly string[]): string[] {
  const ask = (command: string): string => wrapWords([...command.split(' '), ...names], 76);
  switch (families[family].manager) {
    case 'apt':
      // Neither unknown nor removed with its settings left behind; half installed counts.
      return [
        `${ask(`dpkg-query -W -f='\${db:Status-Abbrev}\${Package}\\n'`)} 2>/dev/null |`,
        "  sed -n 's/^.[^nc]. *//p'",
      ];
    case 'pacman':
      return [`${ask('pacman -Qq')} 2>/dev/null`];
    case 'apk':
      return [`${ask('apk info -e')} 2>/dev/null`];
    case 'dnf':
    case 'zypper':
      return [ask("rpm -qa --qf '%{NAME}\\n'")];
    case 'nix':
      return [];
  }
}

/** Words of one command, on as many lines of a script as they need. */
export const wrapWords = (words: readonly string[], most = 80): string =>
  words.reduce((text, word) => {
    const line = text.slice(text.lastIndexOf('\n') + 1);
    if (text === '') return word;
    return line.length + 1 + word.length <= most ? `${text} ${word}` : `${text} \\\n  ${word}`;
  }, '');

/** No dialog in the middle of a plan, and no service restarted because a library is new. */
const quietly = 'env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=l';

/**
 * What apt is told to install, command by command: what is asked for with a version is brought to that; then
 * comes the rest, as far as it is missing.
 */
export function aptInstall(names: readonly string[], args: readonly string[]): readonly string[][] {
  const [rest, versioned] = byVersion(names, args);
  const missing = ['--no-upgrade', ...rest];
  return versioned.length > 0 ? [versioned, missing] : [missing];
}

/** A command that goes on from the one before it is set in. */
const furtherLine = (command: string, index: number): string =>
  index === 0 ? command : `  ${command.replaceAll('\n', '\n  ')}`;

/** Arguments of a manager, as words of the shell: those that are mere names, and those with a version. */
const byVersion = (names: readonly string[], args: readonly string[]): [string[], string[]] => [
  args.filter((arg) => names.includes(arg)).map(shellQuote),
  args.filter((arg) => !names.includes(arg)).map(shellQuote),
];

/**
 * Drafts of the commands that install packages and leave those that are there as they are: to upgrade
 * docker-ce or containerd.io restarts them. `args` are the names with versions where these are asked
 * for, and so are brought to that version; `keep` is what dnf would take away without a word; `more` are
 * arguments for it that only the shell knows.
 */
export function installDraft(
  family: FamilyId,
  names: readonly string[],
  {
    args = names,
    keep = [],
    more = [],
  }: {
    readonly args?: readonly string[];
    readonly keep?: readonly string[];
    readonly more?: readonly string[];
  } = {},
): Command[] {
  const { manager, refresh } = families[family];
  const kept = keep.length > 0 ? ` --setopt=protected_packages=${keep.join(',')}` : '';
  const install = families[family].install + kept;
  const told = more.map((word) => ` ${word}`).join('');
  if (manager === 'apt') {
    const begin = `${quietly} ${install}`.split(' ');
    const commands = aptInstall(names, args).map((words) => su + wrapWords([...begin, ...words]));
    return [refreshing(refresh), asTyped(commands.map(furtherLine).join(' &&\n'))];
  }
  // apk leaves what is there; the others bring it to the newest version, pacman even with --needed.
  if (manager === 'apk' || manager === 'nix')
    return [asTyped(su + wrapWords([...install.split(' '), ...more, ...args.map(shellQuote)]))];
  const [rest, versioned] = byVersion(names, args);
  const there = manager === 'pacman' ? 'pacman -Q' : 'rpm -q --whatprovides';
  const missing = `for p in ${wrapWords(rest)}; do
  ${there} "$p" >/dev/null 2>&1 ||`;
  const named = versioned.length > 0;
  const loop = `${missing} echo "$p"\ndone`;
  const both = `printf '%s\\n' ${wrapWords(versioned)}\n${loop}`;
  const asked = named ? `{\n  ${both.replaceAll('\n', '\n  ')}\n}` : loop;
  const first = `set --${versioned.map((word) => ` ${word}`).join('')}`;
  const some = named ? '' : '[ $# = 0 ] || ';
  return [
    {
      typed: `${asked} | xargs -r ${su}${install}${told}`,
      script: `${first}\n${missing} set -- "$@" "$p"\ndone\n${some}${su}${install}${told && ` \\\n ${told}`} "$@"`,
    },
  ];
}

/** Somebody else's list that cannot be read is no reason to stop: what is asked for may stand in another. */
const unread = (command: string): string =>
  `${command} || echo 'A list could not be read. The others count.'`;

/** What brings the lists of packages up to date. */
export const refreshing = (command: string): Command => ({
  typed: unread(su + command),
  script: `${su}sh -c "${unread(command)}"`,
});

/** The lines of commands, as a person types them or as a script has them. */
export const linesOf = (commands: readonly Command[], way: 'typed' | 'script'): string[] =>
  commands.flatMap((command) => (typeof command === 'string' ? command : command[way]).split('\n'));

/** Shell that a script has as a person types it; what changes something in it begins with `su`. */
export const asTyped = (text: string): Command => ({ typed: text, script: text });

/** A dry run, by root for one, has no runtime directory; an unset name would end the script there. */
export const inScript = (text: string): string =>
  text.replaceAll('$XDG_RUNTIME_DIR', `\${XDG_RUNTIME_DIR-}`);

/**
 * Whether any of the containers may run whose daemon listens on this socket. A daemon that cannot be
 * asked, because the client is missing, refuses its version or wants certificates, is taken for one that
 * has some: only that nobody listens there says that there are none. What sudo says of the machine's
 * name is no answer of a daemon; that it has no docker is, for then nobody was asked.
 * @param elsewhere shell that exits 0 where the daemon runs; it may listen somewhere else
 */
export function containersRun(socket: string, prefix = '', elsewhere = ''): string {
  const docker = `${prefix}docker -H "unix://${socket}" ps -q`;
  const some = `${docker} 2>&1 |
    grep -qvE '^(Cannot|failed to) connect to the|^(WARNING|sudo: unable)'`;
  return elsewhere
    ? `{
  ${some} ||
    {
      ! ${docker} >/dev/null 2>&1 &&
        ${elsewhere}
    }
}`
    : `{
  [ -e "${socket}" ] &&
    ${some}
}`;
}
