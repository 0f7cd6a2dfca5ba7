/** Text from outside without characters that hide or reorder others, or move a terminal's cursor. */
export const harmless = (text: string): string => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '·');

/** The same where it is only to be recognised: short. */
export const visible = (text: string): string =>
  harmless(text.slice(0, 40)).concat(text.length > 40 ? '…' : '');
