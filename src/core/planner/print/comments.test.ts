import { expect, it } from 'vitest';
import { columns, typedComment, wrap } from './comments.ts';

// Of zsh as it comes, a comment is a command whose words are read: none may quote, expand or join.
it('says nothing to a shell in which it is pasted', () => {
  const text = '# It isn\'t $HOME; see `id` | (a) & [b]* > c ~ {d}? "e" !f \\g #h =i %j ^k';
  expect(typedComment(text)).toBe('# It isn t HOME – see id a b c ~ d e f g h i j k');
  expect(typedComment('改好了：以后也这样。')).toBe('# 改好了：以后也这样。');
});

it('breaks between words', () => {
  expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
});

it('breaks Chinese anywhere but before a closing and behind an opening sign', () => {
  const text = '管理员的命令（全部）都经过这里，不是 root 时用 sudo。';
  for (let most = 8; most < 40; most++) {
    const lines = wrap(text, most);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    for (const line of lines) {
      expect(columns(line)).toBeLessThanOrEqual(most);
      expect(line).not.toMatch(/^[）。，]|（$/);
    }
  }
});

it('breaks the options of a link behind each of them', () => {
  expect(wrap('system=arch&network=pasta&mtu=1400', 20)).toEqual([
    'system=arch&',
    'network=pasta&',
    'mtu=1400',
  ]);
});
