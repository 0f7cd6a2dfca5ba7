/** Remembers a choice on this machine. Storage may be forbidden: then it lasts for the page. */
export function remember(
  key: 'theme' | 'family' | 'system' | 'engine',
  value: string | null,
): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Nothing to tell the reader: the page works, it only forgets.
  }
}
