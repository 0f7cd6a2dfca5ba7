/**
 * The checksum and the length that POSIX `cksum` prints for a text, as `SUM LENGTH`; `null` for a text
 * that is not plain ASCII.
 */
export function checksum(text: string): string | null {
  let sum = 0;
  const feed = (byte: number): void => {
    sum ^= byte << 24;
    for (let bit = 0; bit < 8; bit++) sum = sum < 0 ? (sum << 1) ^ 0x04c11db7 : sum << 1;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return null;
    feed(code);
  }
  for (let length = text.length; length > 0; length >>>= 8) feed(length & 255);
  return `${~sum >>> 0} ${text.length}`;
}
