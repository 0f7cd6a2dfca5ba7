/** Why plans are no longer what they were: said beside the steps that differ since a link was made. */
export interface PlanChange {
  /** The day since which plans are made in the new way. */
  readonly day: string;
  readonly en: string;
  readonly zh: string;
}

/** Oldest first. Lines are added when what a plan prints has changed for its readers. */
export const planChanges: readonly PlanChange[] = [
  {
    day: '2026-11-24',
    en: 'Debian testing can be planned for.',
    zh: '可以为 Debian testing 生成步骤。',
  },
  {
    day: '2026-11-24',
    en: 'Enterprise Linux 10: kernel-modules-extra is installed, and its nft_compat and xt_addrtype are loaded.',
    zh: 'Enterprise Linux 10：安装 kernel-modules-extra，并加载其中的 nft_compat 和 xt_addrtype。',
  },
  {
    day: '2026-11-24',
    en: 'Fedora: dnf’s plugin is installed before Docker’s repository is added, and a docker-ce.repo that is there is replaced.',
    zh: 'Fedora：先安装 dnf 的插件，再添加 Docker 的软件源；已有的 docker-ce.repo 会被替换。',
  },
  {
    day: '2026-11-24',
    en: 'openSUSE Tumbleweed: its Docker is 29.7.2, which uses gvisor-tap-vsock, and iptables-backend-nft is installed. SLES 15 and Leap 15.6 load the modules of their iptables.',
    zh: 'openSUSE Tumbleweed：自带的 Docker 是 29.7.2，默认使用 gvisor-tap-vsock；另外安装 iptables-backend-nft。SLES 15 和 Leap 15.6 加载 iptables 所需的模块。',
  },
  {
    day: '2026-11-24',
    en: 'Arch Linux: the user unit of the package is enabled in place of the setup tool.',
    zh: 'Arch Linux：直接启用软件包自带的用户级单元，不再运行安装工具。',
  },
  {
    day: '2026-11-24',
    en: 'Alpine Linux, and wherever there is no systemd: the start waits until the daemon answers; Alpine no longer needs the setup tool.',
    zh: 'Alpine Linux 以及没有 systemd 的系统：启动时等到守护进程有响应；Alpine 不再需要安装工具。',
  },
  {
    day: '2026-11-24',
    en: 'get.docker.com/rootless: where the kernel has nf_tables only, the check for ip_tables is skipped.',
    zh: 'get.docker.com/rootless：内核只有 nf_tables 时，跳过对 ip_tables 的检查。',
  },
  {
    day: '2026-11-29',
    en: 'A data directory that exists is left as it is, and directories of the system are refused. Package and registry mirrors are taken over https only.',
    zh: '已存在的数据目录不再改动，系统目录不能用作数据目录；软件包镜像站和镜像仓库只接受 https。',
  },
  {
    day: '2026-11-29',
    en: 'Packages in the way of Docker’s are looked for first, and stay. Docker’s key is used only with its known fingerprint; on Fedora, CentOS and RHEL its list is a file of our own. What is installed already is neither removed nor upgraded.',
    zh: '先检查与 Docker 冲突的软件包，发现的一律保留。Docker 的密钥只有指纹相符才会采用；在 Fedora、CentOS 和 RHEL 上，软件源由我们自己的文件给出。已经安装的软件包既不卸载，也不升级。',
  },
  {
    day: '2026-11-29',
    en: 'Alpine 3.23 and 3.24, Arch: slirp4netns is installed and named, because RootlessKit there has no gvisor-tap-vsock. RootlessKit’s version decides over drivers, client addresses and the detached network; its option is rootlesskit.',
    zh: 'Alpine 3.23、3.24 和 Arch：那里的 RootlessKit 没有 gvisor-tap-vsock，因此安装并写明 slirp4netns。驱动、客户端地址和分离的网络命名空间由 RootlessKit 的版本决定，对应的选项是 rootlesskit。',
  },
  {
    day: '2026-11-29',
    en: 'A network driver that nobody named is one that does what was asked: IPv6 and ping no longer end with gvisor-tap-vsock. An MTU that was named is written for containers as well.',
    zh: '没有指定网络驱动时，会选做得到所求功能的那个：要 IPv6 或 ping 时不再用 gvisor-tap-vsock。指定的 MTU 也会写给容器。',
  },
  {
    day: '2026-11-29',
    en: 'Docker releases that a distribution’s repository never had are refused, and so are Ubuntu’s own packages before 26.04.',
    zh: '发行版软件源里从未有过的 Docker 版本会被拒绝；26.04 之前 Ubuntu 自己的软件包也是如此。',
  },
  {
    day: '2026-11-29',
    en: 'New settings restart the daemon only where it runs, so that a playbook no longer fails on a new machine. Pasted undo leaves lingering on while containers run.',
    zh: '只有守护进程正在运行时，新的设置才会让它重启，因此 playbook 在新机器上不再出错。粘贴撤销命令时，只要还有容器在运行，就不会关闭驻留。',
  },
  {
    day: '2026-11-29',
    en: 'Text to paste for Fedora, RHEL and relatives installs nothing where containerd or runc of the distribution is there: newer dnf takes them away, whatever it is told to keep. On SUSE the same holds for podman-docker, which passes for docker. On Arch an administrator can build for another user.',
    zh: 'Fedora、RHEL 及其同类：粘贴的命令发现发行版自带的 containerd 或 runc 时什么都不装，因为较新的 dnf 不管怎样嘱咐都会卸载它们。SUSE 上遇到 podman-docker 也一样，它会冒充 docker。Arch 上管理员可以替别的用户构建软件包。',
  },
  {
    day: '2026-11-30',
    en: 'Debian and relatives: the daemon of root that the packages bring no longer starts while they are installed; it made a bridge, and changed what the machine forwards, until the next boot. Where a daemon cannot be asked for its containers, nothing that could stop them is done.',
    zh: 'Debian 及其同类：软件包带来的 root 守护进程在安装时不再启动；它以前会建网桥、改变本机的转发，直到下次开机。守护进程问不到有没有容器时，不再做任何可能停掉容器的事。',
  },
  {
    day: '2026-11-30',
    en: 'Nothing is installed where Docker’s packages would bring containerd.io up to date below something else, such as Kubernetes. Drivers that the RootlessKit on the machine does not have are not written. Where br_netfilter is loaded for the client’s address, the machine’s own bridges stay out of it. Kernel settings count as done only where the last file that is read at boot keeps them, and files that say otherwise are named. A Docker that is named leaves other packages as they are. Undo leaves lingering on while other services of the user run that nothing else keeps alive.',
    zh: '如果 Docker 的软件包会升级别的程序（如 Kubernetes）在用的 containerd.io，就什么都不装。本机的 RootlessKit 没有的驱动不会写入。为保留客户端地址加载 br_netfilter 时，不影响本机的网桥。内核参数要在开机最后读到的文件里也是如此才算完成，写着别的值的文件会列出来。指定 Docker 版本时，其他软件包保持原样。撤销时，如果该用户还有其他服务只靠驻留运行，就不关闭驻留。',
  },
];

/** What has changed after a day. */
export const planChangesSince = (day: string): readonly PlanChange[] =>
  planChanges.filter((change) => change.day > day);
