import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readDocuments, shellOf } from './documents.ts';

/** Lines of files that are made of settings: a section, a setting, a comment, or a continuation. */
const settings = /^(\s*$|\s*[#;].*|\[{1,2}[^\]]+\]{1,2}$|[A-Za-z_.][\w./-]*\s*[=:].*|\s+\S.*)$/;

const all = readDocuments().flatMap(({ fences }) => fences);

/** What `sh -n` says of each text, by its number: one process asks for all of them. */
function complaints(texts: readonly string[]): Map<number, string> {
  const cwd = mkdtempSync(join(tmpdir(), 'examples-'));
  try {
    for (const [index, text] of texts.entries()) writeFileSync(join(cwd, `${index}`), `${text}\n`);
    const files = texts.map((_, index) => `${index}`);
    const ask = 'for file; do sh -n "$file" || echo "$file: exit $?" >&2; done';
    const { stderr } = spawnSync('sh', ['-c', ask, 'sh', ...files], { cwd, encoding: 'utf8' });
    // The first line tells why, the last that there is something.
    const found = [...stderr.matchAll(/^(\d+): (.*)$/gm)].reverse();
    return new Map(found.map(([, index, text]) => [Number(index), text ?? '']));
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

describe('what a document shows for copying', () => {
  it('is there at all', () => {
    expect(all.length).toBeGreaterThan(400);
    expect(complaints(['true', 'if true'])).toHaveProperty('size', 1);
  });

  it('parses as a shell, where it is one', () => {
    const shell = all.filter(({ lang }) => ['console', 'sh'].includes(lang));
    const bad = complaints(shell.map(shellOf));
    expect(
      [...bad].map(([index, text]) => `${shell[index]?.where}: ${text}`),
      'mend the block in the file and line named',
    ).toEqual([]);
  }, 300_000);

  it('parses as the file that it is', () => {
    const readers: Record<string, (text: string) => unknown> = {
      json: JSON.parse,
      yaml: (text) => parse(text),
      ini: (text) => {
        const odd = text.split('\n').find((line) => !settings.test(line));
        if (odd !== undefined) throw new Error(`not a setting: ${odd}`);
      },
    };
    const bad = all.flatMap(({ where, lang, text }) => {
      try {
        readers[lang]?.(text);
        return [];
      } catch (error) {
        return [`${where}: ${error}`];
      }
    });
    expect(bad, 'mend the block in the file and line named').toEqual([]);
  });

  it.each([
    // systemd's NEWS for 258: udev ignores OWNER= and GROUP= of an account that is not the system's.
    ['gives no device to a person by OWNER=', /^(?=.*\b(SUBSYSTEM|KERNEL)==).*\b(OWNER|GROUP)=/m],
    // systemd.exec(5): select() fails above 1024, so only the hard limit is raised.
    ['raises no soft limit of open files', /LimitNOFILE=(?!1024:)/],
  ])('%s', (_, breach) => {
    const bad = all.filter(({ text }) => breach.test(text)).map(({ where }) => where);
    expect(bad, 'mend the block in the file and line named').toEqual([]);
  });
});
