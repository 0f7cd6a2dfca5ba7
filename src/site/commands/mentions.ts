import { readDocuments, withoutBrackets } from '../../content/documents.ts';
import { programs } from '../../core/facts/uses/index.ts';
import { problemsOf, problemsOfOptions } from './check.ts';

/** What programs print, anywhere in the documents: messages, output, signatures, titles. */
const printedTexts: string = readDocuments()
  .flatMap(({ source, fences }) => [
    /^---\n([\s\S]*?)\n---\n/.exec(source)?.[1] ?? '',
    ...fences.map(({ text }) => text),
  ])
  .join('\n');

/** Messages that begin as a command does. */
const messages = new Set([
  'command not found',
  'exit status 39',
  'stat /proc/sys/net/bridge/bridge-nf-call-iptables: no such file or directory',
]);

/**
 * What in code within a sentence is a command, or reads like one, and does not come from the facts.
 * A mention may stop early (`docker run -p`). What is neither is a message, a setting or a name.
 */
export function problemsOfMention(text: string): string[] {
  const shell = withoutBrackets(text).replace(/^command=/, '');
  const substitution = /^\$\((.*)\)$/.exec(shell)?.[1];
  if (substitution) return problemsOf(substitution);
  const [first = '', ...others] = shell.split(/\s+/);
  // A file's mode, as `ls -l` prints it.
  if (/^-[rwxs-]{9}$/.test(first)) return [];
  if (/^--?[a-z]/i.test(first)) return problemsOfOptions(shell);
  if (others.length === 0 || messages.has(text)) return [];
  if (first in programs || /^\w+=/.test(first)) return problemsOf(shell, { mention: true });
  if (first.endsWith(':') || text.split('…').every((part) => printedTexts.includes(part)))
    return [];
  if (/ --?[a-z]| \||\$\(/i.test(shell)) return problemsOfOptions(shell);
  const meant = Object.keys(programs).find((program) => isNearly(first, program));
  return meant ? [`${first} is nearly ${meant}`] : [];
}

/** One letter more, less, or another, or two in the wrong order. */
function isNearly(word: string, program: string): boolean {
  if (program.length < 4 || /^[A-Z]/.test(word) || Math.abs(word.length - program.length) > 1)
    return false;
  let start = 0;
  while (start < word.length && word[start] === program[start]) start += 1;
  const [left, right] = [word.slice(start), program.slice(start)];
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}
