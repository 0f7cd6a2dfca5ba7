import { describe, expect, it } from 'vitest';
import { diagnose, readPaste } from './diagnose.ts';
import { bySignature } from './signatures.ts';
import type { DiagnosisEntry } from './types.ts';

const entries: DiagnosisEntry[] = [
  {
    id: 'refused',
    title: 'fork/exec: operation not permitted',
    signatures: [
      { match: 'fork/exec /proc/self/exe: operation not permitted' },
      { match: 'fork/exec /proc/self/exe: permission denied', confidence: 'family' },
    ],
    keywords: ['user namespaces', '用户命名空间'],
  },
  {
    id: 'full',
    title: 'fork/exec: no space left on device',
    signatures: [{ match: 'fork/exec /proc/self/exe: no space left on device' }],
    keywords: ['max_user_namespaces'],
  },
  {
    id: 'apparmor',
    title: 'AppArmor',
    signatures: [
      { match: 'fork/exec /proc/self/exe: operation not permitted', with: ['@apparmor'] },
    ],
    keywords: ['apparmor profile'],
  },
  {
    id: 'port',
    title: 'cannot expose privileged port',
    signatures: [
      { match: 'cannot expose privileged port' },
      { match: 'lchown * invalid argument', unless: ['not this one'] },
    ],
    keywords: ['privileged port', '特权端口'],
  },
  {
    id: 'tools',
    title: 'newuidmap',
    signatures: [
      { match: 'newuidmap: command not found' },
      { match: 'newuidmap: Permission denied' },
      { match: 'dial unix * state.sock: connect: no such file or directory' },
    ],
    keywords: [],
  },
  {
    id: 'generic',
    title: 'Start request repeated too quickly',
    signatures: [
      {
        match: 'docker.service: Start request repeated too quickly',
        confidence: 'family',
        aside: true,
      },
    ],
    keywords: [],
  },
];

const coloured = '\u001b[31mcannot “expose”\u001b[0m privileged port 80';
const bytesOf = (text: string): number[] => [...Buffer.from(text)];

const first = (text: string) => diagnose(text, entries)[0];

