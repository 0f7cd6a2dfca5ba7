import type { words as en } from '../en/engine.ts';

/** 关于读者机器上 Docker Engine 版本的文字。 */
export const words: typeof en = {
  ask: '机器上的 Docker Engine 版本',
  none: '未设置',
  holds: '适用于你的 Docker {engine}',
  holdsNot: '不适用于你的 Docker {engine}',
};
