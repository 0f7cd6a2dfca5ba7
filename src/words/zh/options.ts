import type { words as en } from '../en/options.ts';

/** 每个选项叫什么、是什么意思：用于表单和列表。 */
export const words: typeof en = {
  system: { label: '系统', meaning: '发行版及其版本' },
  kernel: { label: '内核', meaning: 'uname -r 的前两段数字，如 6.12；留空即发行版自带的内核' },
  'kernel-flavor': { label: '内核类型', meaning: 'hardened 内核默认关闭用户命名空间' },
  userns: {
    label: '用户命名空间',
    meaning: '是否被内核参数（unprivileged_userns_clone、max_user_namespaces）关闭',
  },
  arch: { label: '处理器', meaning: '以 uname -m 的输出为准' },
  systemd: { label: '用户级 systemd', meaning: 'systemctl --user 能否使用' },
  cgroup: { label: 'cgroup 版本', meaning: '资源限制需要 v2' },
  selinux: { label: 'SELinux', meaning: '是否处于 enforcing 模式' },
  passt: { label: 'passt 版本', meaning: '发布日期，如 2025_01_21；留空即发行版自带的版本' },
  privilege: { label: '获取 root 的方式', meaning: '管理员部分如何执行，或者由别人执行' },
  login: { label: '登录方式', meaning: '用 su 或 sudo 切换没有会话，而 systemd 需要会话' },
  user: { label: '用户', meaning: '运行 Docker 的用户，多个用户以逗号分隔；留空即执行命令的人' },
  'create-user': { label: '创建账户', meaning: '这些用户的账户不存在时予以创建' },
  'ssh-keys': {
    label: 'SSH 公钥',
    meaning: '写进 user data 的公钥：TYPE KEY 给所有用户，NAME=TYPE KEY 给一个用户，用逗号分隔',
  },
  subids: { label: '从属 ID', meaning: '只在不足时添加一段空闲范围' },
  'subid-range': {
    label: '从属 ID 的区间',
    meaning: '写作 FIRST-LAST，用于为此预留了一段编号的情况；留空即取任意空闲编号',
  },
  docker: {
    label: 'Docker Engine',
    meaning: '版本号，如 29.5.1 或 28，从 20.10 起；留空即最新版本',
  },
  rootlesskit: {
    label: 'RootlessKit',
    meaning: 'rootlesskit --version 的输出，如 2.3；留空即软件包自带的版本。能用哪些驱动由它决定',
  },
  method: { label: '安装方式', meaning: 'Docker 的软件包、rootless 脚本，或发行版自己的软件包' },
  rootful: {
    label: '普通（rootful）Docker',
    meaning: '机器上已有以 root 运行的守护进程时如何处理',
  },
  network: {
    label: '网络驱动',
    meaning: '容器如何访问外部：不指定就用不必另装软件的那种，最常用的则是 slirp4netns',
  },
  'port-driver': { label: '端口驱动', meaning: '发布的端口如何到达容器' },
  mtu: { label: 'MTU', meaning: '68 到 65521；留空即驱动自己的默认值' },
  'detach-netns': {
    label: '分离的网络命名空间',
    meaning: '守护进程位于宿主机的网络命名空间（29.5 起）',
  },
  subnet: { label: 'RootlessKit 的网段', meaning: '10.0.2.0/24 已被占用时换一个 CIDR' },
  'lowest-port': { label: '最低端口', meaning: '要发布的最低端口号' },
  'privileged-ports': { label: '允许低端口的方式', meaning: '用内核参数，还是用文件能力' },
  udp: { label: 'UDP 端口', meaning: '同时发布 UDP' },
  ping: { label: '在容器里使用 ping', meaning: '可以 ping 外部' },
  'client-ip': { label: '保留客户端地址', meaning: '容器能看到连接者的真实地址' },
  ipv6: { label: 'IPv6', meaning: '容器使用 IPv6' },
  'host-loopback': {
    label: '访问宿主机的 localhost',
    meaning: '容器可以访问宿主机 127.0.0.1 上的服务',
  },
  autostart: { label: '开机启动', meaning: '无需登录，守护进程即运行' },
  limits: { label: '资源限制', meaning: 'docker run 要用到的 cgroup 控制器' },
  storage: { label: '存储驱动', meaning: '自动即由引擎自行选择，通常就是合适的' },
  'home-fs': { label: '家目录的文件系统', meaning: '~/.local/share/docker 所在的文件系统' },
  'data-root': { label: '数据目录', meaning: '代替 ~/.local/share/docker 的绝对路径' },
  'log-max-size': {
    label: '日志大小',
    meaning: '每个容器日志文件的上限（如 10m），保留三个',
  },
  'address-pools': {
    label: '地址池',
    meaning: '容器网络从这些网段中划分：10.200.0.0/16:24 可划出 256 个 /24',
  },
  dns: { label: 'DNS', meaning: '容器使用的域名服务器，代替这台机器自己的' },
  'insecure-registries': {
    label: '不用 TLS 的镜像仓库',
    meaning: '不验证证书也信任的镜像仓库，写主机或网段',
  },
  ulimits: { label: 'ulimit', meaning: '容器内进程的上限：nofile=SOFT:HARD' },
  client: { label: '连接方式', meaning: 'docker 命令如何找到这个守护进程' },
  api: { label: '远程访问', meaning: '带 TLS 的 TCP，或 SSH' },
  'tls-names': {
    label: '证书中的名字',
    meaning: '除本机名之外，客户端用来访问这台机器的名字和地址，用逗号分隔',
  },
  'registry-mirror': {
    label: '镜像仓库的镜像站',
    meaning: 'Docker Hub 镜像站的 URL，用逗号分隔；用第一个有响应的',
  },
  'package-mirror': { label: '软件包镜像', meaning: '代替 https://download.docker.com 的 URL' },
  proxy: {
    label: '代理',
    meaning: '守护进程拉取镜像所用的代理 URL；主机前可写 NAME:PASSWORD@，其他字符写成 %XX',
  },
  'no-proxy': {
    label: '不走代理',
    meaning: '守护进程直接访问的主机、域名（.example.com）和网段，用逗号分隔',
  },
  gpu: { label: 'GPU', meaning: '容器要用到的显卡' },
  task: {
    label: '任务',
    meaning: '安装；移除已安装的；把 Docker 升到新版本；从 root 的 Docker 迁移过来',
  },
  'from-docker': {
    label: '从哪个版本升级',
    meaning: '现在运行的版本，例如 28.5.1：写明后会列出一路上的变化',
  },
  hold: {
    label: '锁定软件包',
    meaning: '系统更新不会换掉 Docker 的版本，直到你解锁，或按步骤升级',
  },
  lang: { label: '语言', meaning: '只影响注释，命令完全相同' },
};
