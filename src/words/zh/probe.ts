import type { words as en } from '../en/probe.ts';
import { words as relative } from './relative.ts';
import { whole } from './whole.ts';

/** 根据探测结果对一台机器的说明。 */
export const words: typeof en = {
  whole,
  title: '这是探测脚本的输出。这台机器缺少：',
  nothing: '这是探测脚本的输出。就它能看到的而言，什么都不缺；还要做什么，见完整步骤。',
  relative,
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
    'no-subids': '该账户没有从属 ID。',
    'few-subids': '该账户的从属 ID 太少，多数镜像用不了。',
    'shared-ids':
      '这里有账户的编号在 100000 以上，本账户就是。看上去空闲的范围里可能有别人的编号，容器就能读到那个人的文件：请自己指定“从属 ID 的区间”。',
    'config-home':
      '设了 XDG_CONFIG_HOME，安装工具或守护进程就不看 ~/.config 了，而安装步骤的文件都写在那里。',
    'userns-off': '内核不允许普通用户创建用户命名空间。',
    'userns-zero': '内核的用户命名空间数量上限为 0。',
    apparmor: 'AppArmor 不允许家目录里的 RootlessKit 创建用户命名空间。',
    nfs: '家目录在 NFS 上，守护进程的数据不能放在那里。',
    session: '当前 shell 是用 su 或 sudo 打开的，连不上自己的 systemd。',
    'no-systemd':
      '这台机器不是由 systemd 启动的，所以没有单元、驻留和资源限制，守护进程要用脚本启动。',
    'wsl-without-systemd': 'WSL 没有启用 systemd：在 /etc/wsl.conf 里打开，再执行 wsl --shutdown。',
    container: '这里是容器内部，rootless Docker 需要的权限要由外层容器放行。',
    lxc: '这是 LXC 容器：宿主机要允许嵌套，并给够 ID。',
    'uid-map':
      '这台机器本身就在一个用户命名空间里，它的 ID 映射太小，容不下另一段范围，newuidmap 会拒绝。',
    cifs: '家目录在 Windows 共享（CIFS）上，守护进程的数据不能放在那里。',
    zfs: '家目录在 ZFS 上，overlay 能不能用取决于 ZFS 的版本。',
    overlay: '家目录本身就在 overlay 上，上面不能再叠一层。',
    btrfs:
      '家目录在 btrfs 上，而内核早于 4.18：除非挂载时加了 user_subvol_rm_allowed，否则 docker rm 会失败。',
    'memory-off':
      '内核没有启用内存控制器，--memory 会被丢掉，只给一条警告。要用启动参数打开：cgroup_enable=memory。',
    'cgroup-v1': '这台机器用的是 cgroup v1，容器的资源限制会被忽略。',
    cpu: 'cpu 控制器没有委派，带 --cpus 的容器会被拒绝。',
    memory: 'memory 控制器没有委派，--memory 会被丢掉，只给一条警告。',
    pids: 'pids 控制器没有委派，--pids-limit 会被丢掉，只给一条警告。',
    ping: '内核不允许任何用户 ping，容器里也不行。',
  },
};
