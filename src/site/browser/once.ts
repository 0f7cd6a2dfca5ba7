/**
 * Loads once, and gives what it loaded from then on: an `import()` is a task of the browser's own each
 * time, behind whatever else waits, even where the module is there. What failed is tried again.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}
