import { isHan, isHanMark } from '../text/han.ts';

/** A stretch of an excerpt, found words marked. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
};
const decode = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#39|#x27|nbsp|amp);/g, (entity) => entities[entity] ?? entity);

/** Every character with its mark; runs of white space as one blank. */
function characters(excerpt: string): Piece[] {
  let marked = false;
  const out: Piece[] = [];
  for (const part of excerpt.split(/(<\/?mark>)/)) {
    if (part === '<mark>' || part === '</mark>') marked = part === '<mark>';
    else {
      for (const text of decode(part).replace(/\s/g, ' ')) {
        if (text !== ' ' || out.at(-1)?.text !== ' ') out.push({ text, marked });
      }
    }
  }
  return out;
}

/** Whether the blank between two characters is one that `spaceHan` put there. */
function ours(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return true;
  return isHanMark(before) || isHanMark(after) || (isHan(before) && isHan(after));
}

/**
 * An excerpt of the index as plain pieces, so that nobody needs to trust it as HTML. Chinese is
 * joined again, and marked words with only a blank between them become one mark.
 */
export function pieces(excerpt: string): Piece[] {
  const all = characters(excerpt);
  const out: { text: string; marked: boolean }[] = [];
  all.forEach(({ text, marked }, index) => {
    const before = all[index - 1];
    const after = all[index + 1];
    const blank = text === ' ';
    if (blank && ours(before?.text, after?.text)) return;
    const mark = blank ? before?.marked === true && after?.marked === true : marked;
    const last = out.at(-1);
    if (last?.marked === mark) last.text += text;
    else out.push({ text, marked: mark });
  });
  return out;
}
