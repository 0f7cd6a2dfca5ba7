import { describe, expect, it } from 'vitest';
import { sideBySide } from './side-by-side.ts';

describe('sideBySide', () => {
  it('pairs the blocks and marks their languages', () => {
    expect(sideBySide('<h2 id="a">One</h2><p>x</p>', '<h2 id="a">一</h2>\n<p>甲</p>')).toBe(
      '<div class="pair"><h2 id="a" lang="en">One</h2><h2 lang="zh-CN">一</h2></div>\n' +
        '<div class="pair"><p lang="en">x</p><p lang="zh-CN">甲</p></div>',
    );
  });

  it('prints a code block that is the same in both languages once', () => {
    const code = '<copy-block class="terminal"><pre>id -u</pre></copy-block>';
    expect(sideBySide(code, code)).toBe(
      '<div class="pair"><copy-block class="terminal same"><pre>id -u</pre></copy-block></div>',
    );
  });

  it('says in both languages what such a block is', () => {
    const code = (caption: string) =>
      `<copy-block class="terminal"><p class="path">${caption}</p><pre>id -u</pre></copy-block>`;
    const once = (caption: string) =>
      `<div class="pair"><copy-block class="terminal same"><p class="path">${caption}</p><pre>id -u</pre></copy-block></div>`;
    expect(sideBySide(code('Example'), code('示例'))).toBe(once('Example · 示例'));
    expect(sideBySide(code('/etc/fstab'), code('/etc/fstab'))).toBe(once('/etc/fstab'));
    const two = (caption: string) => `/etc/fstab</p><p class="path">${caption}`;
    expect(sideBySide(code(two('Add')), code(two('加上')))).toBe(once(two('Add · 加上')));
  });

  it('refuses documents that do not match', () => {
    expect(() => sideBySide('<p>a</p>', '<p>a</p><p>b</p>')).toThrow('1 English blocks, 2 Chinese');
  });
});
