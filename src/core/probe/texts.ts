import type { LackId } from './lacks.ts';

/** What is said about a machine by its probe, in both languages. */
export interface ProbeTexts {
  readonly title: string;
  readonly nothing: string;
  readonly unknown: string;
  readonly refused: string;
  readonly plan: string;
  readonly lacks: Readonly<Record<LackId, string>>;
}

export const probeTexts: Readonly<Record<'en' | 'zh', ProbeTexts>> = {
  en: {
    title: 'This is what the probe printed. What this machine lacks:',
    nothing:
      'This is what the probe printed. Nothing is missing that the probe can see; the plan says what remains to be done.',
    unknown: 'The guide does not know this system, so it has no steps for it.',
    refused: 'With these facts no plan can work:',
    plan: 'The whole plan for this machine',
    lacks: {
      root: 'The probe ran as root. Run it as the ordinary user who will own the daemon.',
      newuidmap: 'newuidmap is not installed.',
      iptables: 'Neither iptables nor nft is installed.',
      engine: 'Docker is not installed.',
      helper: 'There is no network helper, and this Docker brings none.',
      rootful: 'The Docker of root is running.',
      'no-subids': 'The account has no subordinate IDs.',
      'few-subids': 'The account has too few subordinate IDs for most images.',
      'userns-off': 'The kernel keeps user namespaces from ordinary users.',
      'userns-zero': 'The kernel’s limit for user namespaces is 0.',
      apparmor: 'AppArmor keeps user namespaces from a RootlessKit in a home directory.',
      nfs: 'The home directory is on NFS, where the daemon cannot keep its data.',
      session: 'This shell does not reach a systemd of its own: it was opened by su or sudo.',
      'cgroup-v1': 'The machine uses cgroup v1, so limits of containers are ignored.',
      cpu: 'The controller cpu is not delegated, so --cpus is ignored.',
      ping: 'The kernel lets nobody ping, so containers cannot either.',
    },
  },
  zh: {
    title: '这是探测脚本的输出。这台机器缺少：',
    nothing: '这是探测脚本的输出。就它能看到的而言，什么都不缺；还要做什么，见完整步骤。',
    unknown: '本指南没有收录这个系统，无法给出步骤。',
    refused: '按这些情况，没有可行的步骤：',
    plan: '这台机器的完整步骤',
    lacks: {
      root: '探测脚本是以 root 运行的。请以将来运行守护进程的普通用户身份运行。',
      newuidmap: '没有安装 newuidmap。',
      iptables: 'iptables 和 nft 都没有安装。',
      engine: '没有安装 Docker。',
      helper: '没有网络辅助程序，而这个版本的 Docker 不自带。',
      rootful: 'root 的 Docker 正在运行。',
      'no-subids': '该账号没有从属 ID。',
      'few-subids': '该账号的从属 ID 太少，多数镜像用不了。',
      'userns-off': '内核不允许普通用户创建用户命名空间。',
      'userns-zero': '内核的用户命名空间数量上限为 0。',
      apparmor: 'AppArmor 不允许家目录里的 RootlessKit 创建用户命名空间。',
      nfs: '家目录在 NFS 上，守护进程的数据不能放在那里。',
      session: '当前 shell 是用 su 或 sudo 打开的，连不上自己的 systemd。',
      'cgroup-v1': '这台机器用的是 cgroup v1，容器的资源限制会被忽略。',
      cpu: 'cpu 控制器没有委派，--cpus 会被忽略。',
      ping: '内核不允许任何用户 ping，容器里也不行。',
    },
  },
};
