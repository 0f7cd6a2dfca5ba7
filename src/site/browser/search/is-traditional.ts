import { hasHan } from '../../../core/text/han.ts';

/** The characters of GB 2312, the national standard for simplified Chinese, from its two-byte codes. */
function simplifiedCharacters(): Set<string> {
  const codes: number[] = [];
  for (let high = 0xb0; high <= 0xf7; high++) {
    for (let low = 0xa1; low <= 0xfe; low++) codes.push(high, low);
  }
  return new Set(new TextDecoder('gbk').decode(new Uint8Array(codes)));
}

/**
 * Whether a text is in traditional Chinese, as far as single characters tell: one of them is none of
 * the 6,763 that simplified Chinese is written with.
 */
export function isTraditional(text: string): boolean {
  if (!hasHan(text)) return false;
  const simplified = simplifiedCharacters();
  return [...text].some((letter) => hasHan(letter) && !simplified.has(letter));
}
