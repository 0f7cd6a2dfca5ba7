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

/** Shell that a script has as a person types it; what changes something in it begins with `su`. */
export const asTyped = (text: string): Command => ({ typed: text, script: text });

/** Whether any of the containers runs whose daemon listens on this socket. */
export const containersRun = (socket: string, prefix = ''): string =>
  `[ -n "$(${prefix}docker -H "unix://${socket}" ps -q 2>/dev/null)" ]`;
