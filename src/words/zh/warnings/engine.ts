import type { words as en } from '../../en/warnings/engine.ts';

/** 该换掉的 Docker 版本和系统版本。 */
export const words: typeof en = {
  'engine-broken-setup': 'Docker {engine} 的安装工具有缺陷，请用 {fixed} 或更新的版本。',
  'engine-needs-ipv6': '在关闭了 IPv6 的机器上，Docker {engine} 无法启动；{fixed} 可以。',
  'engine-loses-slirp4netns-ports':
    'Docker {engine} 的 slirp4netns 端口驱动发布不了端口，请用 {fixed} 或更新的版本。',
  'engine-refuses-plugins':
    'Docker {engine} 装不了托管插件（docker plugin install），请用 {fixed} 或更新的版本。',
  'rootlesskit-loses-udp':
    'RootlessKit {rootlesskit} 会丢失已发布 UDP 端口的应答，只有本机收得到。请用 {fixed}，Docker 的软件包从 {fixedEngine} 起附带它。',
  'rootlesskit-hides-metadata':
    '用 RootlessKit {rootlesskit} 和 gvisor-tap-vsock 时，容器访问不了 169.254.169.254，而云平台的元数据和角色凭证就在那里。请用 {fixed}，Docker 的软件包从 {fixedEngine} 起附带它。',
  'distro-brings-another-engine':
    '{system} 自己的软件包提供的是 Docker {version}，而这份步骤是为 {engine} 生成的：已经装着它时才对。',
  'system-ended': '{system} 的支持已于 {date} 结束（据 endoflife.date），请安排升级。',
  'system-ends-soon': '{system} 的支持将于 {date} 结束（据 endoflife.date，官方日期可能早几天）。',
  'archive-moved':
    '各镜像站已不再提供 {system}：第一条访问软件源的命令会报 404。请先把 /etc/apt/sources.list 的内容换成：deb {archive}',
  'engine-newer-than-facts': 'Docker {engine} 比这里的资料新，资料截止于 {latest}。',
  'script-installs-newest': '脚本安装的是最新版本，不是 {engine}。',
  'cgroup-v1-deprecated': 'cgroup v1 已被弃用，资源限制不起作用。',
  'cgroup-v1-forced':
    'systemd {systemd} 要在内核命令行里加上 SYSTEMD_CGROUP_ENABLE_LEGACY_FORCE=1，才肯用 cgroup v1 启动。',
  'mirror-serves-packages-only': '软件包镜像只对 packages 方式有效，对 {method} 无效。',
  'pinned-engine-may-be-gone':
    '请先看 {system} 的软件源里是否还有 Docker {engine}：apt-cache madison docker-ce，或 dnf list --showduplicates docker-ce',
};
