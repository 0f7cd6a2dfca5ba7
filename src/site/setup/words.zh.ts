import type { SetupWords } from './words.en.ts';

/** 向导随表单变化时说的话。 */
export const zh: SetupWords = {
  status: '共 {n} 步',
  statusChanged: '共 {n} 步，{changed} 步有变化',
  statusRefused: '行不通，原因 {n} 条',
  changed: '有变化',
  lane: { root: '管理员', user: '普通用户' },
  laneTitle: { root: '管理员执行', user: '普通用户执行' },
  laneHint: {
    root: '只需一次，用能取得 root 权限的账户。',
    user: '以将来拥有容器的账户登录：本机登录或 ssh，不要用 su 或 sudo 切换。',
  },
  laneEmpty: { root: '没有：不需要 root。', user: '没有。' },
  guide: '指南',
  whenFails: '失败时',
  asCommand: '用一条命令写入',
  more: '检查与撤销',
  check: '是否已完成？已完成则这条命令成功返回',
  verify: '预期结果',
  undo: '撤销',
  notices: '需要留意',
  warning: '小心',
  note: '说明',
  refused: '这样行不通',
  change: '改为 {change}',
  downloadScript: '下载脚本',
  probeUnderstood: '已识别',
  probeIgnored: '未识别，已忽略',
  probeNothing: '这段文字里没有机器信息。请粘贴探测脚本的输出，或 /etc/os-release 的内容。',
};
