import { loadAnswers } from '../content/load-answers.ts';
import { diagnose } from '../core/diagnosis/index.ts';

/** A message as a machine would print it: the pattern's gaps filled, its clues left out. */
const messageOf = (match: string): string => match.replaceAll('*', 'x');

/** The name of a part says something in a line of trouble only. */
const inTrouble = (name: string): string => `error: ${name}`;

/** What diagnosis answers to each known message, best first. */
export function answersTo(): string {
  const all = loadAnswers();
  return all
    .flatMap(({ id, signatures }) =>
      signatures
        .filter(({ match }) => !match.startsWith('@'))
        .map(({ match, confidence, with: also = [] }) => {
          const said = confidence === 'words' ? inTrouble(match) : match;
          const paste = [said, ...also.filter((text) => !text.startsWith('@'))].map(messageOf);
          const found = diagnose(paste.join('\n'), all);
          const answers = found.map((answer) => `${answer.id} (${answer.confidence})`);
          return `${id}: ${paste.join(' ⏎ ')}\n  → ${answers.join(', ') || 'nothing'}\n`;
        }),
    )
    .join('');
}
