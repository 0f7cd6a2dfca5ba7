import type { words as en } from '../../en/warnings/network.ts';

/** 驱动、端口和地址。 */
export const words: typeof en = {
  'mtu-of-networks-there': 'MTU {mtu} 对默认网桥和今后新建的网络有效；已有的网络要重新创建。',
  'mtu-of-default-bridge-only':
    'Docker {engine} 的 MTU {mtu} 只对默认网桥有效（{since} 起对所有网络有效）。其他网络请各自指定：docker network create -o com.docker.network.driver.mtu={mtu}',
  'slirp4netns-by-engine': 'Docker {engine} 在这里会使用 slirp4netns，因此一并安装，并写进配置。',
  'network-by-rootlesskit':
    'Docker {engine} 本会使用 gvisor-tap-vsock，但这里启动它的 RootlessKit {rootlesskit} 没有这个驱动（{floor} 起才有），因此一并安装 {network}，并写进配置。',
  'network-by-unread-rootlesskit':
    'Docker {engine} 本会使用 gvisor-tap-vsock，它需要 RootlessKit {floor}。{system} 自带哪个版本还没有人查过，因此一并安装各版本都有的 {network}，并写进配置。如有不同，请在 RootlessKit 一栏填上 rootlesskit --version 的输出。',
  'network-by-wishes': '这里默认的 {usual} 做不到全部要求，因此改用 {network}，并写进配置。',
  'drivers-of-unread-rootlesskit':
    '{network} 配 {port} 需要 RootlessKit {floor}，而 {system} 自带哪个版本还没有人查过：守护进程可能拒绝启动。请先运行 rootlesskit --version，并把结果填进 RootlessKit 一栏。',
  'client-address-tcp-only': '只有 TCP 能保留客户端地址，而且要关闭用户态代理（userland proxy）。',
  'bridges-through-forward':
    '保留客户端地址要加载 br_netfilter 模块，它会让虚拟机经本机网桥的流量走本机的 FORWARD 规则。Linux {kernel} 上无法只对 Docker 生效（{since} 起可以），请先看看那些规则。',
  'client-address-by-slirp4netns':
    'Docker {engine} 配 RootlessKit {rootlesskit} 时，只有用较慢的 slirp4netns 端口驱动才能保留客户端地址，这里已选用；仅限 IPv4。',
  'capability-lost-on-upgrade': '软件包每次升级都会丢掉这项文件能力；内核参数则不会丢失。',
  'low-ports-by-sysctl-only':
    '端口驱动 {port} 在 RootlessKit 之外打开端口，只有内核参数有效。缺了它，pasta 会静默失败。',
  'ping-forged': '{network} 会自己应答 ping，有回应不能说明任何问题。',
  'ping-never': '{network} 下 ping 永远不通。',
  'ping-works': '{network} 下 ping 无需任何设置。',
  'pasta-reports-contradict':
    '关于 Ubuntu 24.04 上的 pasta，各方报告不一。可以一试，不行就换回 slirp4netns。',
  'slirp4netns-deprecated': '这个版本已弃用 slirp4netns，建议用 pasta 或 gvisor-tap-vsock。',
  'lxc-user-nic-suid':
    'lxc-user-nic 是 SUID 程序，需要在 /etc/lxc/lxc-usernet 里加一行，且不能有 root 守护进程。',
  'host-loopback-exposed': '每个容器都能通过 {address} 访问宿主机 127.0.0.1 上的所有服务。',
  'host-network-is-the-hosts':
    '使用 --net=host 的容器直接位于宿主机网络中，能看到宿主机的 localhost 和抽象套接字。',
  'tcp-port-open': '2376 端口对网络开放：务必使用 TLS，并用防火墙限制来源。',
  'subnet-moves': 'RootlessKit 的网段改为 {subnet}，请确认没有别处在用。',
  'subnet-of-others':
    '{subnet} 里的地址属于别人（100.64.0.0/10 归运营商和一些 VPN 使用），容器将无法访问它们。私有网段是 {private}。',
  'vpnkit-not-shipped': 'vpnkit 已不再随 Docker 提供，需要自备程序。',
  'passt-assumed':
    '这份步骤按 passt {passt} 生成；建议 {advised} 或更新。请先看实际版本：pasta --version',
  'vpnkit-mtu': 'vpnkit 的 MTU 不是 1500 时会出问题。',
  'slirp4netns-too-old':
    '{system} 的 slirp4netns {slirp4netns} 太旧（需要 0.4.0）：请从 github.com/rootless-containers/slirp4netns/releases 下载程序。',
  'lxc-not-packaged': '{system} 自身不提供 lxc 软件包，EPEL 里可能有。',
  'ipv6-for-networks-too':
    '这个参数只让 RootlessKit 支持 IPv6，容器网络也要各自启用：docker network create --ipv6。',
};
