import { expect, it } from 'vitest';
import { simplify } from './traditional.ts';

it.each([
  ['宿主使用者刪不掉檔案', '宿主用户删不掉文件'],
  ['無法發布連接埠 80', '无法发布端口 80'],
  ['rootless 網路很慢', 'rootless 网络很慢'],
  ['容器看不到真正的來源 IP', '容器看不到真正的来源 IP'],
  ['核心版本與環境變數', '内核版本与环境变量'],
  ['已经是简体，不变', '已经是简体，不变'],
])('%s becomes %s', (typed, ours) => {
  expect(simplify(typed)).toBe(ours);
});
