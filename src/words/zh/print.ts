import type { words as en } from '../en/print.ts';

/** 打印步骤时的文字：文本、脚本、撤销；随打印功能一起加载。 */
export const words: typeof en = {
  title: '{system} 上的 rootless Docker',
  facts: 'Rootless Guide，资料日期 {date}',
  shells:
    '适用于 sh、bash 和 zsh。在 fish 里请先输入 sh。zsh 里执行过 setopt interactive_comments，就不会把注释行当作命令来报错。',
  rootLane: '管理员部分',
  userLane: '普通用户部分：请以该用户登录，不要用 su 或 sudo 切换',
  userLaneOf: '{user} 的部分：请以 {user} 登录，不要用 su 或 sudo 切换',
  adminOfSeveral: '请以 root 身份，为将要运行 Docker 的这些用户执行以下命令',
  admin: '请以 root 身份，为将要运行 Docker 的用户执行以下命令',
  usage: [
    'sh setup.sh [--dry-run]   执行所有尚未完成的步骤；加 --dry-run 只打印将要做的事',
    'sh setup.sh --verify      检查结果是否正确',
    'sh setup.sh --undo        撤销本脚本做过的事，从最后一步开始',
    '加 --root-only 或 --user-only 只执行对应部分。再次运行不会有任何改动。',
  ],
  usageSeveral:
    '由 root 或通过 sudo 运行时，会以各用户的身份完成各自的部分；加 --user-only 时，用户只做自己的部分。',
  usageYes: '需要停掉容器时会先询问；加 --yes 则不再询问。',
  script: {
    fullStop: '。',
    asked: '要做什么：执行（forward）、--verify 或 --undo；管理员和普通用户两部分，或只做其一。',
    user: '将来运行 Docker 的用户。',
    asUser: '管理员部分里要以该用户身份执行的命令（例如构建软件包）都经过这里。',
    peek: '查看可能要 root 权限才看得到的东西。',
    ask: '停掉正在运行的东西之前先询问；没有终端可问时，按“否”处理。',
    record:
      '本步骤的记录在哪里：所写文件的副本，或者原来的状态；撤销时只撤销有记录的。全机共用的设置只记一次，并记下哪些用户需要它。',
    state: '当前步骤、失败时可查的排障条目，以及是否出过错。',
    say: '打印一行。',
    stop: '说明哪一步出了什么问题，然后结束脚本；撤销和试运行时只作提示，继续往下走。',
    run: '凡是会改动系统的命令都经过这里；试运行时只打印、不执行。',
    root: '管理员的每条命令都经过这里；不是 root 时用 sudo 或 doas。',
    noted: '记录里有没有：这一步是为该用户做的，或者该用户需要它？',
    need: '记下该用户需要这项全机共用的设置。',
    note: '记下这一步由我们执行，以及原来是什么状态。',
    forget: '删去本步骤的记录，以及因此变空的目录。',
    findFile: '该写哪个文件：用通行的文件名；那里已有别人的文件时，写到同一目录的另一个文件名。',
    writeFile: '写入本步骤的文件和副本；无论 umask 如何，人人可读。',
    removeFile: '删除本步骤的文件（之后被改过的不动）；drop-in 目录若因此变空，也一并删除。',
    sameFile: '本步骤的文件是否已经就位，并与本脚本要写的完全一致？',
    restart: '守护进程已在运行的话，重启后新设置才生效。',
    steps:
      '各个步骤，每步一个函数。调用参数：about（由谁执行、可查的排障条目、文件路径）、file（文件内容）、check（是否已完成）、apply（执行）、undo（撤销）、verify（最后检查）；没有列出的参数表示无事可做。',
    currentStep: '调用当前步骤的函数。',
    isDone: '当前步骤是否已经完成（不论是谁做的）？',
    setUp: '当前步骤尚未完成就执行，然后检查是否真的完成。',
    othersNeed: '别的用户还需要它，或者原来就有？那就保留。',
    undo: '撤销当前步骤：仅限有记录的。',
    look: '检查当前步骤的结果是否正确。',
    begin:
      '进入普通用户部分之前：是不是该用户本人，并且是真正登录的会话？如果是 root，就提示接下来由谁继续。',
    users:
      '每个用户的部分：自己的直接在这里做，别人的由 root 以该用户身份、用其自己的管理器总线来做。',
    order: '步骤的顺序；撤销时倒着来。',
    each: '按顺序处理所要求部分的各个步骤。',
    end: '撤销后保留的东西，以及退出状态。',
  },
  undo: '撤销，从最后一步开始',
  kept: '保留：软件包、从属 ID、root 的 docker.service 的现状、客户端的 ~/.docker，以及 ~/.local/share/docker 里的数据',
  keptAccounts: '同样保留：创建的账户及其家目录',
  keptHow: '如果数据也要删除：rootlesskit rm -rf ~/.local/share/docker',
};
