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
  }
}

/** Drafts of the commands that install packages, given as words that may carry versions. */
export function installDraft(family: FamilyId, args: readonly string[]): string[] {
  const { install, refresh } = families[family];
  const command = `${su}${install} ${args.map(shellQuote).join(' ')}`;
  return refresh === null ? [command] : [`${su}${refresh}`, command];
}

/** Takes a file of our own away, and nothing if it is not ours. */
export const removeFile = (path: string, prefix = su): string =>
  `${prefix}rm -f ${shellQuote(path)}`;

/** Takes the folder of a drop-in away when nothing else is in it. */
export function removeEmptyFolder(path: string, prefix = su): Command {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const command = `${prefix}rmdir ${shellQuote(folder)} 2>/dev/null || true`;
  const within = `rmdir ${shellQuote(folder)} 2>/dev/null || true`;
  return { typed: command, script: `${prefix || 'run '}sh -c '${within}'` };
}
