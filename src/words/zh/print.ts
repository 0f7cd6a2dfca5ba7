import type { words as en } from '../en/print.ts';

/** 打印步骤时的文字：文本、脚本、撤销；随打印功能一起加载。 */
export const words: typeof en = {
  title: '{system} 上的 rootless Docker',
  facts: 'Rootless Guide，资料日期 {date}',
  shells:
    '适用于 sh、bash 和 zsh。在 fish 里请先输入 sh。zsh 里执行过 setopt interactive_comments，就不会把注释行当作命令来报错。',
  rootLane: '管理员部分',
  userLane: '普通用户部分：请以该用户登录，不要用 su 或 sudo 切换',
  admin: '请以 root 身份，为将要运行 Docker 的用户执行以下命令',
  file: '文件 {path}',
  verify: '验证：输出中必须有“{expect}”',
  usage: [
    'sh setup.sh [--dry-run]   执行所有尚未完成的步骤；加 --dry-run 只打印将要做的事',
    'sh setup.sh --verify      检查结果是否正确',
    'sh setup.sh --undo        撤销本脚本做过的事，从最后一步开始',
    '加 --root-only 或 --user-only 只执行对应部分。再次运行不会有任何改动。',
  ],
  steps:
    '各个步骤。每一步包括：about（说明）、file（要写的文件）、check（是否已完成）、apply、undo。',
  record: '本脚本做过的事记在这里，撤销时只撤销这些。',
  root: '管理员的每条命令都经过这里；不是 root 时用 sudo 或 doas。',
  undo: '撤销，从最后一步开始',
  kept: '保留：软件包、从属 ID、root 的 docker.service 的现状、客户端的 ~/.docker，以及 ~/.local/share/docker 里的数据',
  keptHow: '如果数据也要删除：rootlesskit rm -rf ~/.local/share/docker',
};
