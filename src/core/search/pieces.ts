import { isHan, isHanMark } from '../text/han.ts';

/** A stretch of an excerpt, found words marked. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Whether the blank between two words is one that `spaceHan` put there. */
function isOurs(before: string, after: string): boolean {
  const [last, first] = [[...before].at(-1) ?? '', [...after][0] ?? ''];
  return isHanMark(last) || isHanMark(first) || (isHan(last) && isHan(first));
}

/** Words as a text with as few pieces as its marks allow. */
export function pieces(words: readonly Piece[]): Piece[] {
  const out: { text: string; marked: boolean }[] = [];
  const append = (text: string, marked: boolean): void => {
    const last = out.at(-1);
    if (last?.marked === marked) last.text += text;
    else out.push({ text, marked });
  };
  words.forEach(({ text, marked }, at) => {
    const before = words[at - 1];
    if (before && !isOurs(before.text, text)) append(' ', before.marked && marked);
    append(text, marked);
  });
  return out;
}
