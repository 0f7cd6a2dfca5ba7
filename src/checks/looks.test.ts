import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitTerminal } from '../content/terminal.ts';
import { readDocuments } from './documents.ts';

/** What the documents print to remove a daemon's state where no daemon runs. */
const removing = [
  ...new Set(
    readDocuments().flatMap(({ fences }) =>
      fences
        .filter(({ lang }) => lang === 'console')
        .flatMap(({ text }) => splitTerminal(text))
        .filter((line) => line.kind === 'command' && /\bpgrep\b[\s\S]*\brm -rf/.test(line.text))
        .map(({ text }) => text),
    ),
  ),
];

/** Bodies of a pgrep, by what is so on the machine. */
const without = '';
const machines = [
  ['nothing runs', 'case "$*" in *" .") echo 1 ;; *) exit 1 ;; esac', false],
  ['a daemon runs', 'echo 1', true],
  ['there is no pgrep', without, true],
  // busybox's, as it is upstream: an option it does not know ends it with 1, as if it had found nothing.
  ['pgrep knows no -u', 'echo "unrecognized option: u" >&2; exit 1', true],
] as const;

describe('a daemon’s state is removed only where it is known that none runs', () => {
  it('is printed at all', () => {
    expect(removing.length).toBeGreaterThan(2);
  });

  it.each(machines)('%s', (_, pgrep, stays) => {
    const home = mkdtempSync(join(tmpdir(), 'looks-'));
    try {
      const bin = join(home, 'bin');
      mkdirSync(bin);
      const program = (name: string, body: string) => {
        writeFileSync(join(bin, name), `#!/bin/sh\n${body}\n`);
        chmodSync(join(bin, name), 0o755);
      };
      if (pgrep !== without) program('pgrep', pgrep);
      program('id', 'echo 1001');
      program('rm', 'echo removed');
      for (const command of removing)
        for (const shell of ['/bin/sh', '/bin/bash', '/usr/bin/zsh'].filter(existsSync)) {
          const flags = shell.endsWith('zsh') ? ['-f'] : [];
          const { stdout } = spawnSync(shell, [...flags, '-c', command], {
            encoding: 'utf8',
            env: { PATH: bin, HOME: home, XDG_RUNTIME_DIR: join(home, 'run') },
          });
          expect(/^removed$/m.test(stdout), `${shell}: ${command}`).toBe(!stays);
        }
    } finally {
      rmSync(home, { recursive: true });
    }
  });
});
