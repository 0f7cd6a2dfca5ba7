import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('diagnose.ts', import.meta.url));

/** Runs the command with this on standard input. */
function run(args: readonly string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { input });
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

const message = 'failed to compute uid/gid map: No subuid ranges found for user 1000 ("testuser")';

describe('npm run -s diagnose', () => {
  it('prints JSON and nothing else', () => {
    const { status, stdout, stderr } = run(['--json'], `$ x\r\n\u001b[31m${message}\u001b[0m\r\n`);
    expect(JSON.parse(stdout)).toEqual({
      matches: [
        {
          id: 'no-subuid-ranges',
          confidence: 'exact',
          line: message,
          url: '/en/troubleshooting/no-subuid-ranges/',
        },
      ],
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('prints an empty list when nothing fits, as a success', () => {
    expect(run(['--json'], 'everything is fine')).toEqual({
      status: 0,
      stdout: '{\n  "matches": []\n}\n',
      stderr: '',
    });
  });

  it('gives titles and addresses of the language asked for', () => {
    const { stdout } = run(['--lang', 'zh'], message);
    expect(stdout).toContain('/zh/troubleshooting/no-subuid-ranges/');
    expect(stdout).toContain('就是这条报错');
  });

  it.each([
    ['no such file', ['/nowhere/at/all'], ''],
    ['is a directory', ['/'], ''],
    ['not text', [], Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0])],
    ['empty', [], ' \n'],
    ['choose en or zh', ['--lang', 'fr'], message],
    ['--help', ['--colour'], message],
  ])('refuses with the reason: %s', (reason, args, input) => {
    const { status, stdout, stderr } = run(args, input);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(reason);
  });
});
