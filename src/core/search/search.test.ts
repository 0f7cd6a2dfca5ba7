import { describe, expect, it } from 'vitest';
import { joinHan, spaceHan } from '../text/han.ts';
import { prepareQuery } from './query.ts';
import { addUp } from './rank.ts';
import { spell } from './suggest.ts';

describe('Chinese for a word index', () => {
  it.each([
    '发布特权端口（1024 以下），要先改 sysctl。',
    '在 Debian 13 上，运行 `docker run -p 80:80`：失败。',
    'no subuid ranges found',
    'failed to mount … operation not permitted — “twice”',
  ])('spaces and joins %j without loss', (text) => {
    expect(joinHan(spaceHan(text)).trim()).toBe(text);
  });

  it('makes every character a word, and punctuation none of its neighbour', () => {
    expect(spaceHan('端口，Debian').split(/\s+/).filter(Boolean)).toEqual([
      '端',
      '口',
      '，',
      'Debian',
    ]);
  });
});

describe('prepareQuery', () => {
  it.each([
    ['$XDG_RUNTIME_DIR', 'XDG_RUNTIME_DIR'],
    ['~/.config/docker/daemon.json', 'configdockerdaemonjson'],
    ['net.ipv4.ip_unprivileged_port_start=0', 'netipv4ip_unprivileged_port_start0'],
    ['特权端口 80', '特 权 端 口 80'],
    ['  /etc/subuid  (missing) ', 'etcsubuid missing'],
    ['"<>|`', ''],
  ])('asks the index for %j as %j', (typed, plain) => {
    expect(prepareQuery(typed).plain).toBe(plain);
  });

  it('asks for several words as a phrase, for one as it is', () => {
    expect(prepareQuery('特权').phrase).toBe('"特 权"');
    expect(prepareQuery('subuid').phrase).toBe('subuid');
  });

  it('keeps of a question the words that say something', () => {
    const { parts } = prepareQuery(
      'which features require $XDG_RUNTIME_DIR? 为什么 Docker 网络很慢',
    );
    expect(parts).toContain('xdg_runtime_dir');
    expect(parts).toContain('runtime');
    expect(parts).toContain('"网 络"');
    expect(parts).not.toContain('which');
    expect(parts).not.toContain('"什 么"');
  });

  it('keeps what a reader cannot do, and leaves out the grammar', () => {
    const { parts } = prepareQuery('容器里的文件删不掉怎么办');
    expect(parts).toEqual(expect.arrayContaining(['"文 件"', '"删 不"', '"不 掉"']));
    expect(parts.join(' ')).not.toMatch(/[的怎么]/);
  });

  it.each([
    ['why do my containers stop when I log out', true],
    ['files created in container owned by weird uid on host', true],
    ['没有root权限的服务器怎么装docker', true],
    ['nginx日志里拿不到用户真实ip全是网关地址', true],
    ['Permission errors when running rootless', false],
    ['No subuid ranges found', false],
    ['How rootless works', false],
    ['限制内存不生效', false],
    ['failed to start the child: fork/exec /proc/self/exe: operation not permitted', false],
    ['newuidmap: write to uid_map failed 怎么解决', false],
  ])('tells sentences from messages and words: %s', (query, prose) => {
    expect(prepareQuery(query).prose).toBe(prose);
  });

  it('asks for neighbouring words as a phrase too', () => {
    expect(prepareQuery('no subuid ranges').parts).toEqual(['subuid', 'ranges', '"subuid ranges"']);
  });

  it('leaves container ids and numbers out of the parts', () => {
    const { parts } = prepareQuery(
      'endpoint web 811c2b876077b2b6eaa4 pid 1024 of user 1001 ended with status 137 again',
    );
    expect(parts.join(' ')).not.toContain('811c2b');
    expect(parts.filter((part) => /^\d+$/.test(part))).toEqual([]);
  });
});

describe('ranking', () => {
  const hit = (id: string, score: number) => ({ id, score });

  it('lets one rare word beat several common ones', () => {
    const common = ['a', 'b', 'c', 'd'].map((id) => hit(id, 1));
    const searches = [
      ['mount', common],
      ['volume', common],
      ['nfs', [hit('d', 0.5)]],
    ] as const;
    expect(addUp(searches, 5)[0]?.id).toBe('d');
  });

  it('lets a word of a title beat two characters that only happen to meet in a text', () => {
    const title = ['a', 'b', 'c', 'd', 'e'].map((id) => hit(id, id === 'a' ? 16 : 1));
    const searches = [
      ['ping', title],
      ['"文 件"', [hit('b', 1)]],
      ['"掉 线"', [hit('b', 1)]],
    ] as const;
    expect(addUp(searches, 100)[0]?.id).toBe('a');
  });

  it('takes Chinese pairs that go on for one word, and a Latin word for more than a pair', () => {
    const named = (id: string) => [hit(id, 10)];
    const testcontainers = ['testcontainers', named('a')] as const;
    const long = [
      ['"连 不"', named('b')],
      ['"不 上"', named('b')],
    ] as const;
    expect(addUp([testcontainers, ...long], 100)[0]?.id).toBe('a');
    const apart = [
      ['"连 不"', named('b')],
      ['"网 络"', named('b')],
    ] as const;
    expect(addUp([testcontainers, ...apart], 100)[0]?.id).toBe('b');
  });

  it('counts Chinese pairs that go on by the rarer one, whichever is first', () => {
    const all = ['a', 'd', 'e', 'f'].map((id) => hit(id, 10));
    const setUp = [
      ['"权 限"', [hit('b', 10), hit('c', 10)]],
      ['"配 置"', all],
      ['"置 代"', [hit('a', 10)]],
    ] as const;
    expect(addUp(setUp, 20)[0]?.id).toBe('a');
  });

  it('has nothing to say about words that every page has', () => {
    expect(addUp([['docker', [hit('a', 1), hit('b', 1)]]], 1)).toEqual([]);
  });
});

describe('spell', () => {
  const vocabulary = ['privileged', 'subuid', 'lingering', 'slirp4netns', 'store'];
  it.each([
    ['privilged port', 'privileged port'],
    ['subiud', 'subuid'],
    ['slirp4nets', 'slirp4netns'],
    ['privileg', undefined],
    ['stored', undefined],
    ['podman', undefined],
    ['特权', undefined],
  ])('%j becomes %j', (typed, better) => {
    expect(spell(typed, vocabulary)).toBe(better);
  });

  it('keeps short words, numbers and Chinese as they are', () => {
    expect(spell('subiud xyzzy 8080 特权 GID', vocabulary)).toBe('subuid xyzzy 8080 特权 GID');
  });
});
