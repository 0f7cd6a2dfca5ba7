import type { words as en } from '../../en/warnings/machine.ts';

/** 机器、存储和权限。 */
export const words: typeof en = {
  'session-keeps-controllers':
    '已经打开的用户会话仍用原来的控制器：请退出所有登录后重新登录，或者重启机器。重启 user@UID.service 可以立即生效，但会结束其中运行的一切，包括桌面和容器。',
  'selinux-refuses-overlay2':
    '启用 SELinux 时这个版本的引擎拒绝 overlay2，因此指定 fuse-overlayfs。',
  'selinux-old-data':
    '启用 SELinux 时，{since} 之前的 Docker 留下的数据仍要用 fuse-overlayfs：已有这样的数据，请把存储驱动选为 fuse-overlayfs。全新的数据目录不需要。',
  'kernel-without-overlay': 'Linux {kernel} 不允许普通用户使用 overlay，因此指定 fuse-overlayfs。',
  'packages-beside-rootful':
    '如果 root 的守护进程来自发行版（docker.io），就不能同时安装 Docker 官方软件包：这里也请选发行版的软件包。',
  'two-daemons': '两个守护进程并存：关键操作请写明 context。安装工具需要 --force。',
  'subordinate-range-never-copied':
    '范围从所有已有范围之后开始。不要照抄网页上的 100000，否则两个用户会共用 ID。',
  'directory-numbers-accounts':
    '目录服务可能就从 100000 开始给账户编号，那里的范围看上去正好空着，于是容器能读到同事的文件。请先弄清哪些编号不会分给账户，再把它填为从属 ID 的区间。',
  'vfs-copies-layers': 'vfs 会完整复制每一层：很慢，磁盘很快就满。',
  'user-unnamed': '请先把 ROOTLESS_USER 设为用户名；没有设置时命令会停下。',
  'delegated-unconfirmed':
    '{system} 默认委派哪些控制器只是假定。请先查看：cat /sys/fs/cgroup/user.slice/user-$(id -u).slice/user@$(id -u).service/cgroup.controllers',
  'no-systemd-no-autostart':
    '没有 systemd，就没有谁在开机时启动守护进程；请在自己的 init 里调用启动脚本。',
  'autostart-by-user-service':
    '开机时没有谁会运行这里的启动脚本，请在自己的 init 里调用。{system} 另带一个由用户级 OpenRC 启动的服务（rc-update -U add docker），它的设置取自 ~/.config/rc/conf.d/docker，而不是这里的步骤。这一点只在它的打包脚本里读到，没有人在这里试过。',
  'ssh-uses-current-context':
    'SSH 访问使用远程用户当前的 context。若改用 DOCKER_HOST，非交互式 shell 也要设置它。',
  'distro-packages-unconfirmed': '{system} 自己的软件包里有什么，只是读到的，没有在机器上见过。',
  'distro-in-extension':
    '{system} 的 Docker 在默认未启用的扩展模块（module）里，请先启用：sudo SUSEConnect -p {extension}。否则 zypper 找不到 docker。',
  'repository-ended': 'Docker 已不再为 {system} 构建软件包，那里最后的版本是 {last}。',
  'selinux-xtables-lock':
    '启用 SELinux 时 Docker {engine} 无法锁定 /run/xtables.lock，20.10.8 起可以。在此之前：sudo semanage permissive -a iptables_t（升级后用 -d 收回）',
  'kernel-modules-extra':
    '{system} 把 iptables 所需的模块放在 kernel-modules-extra 里。如果它同时带来了更新的内核，请先重启，再加载模块。',
  'ip-tables-may-be-absent':
    'Docker {engine} 的安装工具要求 ip_tables 模块，而 Linux {kernel} 可能不带它；28.1 起不再要求。请先查看：modinfo ip_tables',
  'alpine-without-sudo':
    'Alpine 默认没有 sudo：如果没有另外安装，请选择 doas 或 root shell。Docker 在 community 软件源里，请在 /etc/apk/repositories 中启用它。',
  'root-by-login-shell':
    '请用 su -（带短横线）或 sudo -i 切换为 root，否则会找不到 usermod、sysctl 和 modprobe。',
  'repository-unconfirmed':
    'Docker 可能已不再为 {system} 构建软件包：取不到软件包列表，原因就在这里。',
  'rootful-without-systemd':
    '没有 systemd，这个方案停不掉 root 的 Docker：请照它当初的启动方式把它停掉（Debian、Ubuntu 上是 service docker stop），否则安装工具会拒绝安装。',
};
