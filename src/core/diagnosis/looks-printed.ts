import { trouble } from './trouble.ts';

/** A time, a process number, the mode of a file, flags of an interface: nobody writes these. */
const ofPrograms =
  /\d\d:\d\d:\d\d|\w\[\d+\]:|^[-bcdlps][-rwxsStT]{9}|<[A-Z,_]{4,}>|icmp_seq|\d - - \[/m;

/** Signs between the parts of a message. */
const ofMessages = /: |:\/\/|["“=]/;

/** Trouble as people write of it; a program has it in the past. */
const ofPeople = /\b(?:fails|failing)\b/i;

/**
 * Whether a line was printed by a program, as far as its form tells, and not written by somebody:
 * `failed to start daemon: …` and not `daemon fails to start`.
 */
export const looksPrinted = (text: string): boolean =>
  ofPrograms.test(text) || (trouble.test(text.replace(ofPeople, '')) && ofMessages.test(text));
