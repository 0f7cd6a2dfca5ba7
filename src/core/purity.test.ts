import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const core = dirname(fileURLToPath(import.meta.url));
const files = readdirSync(core, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .filter((name) => !name.includes('testing'));

/** What would tie the core to a place or a time. Types keep most of it out; these are the rest. */
const forbidden =
  /\b(document|window|process|console|require|globalThis|fetch|localStorage|Date|Math\.random|import\.meta)\b(?!['"`:])/;

const withoutWords = (source: string): string =>
  source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");

describe('the core is pure', () => {
  it.each(files)('%s imports only from the core', (name) => {
    const source = readFileSync(join(core, name), 'utf8');
    const targets = [...source.matchAll(/(?:from|import)\s+'([^']+)'/g)].map((match) => match[1]);
    for (const target of targets) {
      expect(target).toMatch(/^\.\.?\/.*\.ts$/);
      const path = relative(core, resolve(dirname(join(core, name)), target as string));
      expect(path.startsWith('..'), `${name} → ${target}`).toBe(false);
    }
  });

  it.each(files)('%s knows no place and no time', (name) => {
    expect(withoutWords(readFileSync(join(core, name), 'utf8'))).not.toMatch(forbidden);
  });
});
