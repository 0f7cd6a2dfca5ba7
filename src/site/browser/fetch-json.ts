const files = new Map<string, Promise<unknown>>();

/**
 * A file of the site as JSON, fetched once per address and visit of a page. After a failure the next
 * call tries again: the network may be back.
 * @throws where the file cannot be had
 */
export function fetchJson<T>(url: string): Promise<T> {
  const known = files.get(url);
  if (known) return known as Promise<T>;
  const file = fetch(url)
    .then((answer) => {
      if (!answer.ok) throw new Error(`${answer.status} fetching ${url}`);
      return answer.json() as Promise<T>;
    })
    .catch((error) => {
      files.delete(url);
      throw error;
    });
  files.set(url, file);
  return file;
}
