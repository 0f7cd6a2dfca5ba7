import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planFor } from './testing/script-for.ts';
import type { Step } from './types.ts';

const has = spawnSync('openssl', ['version']).error === undefined;

describe.runIf(has)('the certificates of the TCP port', () => {
  let home = '';
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'certificates-'));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  const stepFor = (names: string): Step => {
    const { steps } = planFor({ system: 'debian-13', user: 'ann', api: 'tcp', 'tls-names': names });
    return steps.find(({ id }) => id === 'tls') as Step;
  };
  const run = (lines: readonly string[]) =>
    spawnSync('sh', ['-c', lines.join('\n')], {
      env: { ...process.env, HOME: home },
      encoding: 'utf8',
    });
  const folder = () => join(home, '.config/docker/tls');
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: folder(), encoding: 'utf8' });

  it('are made for the names that clients use, and closed to others', () => {
    const step = stepFor('docker.example.org,10.0.0.7,fd00::7');
    const { status, stderr } = run(step.commands);
    expect(status, stderr).toBe(0);
    for (const host of ['docker.example.org', 'localhost'])
      expect(
        openssl(
          'verify',
          '-CAfile',
          'ca.pem',
          '-purpose',
          'sslserver',
          '-verify_hostname',
          host,
          'cert.pem',
        ),
      ).toContain('OK');
    for (const address of ['10.0.0.7', 'fd00::7', '127.0.0.1'])
      expect(openssl('verify', '-CAfile', 'ca.pem', '-verify_ip', address, 'cert.pem')).toContain(
        'OK',
      );
    expect(
      openssl('verify', '-CAfile', 'ca.pem', '-purpose', 'sslclient', 'client/cert.pem'),
    ).toContain('OK');
    const other = ['verify', '-CAfile', 'ca.pem', '-purpose', 'sslserver', 'client/cert.pem'];
    expect(spawnSync('openssl', other, { cwd: folder() }).status).not.toBe(0);
    for (const key of ['ca-key.pem', 'key.pem', 'client/key.pem'])
      expect(statSync(join(folder(), key)).mode & 0o777, key).toBe(0o600);
    expect(statSync(folder()).mode & 0o777).toBe(0o700);
    expect(run([step.check]).status).toBe(0);
  });

  it('go with undo, but for one that somebody has put in its place', () => {
    const step = stepFor('');
    run(step.commands);
    writeFileSync(join(folder(), 'cert.pem'), 'mine');
    run([...step.undo]);
    // The note of the step is not there when its commands run alone.
    expect(existsSync(join(folder(), 'ca-key.pem'))).toBe(true);
    const program = step.undo.join('\n');
    run([program.slice(program.indexOf('sh -eu -c'), program.lastIndexOf("'") + 1)]);
    expect(readdirSync(folder())).toEqual(['cert.pem']);
  });

  /** The program of some commands, killed before its `at`th command; all of it where that is 0. */
  const broken = (lines: readonly string[], at: number) => {
    const text = lines.join('\n');
    const program = text.slice(text.indexOf("'") + 1, text.lastIndexOf("'"));
    const kill = `set -T; n=0; trap 'n=$((n + 1)); [ $n != ${at} ] || kill -9 $$' DEBUG; `;
    return spawnSync('bash', ['-euc', kill + program], { env: { ...process.env, HOME: home } });
  };
  const undoOf = (step: Step): string => {
    const text = step.undo.join('\n');
    return text.slice(text.indexOf('sh -eu -c'), text.lastIndexOf("'") + 1);
  };
  const making = (step: Step) => step.commands.filter((line) => line.includes('openssl'));

  it('are whole in the end, or gone, wherever the making was broken off', () => {
    const step = stepFor('');
    let at = 1;
    for (; broken(making(step), at).signal; at += 11) {
      rmSync(join(home, '.config'), { recursive: true, force: true });
      broken(making(step), at);
      if (at % 2) {
        expect(broken([undoOf(step)], 0).status, `undo after ${at}`).toBe(0);
        expect(existsSync(folder()), `left after ${at}`).toBe(false);
      } else {
        expect(broken(making(step), 0).status, `again after ${at}`).toBe(0);
        expect(readdirSync(folder()).sort().join(' ')).toBe(
          'ca-key.pem ca.pem cert.pem client key.pem made',
        );
        expect(run([step.check]).status).toBe(0);
        rmSync(join(home, '.config'), { recursive: true });
      }
    }
    expect(at).toBeGreaterThan(40);
  });

  it('are never made over those that are there', () => {
    execFileSync('mkdir', ['-p', folder()]);
    writeFileSync(join(folder(), 'ca.pem'), 'mine');
    expect(run(stepFor('').commands).status).not.toBe(0);
    expect(readdirSync(folder())).toEqual(['ca.pem']);
  });
});
