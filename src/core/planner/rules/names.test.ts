import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { systems } from '../../facts/systems/index.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(folder + name, 'utf8') }));

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

/** What a rule would know a release by; a profile hides its id, but wishes and names are open. */
const releases = new RegExp(
  [
    ...systems
      .flatMap(({ id, name }) => [`['"\`]${id}['"\`]`, name])
      .map((text) => text.replaceAll('.', '\\.').replace(/[()]/g, '\\$&')),
    'given\\.system',
    'system\\.name(?!(,| \\}|\\s*\\}))',
  ].join('|'),
);
const versions = /['"`]\d+\.\d+(\.\d+)?['"`]|20\d\d[_-]\d\d[_-]\d\d|systemd \?\? 0\) [<>]=? \d/;

describe.each(files)('$name', ({ text }) => {
  it('asks what a release is like, and names none', () => {
    const hint = 'give the rows of src/core/facts/systems a field for what the rule means';
    // Guards name options, of which one is called like a release.
    const asked = withoutComments(text).replace(/about\([^)]*\)/g, '');
    expect(releases.exec(asked)?.[0], hint).toBeUndefined();
  });

  it('takes versions and days from the facts', () => {
    const hint = 'put it into src/core/facts/engines.ts or thresholds.ts, with its source';
    expect(versions.exec(withoutComments(text))?.[0], hint).toBeUndefined();
  });
});
