import { loadAnswers } from '../content/load-answers.ts';
import { diagnose } from '../core/diagnosis/index.ts';

/** A message as a machine would print it: the pattern's gaps filled, its clues left out. */
const messageOf = (match: string): string => match.replaceAll('*', 'x');

/** What diagnosis answers to each known message, best first. */
export function answersTo(): string {
  const all = loadAnswers();
  return all
    .flatMap(({ id, signatures }) =>
      signatures
        .filter(({ match }) => !match.startsWith('@'))
        .map(({ match, with: also = [] }) => {
          const paste = [match, ...also.filter((text) => !text.startsWith('@'))].map(messageOf);
          const found = diagnose(paste.join('\n'), all);
          const answers = found.map((answer) => `${answer.id} (${answer.confidence})`);
          return `${id}: ${paste.join(' ⏎ ')}\n  → ${answers.join(', ') || 'nothing'}\n`;
        }),
    )
    .join('');
}