describe('diagnose', () => {
  it('finds a message and quotes its line', () => {
    expect(
      first('hello\n[rootlesskit:parent] error: fork/exec /proc/self/exe: operation not permitted'),
    ).toEqual({
      id: 'refused',
      confidence: 'exact',
      lines: [1, 1],
      line: '[rootlesskit:parent] error: fork/exec /proc/self/exe: operation not permitted',
    });
  });

  it.each([
    [
      'colours',
      '\u001b[101m\u001b[97m[ERROR]\u001b[49m cannot \u001b[1mexpose\u001b[0m privileged port 80',
    ],
    ['colours that lost their escape', '[31mcannot expose privileged[0m port 80'],
    ['CRLF', 'x\r\ncannot expose privileged port 80\r\n'],
    ['journal', 'Nov 24 09:00:01 pc1 dockerd-rootless.sh[77]: cannot expose privileged port 80'],
    ['journal in French', 'févr. 24 09:00:01 pc1 dockerd[77]: cannot expose privileged port 80'],
    [
      'logfmt',
      'time="2026-11-24T09:00:01.1+01:00" level=error msg="cannot expose \\"privileged\\" port 80"',
    ],
    ['the journal as JSON', `{"PRIORITY":"3","MESSAGE":[${bytesOf(coloured)}],"_PID":"7"}`],
    [
      'the journal as JSON over several lines',
      `{\n\t"MESSAGE" : [\n\t\t${bytesOf(coloured).join(',\n\t\t')}\n\t],\n\t"_PID" : "7"\n}`,
    ],
    ['the journal as JSON, not all of it UTF-8', `{"MESSAGE":[255,10,${bytesOf(coloured)}]}`],
    ['compose', 'web-1  | cannot expose privileged port 80'],
    [
      'colours whose escape is written out',
      '\\x1b[31mcannot expose\\x1b[0m \\033[1mprivileged port 80\\e[0m',
    ],
    ['a frame on both sides', '│ Error: cannot expose privi │\n│ leged port 80              │'],
    ['quoted', '> > cannot expose privileged port 80'],
    ['smart quotes and odd blanks', 'Error “cannot\u00a0expose privileged  port 80”'],
    ['hard wrapped inside a word', 'Error: cannot expose privil\neged port 80'],
    [
      'wrapped by the journal',
      'Nov 24 09:00:01 pc1 d[7]: cannot expose\nNov 24 09:00:01 pc1 d[7]: privileged port 80',
    ],
    ['capitals', 'CANNOT EXPOSE PRIVILEGED PORT 80'],
  ])('reads through %s', (_, text) => {
    expect(first(text)).toMatchObject({ id: 'port', confidence: 'exact' });
  });

  it('shows what stood in the bytes, and no byte', () => {
    expect(first(`{"MESSAGE":[${bytesOf(coloured)}]}`)?.line).toBe(
      '{"MESSAGE":"cannot "expose" privileged port 80"}',
    );
    // What only looks like bytes stays what it is.
    expect(first('"MESSAGE":[] cannot expose privileged port 80 "MESSAGE":[999]')?.line).toContain(
      '[999]',
    );
  });

  it('undoes a hard wrap in the line it quotes', () => {
    expect(first('cannot expose privil\neged port 80: no')?.line).toBe(
      'cannot expose privileged port 80: no',
    );
  });

  it('takes a message whose end is cut off as one of its kind', () => {
    expect(first('fork/exec /proc/self/exe: no space lef')).toMatchObject({
      id: 'full',
      confidence: 'family',
    });
    expect(first('fork/exec /proc/self/exe: no space l…\nnext line')).toMatchObject({ id: 'full' });
    // As `systemctl status` cuts it, right behind a letter.
    expect(first('fork/exec /proc/self/exe: no space l>\nnext line')).toMatchObject({ id: 'full' });
  });

  it('takes nothing from half of what is only of the kind', () => {
    expect(first('docker.service: Start request repeated too quickly')?.id).toBe('generic');
    expect(bySignature('docker.service: Start request repeated', entries)).toEqual([]);
  });

  it('does not read a message into the middle of a sentence that goes on otherwise', () => {
    expect(diagnose('fork/exec /proc/self/exe: no spaghetti here', entries)).toEqual([]);
  });

  it('bridges a short gap, not a long one', () => {
    expect(first('lchown /usr/bin/etcdctl: invalid argument')).toMatchObject({ id: 'port' });
    expect(first(`lchown ${'x '.repeat(400)} invalid argument`)).toBeUndefined();
  });

  it('lets a clue decide between entries that share a message', () => {
    const message = 'fork/exec /proc/self/exe: operation not permitted';
    expect(first(message)?.id).toBe('refused');
    expect(first(`${message}\nkernel.apparmor_restrict_unprivileged_userns = 1`)?.id).toBe(
      'apparmor',
    );
  });

  it('respects `unless`', () => {
    expect(first('lchown /x: invalid argument (not this one)')).toBeUndefined();
  });

  it('matches whole words only', () => {
    expect(first('relchown /x: invalid argument')).toBeUndefined();
  });

  it('falls back to search words, in Chinese too', () => {
    expect(first('怎么发布特权端口 privileged port')).toMatchObject({
      id: 'port',
      confidence: 'words',
    });
  });

  it.each(['', 'hello world', 'npm ERR! code E404', '今天天气不错', 'docker docker docker'])(
    'says nothing about %j',
    (text) => {
      expect(diagnose(text, entries)).toEqual([]);
    },
  );

  it.each([
    'bash: newuidmap: 未找到命令',
    'bash: newuidmap：未找到命令',
    '-bash: newuidmap: 命令找不到',
    'zsh: command not found: newuidmap',
    'fish: Unknown command: newuidmap',
    "Command 'newuidmap' not found, but can be installed with:",
    '找不到命令 “newuidmap”，但可以通过以下软件包安装它：',
    'newuidmap: 权限不够',
    'newuidmap：權限不足',
  ])('knows what a shell or the C library says in other words: %s', (text) => {
    expect(first(text)).toMatchObject({ id: 'tools', confidence: 'exact' });
  });

  it('quotes a translated message as it was printed', () => {
    expect(first('newuidmap: 权限不够')?.line).toBe('newuidmap: 权限不够');
  });

  it.each([
    'can not expose privleged port 80',
    'fork/exec /proc/self/exe: opertion not permited',
    'fork/exec /proc/self/exe: no sapce left on device',
    'layer: lchown /usr/bin/etcdctl: invald argument',
    'dial unix /run/x/state.sokc: connect: no such file or directory',
  ])('reads through typing errors, and promises less then: %s', (text) => {
    expect(first(text)?.confidence).toBe('family');
  });

  it('does not take another message for a misspelt one', () => {
    expect(diagnose('fork/exec /usr/bin/app: no such file or directory', entries)).toEqual([]);
    const other = 'dial unix /run/plugins/late.sock: connect: no such file or directory';
    expect(diagnose(other, entries)).toEqual([]);
  });

  it('lets a cause that is only of its kind go before what follows from it', () => {
    const follows = 'docker.service: Start request repeated too quickly.';
    expect(first(`${follows}\nfork/exec /proc/self/exe: permission denied`)?.id).toBe('refused');
    expect(first(follows)?.id).toBe('generic');
  });

  it('promises less where another program is talking', () => {
    const message = 'cannot expose privileged port 80';
    expect(first(`$ podman run -p 80:80 nginx\n${message}`)).toMatchObject({
      id: 'port',
      confidence: 'family',
    });
    const namespace = '/run/user/1001/netns/netns-a7f183ff-5cf7-a9ab-304f-23d76da9450a';
    expect(first(`${message}\n${namespace}: Permission denied`)).toMatchObject({
      id: 'port',
      confidence: 'family',
    });
    expect(first(`$ kubectl logs dind\n[rootlesskit:parent] ${message}`)).toMatchObject({
      id: 'port',
      confidence: 'exact',
    });
  });

  it('finds the one line of trouble in the middle of a huge log', () => {
    const noise = 'level=info msg="nothing to see"\n'.repeat(80_000);
    expect(first(`${noise}cannot expose privileged port 80\n${noise}`)?.id).toBe('port');
  });

  // Each of these makes some part begin again and again. Work that grew with the square of the
  // length would take hours on them; there is no need to look at a clock.
  it.each([
    ['a beginning that never ends', 'lchown '.repeat(700_000)],
    ['as many lines that break off', 'lchown x…\n'.repeat(500_000)],
    ['messages cut off', 'fork/exec /proc/self/exe: no space l…\n'.repeat(120_000)],
    ['escapes that are not closed', '\u001b]0;'.repeat(1_000_000)],
    ['quotes', '> '.repeat(2_000_000)],
    ['one line', 'a'.repeat(5_000_000)],
    ['no letters', '\u0000\ufffd'.repeat(2_000_000)],
    ['bytes of the journal', '"MESSAGE":[1,'.repeat(400_000)],
    ['a message of bytes', `"MESSAGE":[${'1,'.repeat(2_000_000)}1]`],
    ['Chinese', '权限'.repeat(1_000_000)],
    ['nearly a message', 'cannot expose privileged por '.repeat(150_000)],
  ])('does a bounded amount of work on %s', (_, text) => {
    expect(diagnose(text, entries).length).toBeLessThan(6);
  });

  it('reads both ends of a huge log quickly', () => {
    const noise = 'level=info msg="nothing to see"\n'.repeat(60_000);
    expect(first(`${noise}cannot expose privileged port 80`)?.id).toBe('port');
  });

  it.each([
    [60_000, 60_000],
    [90_000, 10],
    [10, 90_000],
  ])('counts its lines as the reader has them, of %i before and %i after', (before, after) => {
    const noise = (lines: number) => 'level=info msg="nothing to see"\r\n'.repeat(lines);
    const { matches, numbers } = readPaste(
      `${noise(before)}cannot expose privileged port 80\r\n${noise(after)}`,
      entries,
    );
    expect(numbers[matches[0]?.lines?.[0] ?? 0]).toBe(before + 1);
  });

  it.each([
    'WARN[0000] lchown /f: invalid argument',
    'WARNING: lchown /f: invalid argument',
    '[WARNING] lchown /f: invalid argument',
    'time="2026-11-24T10:01:22Z" level=warning msg="lchown /f: invalid argument"',
  ])('names an error before what only warned, though that was printed first: %s', (warned) => {
    const idsOf = (text: string) => diagnose(text, entries).map(({ id }) => id);
    const failed = '[rootlesskit:parent] error: fork/exec /proc/self/exe: operation not permitted';
    expect(idsOf(`${warned}\n${failed}`)).toEqual(['refused', 'port']);
    expect(idsOf(`${failed}\n${warned}`)).toEqual(['refused', 'port']);
  });

  it('names of several causes the one first that was printed first', () => {
    const port = 'cannot expose privileged port 80';
    const full = 'fork/exec /proc/self/exe: no space left on device';
    expect(first(`${port}\n${full}`)?.id).toBe('port');
    expect(first(`${full}\n${port}`)?.id).toBe('full');
  });
});
