import type { Machine } from './machine.ts';

/**
 * What the machine's port 8080 answers to its host, asked up to ten times until it is what containers of these
 * runs say; the last error else.
 */
export async function answerFromOutside(machine: Machine): Promise<string> {
  const url = `http://127.0.0.1:${machine.outside(8080)}/`;
  const ask = () => fetch(url, { signal: AbortSignal.timeout(20_000) }).then((it) => it.text());
  let said = '';
  for (let tries = 0; tries < 10 && !said.includes('it works'); tries += 1)
    said = await ask().catch(String);
  return said;
}
