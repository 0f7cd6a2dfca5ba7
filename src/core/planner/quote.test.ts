import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonFile, shellQuote, systemdEnvironment } from './quote.ts';
import { sameContent } from './shell.ts';

const nasty = [
  '',
  'plain',
  'two words',
  "it's",
  '"double"',
  '$(id)',
  '`id`',
  '$HOME',
  'a;b&c|d',
  'line\nbreak',
  '*?[x]',
  '\\back',
  '-n',
  '‮right to left',
  '中文',
  "'; rm -rf / #",
];

describe('shellQuote', () => {
  it('hands every word to a shell unchanged', () => {
    const command = `printf '%s\\0' ${nasty.map(shellQuote).join(' ')}`;
    const output = execFileSync('sh', ['-c', command], { encoding: 'utf8' });
    expect(output.split('\0').slice(0, -1)).toEqual(nasty);
  });

  it('leaves plain words and home paths readable', () => {
    expect(shellQuote('/etc/sysctl.d/99-rootless.conf')).toBe('/etc/sysctl.d/99-rootless.conf');
    expect(shellQuote('~/.config/docker')).toBe('~/.config/docker');
  });
});

describe('systemdEnvironment', () => {
  it('quotes the whole assignment and doubles the sign of specifiers', () => {
    expect(systemdEnvironment({ A: '--cidr=10.0.3.0/24 "x" 100%', B: '1' })).toBe(
      'Environment="A=--cidr=10.0.3.0/24 \\"x\\" 100%%" "B=1"',
    );
  });

  it('refuses line breaks, which would add lines to the unit', () => {
    expect(() => systemdEnvironment({ A: 'b\nExecStart=/bin/sh' })).toThrow();
  });
});

describe('sameContent', () => {
  const content = "# it's 100% ours\n\n$(id) `x`\n";
  const folder = mkdtempSync(join(tmpdir(), 'plan-files-'));
  const status = (text: string): number | null => {
    const path = join(folder, 'file');
    writeFileSync(path, text);
    return spawnSync('sh', ['-c', sameContent(path, content)]).status;
  };

  it('finds the file done only when every byte is as it should be', () => {
    expect(status(content)).toBe(0);
    expect(status(`${content}x`)).not.toBe(0);
    expect(status('')).not.toBe(0);
  });
});

it('jsonFile ends with a line break', () => {
  expect(jsonFile({ a: 1 })).toBe('{\n  "a": 1\n}\n');
});
