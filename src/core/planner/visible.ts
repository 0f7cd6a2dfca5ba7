/** Text from outside, fit to be shown: short, and without characters that hide or reorder others. */
export const visible = (text: string): string =>
  text
    .slice(0, 40)
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '·')
    .concat(text.length > 40 ? '…' : '');
