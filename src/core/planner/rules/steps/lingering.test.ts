import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../../words/en/index.ts';
import { makePlan } from '../../make-plan.ts';

/** Pastes the undo of lingering; gives what it said, and what it asked of loginctl. */
function paste(containers: string) {
  const result = makePlan({ system: 'debian-13', user: 'ann' }, en);
  if (result.kind !== 'plan') throw new Error(result.kind);
  const undo = result.plan.steps.find(({ id }) => id === 'lingering')?.undo.join('\n') ?? '';
  const box = mkdtempSync(join(tmpdir(), 'plan-lingering-'));
  mkdirSync(join(box, 'bin'));
  const stand = (name: string, text: string) =>
    writeFileSync(join(box, 'bin', name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  stand('sudo', 'exec "$@"');
  stand('id', 'echo 1000');
  stand('docker', `[ "$2" = unix:///run/user/1000/docker.sock ] && printf '${containers}'`);
  stand('loginctl', `echo "$*" >>${box}/asked`);
  writeFileSync(join(box, 'ann'), '');
  writeFileSync(join(box, 'asked'), '');
  const here = undo.replaceAll('/var/lib/rootless-guide/lingering', box);
  const { stdout } = spawnSync('sh', ['-c', here], {
    encoding: 'utf8',
    env: { PATH: `${box}/bin:${process.env.PATH}` },
  });
  return { said: stdout, asked: readFileSync(join(box, 'asked'), 'utf8') };
}

describe('lingering taken back by text', () => {
  it('stays while containers of a daemon run that the user’s part has left, and says so', () => {
    const { said, asked } = paste('3f2a\\n');
    expect(said).toContain('Containers run');
    expect(asked).toBe('');
  });

  it('goes when there are none', () => {
    expect(paste('').asked).toBe('disable-linger ann\n');
  });
});
