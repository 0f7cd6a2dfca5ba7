/**
 * Compares dotted version numbers piece by piece: negative when `a` is older, 0 when equal.
 * Missing pieces count as 0, so `29.5` equals `29.5.0`.
 */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether `version` is `floor` or newer. */
export const atLeast = (version: string, floor: string): boolean =>
  compareVersions(version, floor) >= 0;
