import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { debian12, withFacts } from '../core/probe/testing/machines.ts';

const script = fileURLToPath(new URL('diagnose.ts', import.meta.url));

/** Runs the command with this on standard input. */
function run(args: readonly string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { input });
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

const probed = withFacts(debian12, {
  subuid: '0',
  subgid: '0',
  'directory-ids': '0',
  rootful: 'no',
});

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

  it('names the nearest entries where nothing fits, and where to look on', () => {
    const { stdout } = run(['--lang', 'zh'], 'zork blah');
    expect(stdout).toMatch(/最接近的条目：\n(?:- .+\n {2}\/zh\/troubleshooting\/.+\n){3}$/);
    expect(stdout).toContain('/scripts/probe.sh');
    expect(JSON.parse(run(['--json'], 'zork blah').stdout)).toEqual({
      matches: [],
      nearest: [expect.anything(), expect.anything(), expect.anything()],
    });
  });

  it.each([
    [['--lang', '\u001b[31m'], message],
    [['\u001b[31m'], ''],
    [['--\u001b[31m'], ''],
    [[], `\u001bc${message}\u009b31m\u202E`],
    [
      [],
      `${probed}\u001bc`.replace('user=', 'user=\u001bc').replace('subuid=0', 'subuid=0\u001bc'),
    ],
  ])('shows of %j nothing that a terminal would obey', (args, input) => {
    const { stdout, stderr } = run(args, input);
    expect(stdout + stderr).not.toMatch(/[^\P{C}\n]/u);
    expect(stdout + stderr).not.toBe('');
  });

  it('prints an empty list when nothing fits, as a success', () => {
    expect(run(['--json'], 'everything is fine')).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\{\n {2}"matches": \[\],\n {2}"nearest": \[/),
      stderr: '',
    });
  });

  it('gives titles and addresses of the language asked for', () => {
    const { stdout } = run(['--lang', 'zh'], message);
    expect(stdout).toContain('/zh/troubleshooting/no-subuid-ranges/');
    expect(stdout).toContain('就是这条报错');
  });

  it('says of the output of the probe what is missing, with commands that can be pasted', () => {
    const { status, stdout } = run([], probed);
    expect(status).toBe(0);
    expect(stdout).toContain('The account has no subordinate IDs. (subuid=0)');
    expect(stdout).toContain('/en/troubleshooting/no-subuid-ranges/');
    expect(stdout).toMatch(/^ +sudo usermod "--add-/m);
    expect(stdout).toContain('npm run -s plan -- --system debian-12 --user mei --subids missing');
  });

  it('gives machines the same as answers', () => {
    expect(JSON.parse(run(['--json'], probed).stdout)).toEqual({
      matches: [
        {
          id: 'no-subuid-ranges',
          confidence: 'exact',
          line: 'subuid=0',
          url: '/en/troubleshooting/no-subuid-ranges/',
        },
      ],
    });
  });

  it.each([
    ['UTF-16, as PowerShell writes it', Buffer.from(`\ufeff${message}\r\n`, 'utf16le')],
    [
      'GB 18030',
      Buffer.concat([Buffer.from([0xb1, 0xa8, 0xb4, 0xed, 0x0a]), Buffer.from(message)]),
    ],
  ])('reads %s', (_, input) => {
    expect(JSON.parse(run(['--json'], input).stdout).matches[0]).toMatchObject({
      id: 'no-subuid-ranges',
      line: message,
    });
  });

  it.each([
    ['no such file', ['/nowhere/at/all'], ''],
    ['is a directory', ['/'], ''],
    ['not text', [], Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0])],
    ['not text', [], Buffer.from(Array.from({ length: 4096 }, (_, at) => 1 + ((at * 37) % 255)))],
    ['larger than 16 MiB', [], Buffer.alloc(16 * 1024 * 1024 + 1, 'x')],
    ['empty', [], ' \n'],
    ['choose en or zh', ['--lang', 'fr'], message],
    ['--help', ['--colour'], message],
  ])('refuses with the reason: %s', (reason, args, input) => {
    const { status, stdout, stderr } = run(args, input);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(reason);
  });
});
