import type { words as en } from '../en/planner.ts';

/** 规划器的中文文本。键与英文一致，缺一个都编译不过。 */
export const words: typeof en = {
  lang: 'zh',
  problems: {
    option: '没有“{option}”这个选项。',
    value: '“{value}”不是 {option} 的有效值，可用的是：{takes}。',
    /** Follows `value`. */
    meant: '是否想填 {meant}？',
    system: '请先指定系统，例如 system=debian-13。',
  },
  steps: {
    'packages-in-the-way': {
      title: '检查有没有冲突的软件包',
      why: 'Docker 的软件包不能和某些软件包同时安装。这一步只检查，不做任何改动。',
      caution:
        '列出的软件包会原样保留，并且什么都不会安装。卸载它们会停掉靠它们运行的东西，例如 root 的守护进程及其容器，或者 Kubernetes 节点。换一种安装方式就不用付这个代价。',
    },
    'repository-key': {
      title: '信任 Docker 的软件包密钥',
      why: '用来校验软件包。只有指纹与 Docker 的一致，并且没有夹带别的密钥，才会采用。软件源里早已列有 Docker 仓库的，沿用它自己的密钥和设置，不再检查。',
    },
    repository: {
      title: '添加 Docker 的软件源',
      why: '发行版自己的软件源里没有 Docker 官方软件包。已经配好这个软件源时，不会再添加。',
    },
    packages: {
      title: '安装软件包',
      why: 'Docker 本身、映射 ID 用的 newuidmap，以及这套配置要用的辅助程序。已经安装的软件包不会卸载；除非新软件包需要，也不会升级；别的程序在用的 containerd.io 一律不升级。已经装有 Docker 的，请按它的版本生成步骤，驱动取决于版本。',
    },
    scripts: {
      title: '把 rootless 脚本放进 PATH',
      why: '软件包把脚本放在别处，而它们要与 docker 客户端同在一个目录。',
    },
    rootful: {
      title: '停用 root 的守护进程',
      why: '另有一个 root 守护进程在运行，正是 rootless 模式想要避免的。它的镜像和卷仍留在 /var/lib/docker。',
      caution: '这会停掉 root 的全部容器。只要还有容器在运行，就什么都不会停用。',
    },
    'rootful-brought': {
      title: '让 root 的守护进程保持停用',
      why: '软件包还带来一个以 root 运行的守护进程，这里用不着。安装时没有让它启动，现在也不让它随开机启动。原来就有的不会动。一并装上的还有 root 的 containerd.service；如果没有别的程序（如 Kubernetes）在用，可以停用。',
    },
    account: {
      title: '没有该账户时创建一个',
      why: '带家目录的普通账户。撤销时保留，因为里面可能已经有文件。',
      caution: '它既没有密码，也没有密钥：需要登录的人得由您另外设置。',
    },
    'subordinate-ids': {
      title: '从属 ID 不足时为用户添加',
      why: '容器里的用户会映射到这些 ID。所用的是空闲范围，不与别人共用；只补缺少的部分。usermod 不认识 LDAP 或 SSSD 的用户，这时改为在 usermod 的锁之下追加一行。',
    },
    'sysctl-userns': {
      title: '允许创建用户命名空间',
      why: '这里的内核不让普通用户使用，而 RootlessKit 第一步就要创建用户命名空间。',
    },
    'sysctl-ping': {
      title: '允许 ping',
      why: '这一范围内的用户组可以打开 ICMP 套接字，ping 只需要这个。',
    },
    sysctl: {
      title: '放开低端口',
      why: '从这个端口起，任何用户都可以监听。原来的限制已经更低时保持不变。',
    },
    'sysctl-bridge': {
      title: '不影响本机的网桥',
      why: '加载 br_netfilter 后，虚拟机经网桥的流量会交给本机的 FORWARD 规则处理，可能被丢弃。Docker 只需要它在自己的网络命名空间里生效。模块已经加载，或者已有文件另行设定时，什么也不改。',
    },
    modules: {
      title: '加载内核模块',
      why: '没有 root 权限就加载不了模块；这个文件让它们在开机时加载。',
    },
    apparmor: {
      title: '允许 RootlessKit 创建用户命名空间',
      why: '这里的 AppArmor 限制了用户命名空间，而程序在家目录里。能写这个目录的人都会得到这项权限。',
    },
    lxc: {
      title: '允许用户创建网络设备',
      why: 'lxc-user-nic 读取这个公用文件，这里只添加一行。',
    },
    'data-directory': {
      title: '创建数据目录',
      why: '必须是本地目录，并属于该用户。里面有数据时，撤销也会保留。',
      caution: '已经存在的目录不会改动。如果它不属于该用户，请改为指定其下的一个空目录。',
    },
    delegation: {
      title: '委派 cgroup 控制器',
      why: '控制器委派给用户之后，限制才会生效；用户的 systemd 实例要在启动时才会拿到它们。',
      caution: '重启这个实例会结束桌面会话和容器。两者有其一时，请改为退出登录再重新登录。',
    },
    lingering: {
      title: '让用户级服务无需登录也能运行',
      why: '否则守护进程随登录启动，随退出登录停止。',
    },
    setcap: {
      title: '允许 RootlessKit 打开特权端口',
      why: '软件包每次升级后都要重做，并重启守护进程。',
    },
    hold: {
      title: '锁定 Docker 的软件包',
      why: '系统更新不会换掉版本，直到你按步骤升级，或者用 apt-mark unhold 解锁。',
    },
    login: {
      title: '真正登录一次',
      why: 'su 和 sudo 不会建立会话：systemctl --user 会失败，而安装工具不报错，也不会安装服务。',
      caution: '这会打开该用户的 shell，普通用户部分要在其中输入。',
    },
    aur: {
      title: '构建 rootless 工具',
      why: 'Arch 官方仓库只有引擎，工具在 AUR 里。构建前请先看 PKGBUILD。',
    },
    tls: {
      title: '制作证书',
      why: '没有 TLS，谁能连上端口，谁就控制了这个账户。这里制作一个 CA、一份服务器证书和一份客户端证书；已有的证书直接使用。',
      caution:
        '客户端需要 ~/.config/docker/tls/client 里的三个文件，请用安全的方式传过去。把 ca-key.pem 收到别处：谁有它，谁就能再签发客户端证书。证书有效期 825 天。',
    },
    override: {
      title: '指定驱动',
      why: '明确写出来，以后安装别的软件包时网络驱动才不会悄悄改变。',
    },
    launcher: { title: '写启动脚本', why: '没有 systemd，设置和运行时目录由这个文件保存。' },
    'daemon-config': {
      title: '配置守护进程',
      why: 'dockerd 自身的设置。',
      caution: '已有的 daemon.json 不会改动，只会告诉你要往里加什么。',
    },
    'setup-unit': {
      title: '启动用户级守护进程',
      why: '软件包不带安装工具，但自带用户单元，启用即可。',
    },
    setup: {
      title: '安装用户级守护进程',
      why: '安装工具会写好单元、启动并启用它，再创建客户端的 context。',
    },
    start: { title: '启动守护进程', why: '没有 systemd 来启动它。' },
    'client-context': {
      title: '让客户端连接这个守护进程',
      why: '软件包不带安装工具，这一步要自己做。',
    },
    client: {
      title: '让客户端连接这个守护进程',
      why: '这个版本的安装工具会创建 context，但不会选中它。',
    },
    'client-docker-host': {
      title: '让客户端连接这个守护进程',
      why: '这些行还要写进 shell 的启动文件；其优先级高于任何 context。',
    },
    'client-path': {
      title: '找到程序',
      why: '程序在 ~/bin 里。这一行还要写进 shell 的启动文件。',
    },
    verify: { title: '确认能用', why: '输出里必须有 name=rootless。' },
  },
  known: {
    run: '在我们的机器上见过',
    rehearsed: '用替身软件包演练过',
    code: '据源码，未实测',
    docs: '据文档，未实测',
    reports: '据报告，未实测',
    inferred: '推断，未实测',
    ours: '步骤就是这样生成的',
  },
  marked: '{text}（{known}）',
};
