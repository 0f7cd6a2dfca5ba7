const endings = [/(?<!s)s$/, /(?:ing|ed)$/];

/**
 * A Latin word without its ending, so that `mounted`, `mounting` and `mounts` are one word. Both
 * sides of a comparison go through it; what is left need not be a word.
 * @param word lower case
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  let rest = word;
  for (const ending of endings) {
    const shorter = rest.replace(ending, '');
    if (shorter.length > 2) rest = shorter;
  }
  return rest.length > 3 ? rest.replace(/e$/, '').replace(/(.)\1$/, '$1') : rest;
}
