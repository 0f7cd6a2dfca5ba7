/** Words of what is printed: plans as text, scripts, the way back. Loaded with their printers. */
const en = {
  title: 'Rootless Docker on {system}',
  facts: 'Rootless Guide, facts of {date}',
  shells:
    'For sh, bash and zsh. In fish, type sh first. In zsh, setopt interactive_comments keeps lines like this one quiet.',
  rootLane: 'The administrator’s part',
  userLane: 'The user’s part: log in as that user, not by su or sudo',
  admin: 'Please run this as root for the user who is to run Docker',
  file: 'The file {path}',
  verify: 'Verify: “{expect}” must appear',
  usage: [
    'sh setup.sh [--dry-run]   do every step that is not done yet, or only say what would be done',
    'sh setup.sh --verify      look whether the result is as it should be',
    'sh setup.sh --undo        take back what this script did, last step first',
    'With --root-only or --user-only: that part alone. A second run changes nothing.',
  ],
  steps: 'The steps. Each has: about, file (what it writes), check (done already?), apply, undo.',
  record: 'What this script did is noted here, so that undo takes back that and nothing else.',
  root: 'Every command of the administrator goes through here; without root already, by sudo or doas.',
  undo: 'Undo, last step first',
  kept: 'Kept: packages, subordinate IDs, a docker.service of root as it is now, the client’s ~/.docker, and the data in ~/.local/share/docker',
  keptHow: 'To delete the data too: rootlesskit rm -rf ~/.local/share/docker',
};

const zh: typeof en = {
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

/** By the language of the planner's texts. */
export const printTexts = { en, zh };
