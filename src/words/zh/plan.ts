import type { words as en } from '../en/plan.ts';

/** 向导一开始跟随表单时说的话。 */
export const words: typeof en = {
  status: '共 {n} 步',
  statusChanged: '共 {n} 步，{changed} 步有变化',
  changed: '有变化',
  lane: { root: '管理员', user: '普通用户' },
  laneTitle: { root: '管理员执行', user: '普通用户执行' },
  laneHint: {
    root: '只需一次，用能取得 root 权限的账户。',
    user: '以将来拥有容器的账户登录：本机登录或 ssh，不要用 su 或 sudo 切换。',
  },
  laneEmpty: { root: '没有：不需要 root。', user: '没有。' },
  laneAdmin: '把这部分发给管理员',
  login: '先确认这是真正的登录会话。下面的命令必须输出 yes：',
  loginFails: '失败时，请改用 ssh 或在本机登录：',
  copyLane: '复制整段',
  guide: '指南',
  source: '依据与来源',
  whenFails: '失败时：',
  paste: '或粘贴输出来查找',
  write: '写入这个文件（整个文件）：',
  asCommand: '或者用一条命令写入',
  thenRun: '然后执行：',
  more: '预期结果、失败时、撤销',
  check: '是否已完成？已完成则这条命令成功返回：',
  verify: '预期结果：输出中有',
  undo: '撤销：',
  undoNone: '撤销：不做改动，因为可能已有别的程序在使用。',
  notices: '需要留意',
  warning: '小心',
  note: '说明',
};
