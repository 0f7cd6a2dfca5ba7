import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../../words/en/index.ts';
import { makePlan } from '../../make-plan.ts';

/**
 * Pastes the undo of lingering; gives what it said, and what it asked of loginctl.
 * @param answer shell that stands for the client's answer to `ps -q`
 * @param session where the user is logged in
 * @param service a service that runs in the user's manager
 * @param tree where systemd has it
 */
function paste(
  answer: string,
  { session = 'session-4.scope', service = '', system = 'debian-13', tree = 'cgroup' } = {},
) {
  const result = makePlan({ system, user: 'ann' }, en);
  if (result.kind !== 'plan') throw new Error(result.kind);
  const undo = result.plan.steps.find(({ id }) => id === 'lingering')?.undo.join('\n') ?? '';
  const box = mkdtempSync(join(tmpdir(), 'plan-lingering-'));
  mkdirSync(join(box, 'bin'));
  const stand = (name: string, text: string) =>
    writeFileSync(join(box, 'bin', name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  stand('sudo', 'exec "$@"');
  stand('id', 'echo 1000');
  stand('docker', `[ "$2" = unix://${box}/1000/docker.sock ] && ${answer}`);
  mkdirSync(join(box, '1000'));
  writeFileSync(join(box, '1000', 'docker.sock'), '');
  const manager = join(box, tree, 'user.slice/user-1000.slice/user@1000.service');
  mkdirSync(join(manager, 'docker.service'), { recursive: true });
  if (service) mkdirSync(join(manager, 'app.slice', service), { recursive: true });
  if (session) mkdirSync(join(manager, '..', session));
  stand('loginctl', `echo "$*" >>${box}/asked`);
  writeFileSync(join(box, 'ann'), '');
  writeFileSync(join(box, 'asked'), '');
  const here = undo
    .replaceAll('/var/lib/rootless-guide/lingering', box)
    .replaceAll('/run/user', box)
    .replaceAll('/sys/fs/cgroup', `${box}/cgroup`);
  const { stdout } = spawnSync('sh', ['-c', here], {
    encoding: 'utf8',
    env: { PATH: `${box}/bin:${process.env.PATH}` },
  });
  return { said: stdout, asked: readFileSync(join(box, 'asked'), 'utf8') };
}

describe('lingering taken back by text', () => {
  it('stays while containers of a daemon run that the user’s part has left, and says so', () => {
    const { said, asked } = paste('echo 3f2a');
    expect(said).toContain('Containers run');
    expect(asked).toBe('');
  });

  it('stays while the daemon cannot be asked: it may have some', () => {
    const refused = 'Error response from daemon: client version 1.24 is too old.';
    expect(paste(`{ echo '${refused}' >&2; exit 1; }`).asked).toBe('');
    expect(paste('{ echo "sh: docker: not found" >&2; exit 127; }').asked).toBe('');
  });

  it('goes when nobody listens there', () => {
    for (const said of [
      'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?',
      'failed to connect to the docker API at unix:///x; check if the path is correct',
    ])
      expect(paste(`{ echo '${said}' >&2; exit 1; }`).asked).toBe('disable-linger ann\n');
  });

  it('goes when there are none', () => {
    expect(paste('true').asked).toBe('disable-linger ann\n');
  });

  it('stays while other services run that nothing else keeps alive, and says so', () => {
    const of = (more: Parameters<typeof paste>[1]) => paste('true', more);
    const alone = of({ session: '', service: 'syncthing.service' });
    expect(alone.said).toContain('Services of this user run');
    expect(alone.asked).toBe('');
    const older = { system: 'rocky-8', tree: 'cgroup/systemd' };
    expect(of({ session: '', service: 'syncthing.service', ...older }).asked).toBe('');
    for (const more of [{ service: 'syncthing.service' }, { session: '' }])
      expect(of(more).asked).toBe('disable-linger ann\n');
  });
});
