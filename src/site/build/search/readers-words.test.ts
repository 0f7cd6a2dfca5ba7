import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frontMatter } from '../../../content/front-matter.ts';
import { loadAnswers } from '../../../content/load-answers.ts';
import { prepareQuery } from '../../../core/search/index.ts';
import { readersWords as chinese } from '../../../core/search/readers-words/chinese.ts';
import { readersWords as english } from '../../../core/search/readers-words/english.ts';
import { inGuideWords } from '../../../core/search/readers-words/index.ts';

const pages = globSync('content/{en,zh}/{guide,troubleshooting}/*.mdx').map(frontMatter);
const plain = (text: string): string => ` ${prepareQuery(text).plain.toLowerCase()} `;
/** What pages are called, and asked for by. */
const named = [
  ...pages.flatMap(({ title, keywords = [] }) => [title, ...keywords]),
  ...loadAnswers().flatMap(({ titles, keywords }) => [titles.en, titles.zh, ...keywords]),
].map(plain);

const readersWords = [...chinese, ...english];

describe("readers' words", () => {
  const phrases = [...new Set(readersWords.flatMap(([, ours]) => ours.split(', ')))];
  it.each(phrases)('lead to what a page is called or asked for by: %s', (phrase) => {
    expect(named.some((name) => name.includes(plain(phrase)))).toBe(true);
  });

  it.each([
    ['没有sudo权限怎么装docker', '安装', '没有 sudo'],
    ['重启之后容器都没了', '开机自启动'],
    ['外面看到的属主不对', '宿主机'],
    ['why do my containers stop when I log out', 'lingering'],
    ['remove everything it left behind', 'uninstall'],
    ['what does not work in rootless mode', 'known limitations'],
    ['can I run it next to the normal docker', 'side by side'],
    ['rootlesskit 是什么', '术语'],
    ['docker 内 运行 docker', '容器里运行 docker'],
    ['docker里面套docker', '容器里运行 docker'],
    ['改数据目录', '移动数据目录', '数据目录'],
    ['换了目录之后', '移动数据目录', '数据目录'],
    ['what is slirp4netns?', 'glossary'],
  ])('%s', (query, ...ours) => {
    expect(inGuideWords(query, readersWords)).toEqual(expect.arrayContaining(ours));
  });

  it.each([
    '安装包',
    '重装系统',
    '容器里装载',
    'boot',
    'rootlesskit',
    '特权端口',
    'open',
    'what is rootless',
    'rootless 是什么',
  ])('are not seen in %s', (query) => {
    expect(inGuideWords(query, readersWords)).toEqual([]);
  });

  it('are not looked for in a pasted text', () => {
    expect(inGuideWords(`${'x'.repeat(200)} log out`, readersWords)).toEqual([]);
  });
});
