import type { words as en } from '../en/calculator.ts';

/** 从属 ID 计算器。 */
export const words: typeof en = {
  first: '范围的第一个 ID，或 /etc/subuid 里的整行',
  container: '容器内的 ID',
  host: '宿主机上的 ID',
  'data-pair': '容器内的 {c} 就是宿主机上的 {h}。',
  'data-you': '容器内的 0 就是你的账户，不论它在宿主机上的 ID 是多少。',
  'data-beyond': '这个范围只有 {n} 个 ID，容器内的 {c} 没有对应。',
  'data-outside': '宿主机上的 {h} 不在这个范围里，容器内显示为 nobody（65534）。',
  'data-bad-range': '范围的写法：231072，或 testuser:231072:65536。',
  'data-bad-id': 'ID 是 0 到 4294967294 之间的整数。',
};
