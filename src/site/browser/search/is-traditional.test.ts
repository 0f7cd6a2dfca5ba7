import { describe, expect, it } from 'vitest';
import { isTraditional } from './is-traditional.ts';

describe('isTraditional', () => {
  it.each([
    ['連接埠 80 權限不足', true],
    ['解除安裝 rootless docker', true],
    ['使用者刪不掉的檔案', true],
    ['特权端口', false],
    ['容器里的文件删不掉怎么办', false],
    ['slirp4netns', false],
  ])('%s', (text, traditional) => {
    expect(isTraditional(text)).toBe(traditional);
  });
});
