import type { words as en } from '../en/evidence.ts';

/** 关于真机运行的措辞。 */
export const words: typeof en = {
  title: '在真实系统上跑过什么',
  summary: '本站哪些脚本在真实的 Debian（自带内核和 systemd）上跑过，检查了什么，结果如何。',
  ran: '{date} 在 {system} 上跑过：{passed} 项检查全部通过',
  partly: '{date} 在 {system} 上跑过：{passed} 项检查通过，{failed} 项未通过',
  stale: '{date} 在 {system} 上跑过，此后脚本有改动',
  none: '自动生成，我们没有实际跑过',
  record: '记录',
  all: '全部运行',
  how: '怎样跑一次',
  howText:
    '虚拟机用该版本自带的内核和 systemd 启动。普通用户经 ssh 登录，原样运行打印出来的脚本：先试运行，再正式运行，然后再来一遍，第二遍不得改动任何东西。随后从外面检查守护进程、容器、发布的端口，以及步骤承诺的其他结果；最后撤销，并把磁盘与运行前逐一比对。',
  limits:
    '目前只跑过 Debian 自带的软件包，架构为 amd64。其他发行版，以及安装 Docker 官方软件包的脚本，都还没有记录：它们是自动生成的，只测试过格式。',
  runs: '运行记录',
  configuration: '配置',
  kernel: '内核',
  docker: 'Docker',
  passedOf: '{all} 项中 {passed} 项通过',
  changedSince: '此后脚本有改动',
  began: { new: '全新系统', used: '软件包已装好' },
  failed: '未通过',
  faults: '故意制造的故障',
  faultsText:
    '每个故障都在运行中的系统上制造。先把机器实际打印的报错交给诊断，再原样执行条目里的修复命令。',
  fault: '条目',
  where: '在哪个系统上制造并修好',
  refusals: '强行尝试被拒绝的配置',
  refusalsText: '规划器拒绝的配置，我们仍然让 RootlessKit 去试。结果全部报错，与规则一致。',
  refusalsCount: '共 {n} 次',
  rule: '规则',
  said: '机器的回答',
  yours: '在自己的机器上跑',
  yoursText:
    '运行器就在本项目里，也能从其他发行版的云镜像启动；这一点只用自制的 cloud-init 镜像试过，官方发布的镜像还没有试过。一条记录就是一个小文件：发给我们就会出现在这里。',
  mended: '曾在 {systems} 上制造此故障，并照本页修好',
};
