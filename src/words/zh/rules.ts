import type { words as en } from '../en/rules.ts';

/** 警告时说的话，以及各条规则的依据。浏览器要用时才加载。 */
export const words: typeof en = {
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
  warnings: {
    'engine-broken-setup': 'Docker {engine} 的安装工具有缺陷，请用 {fixed} 或更新的版本。',
    'remove-is-undo':
      '移除就是撤销步骤中有记录的改动：请用撤销部分，而不是这些步骤。软件包、账户、从属 ID 和数据都会保留。',
    'gpu-driver-first':
      '由 root 安装 NVIDIA 的驱动和 Container Toolkit，设备清单（CDI）由它写出；这份步骤只是让守护进程读取该清单。',
    'gpu-by-device': 'AMD 不需要任何设置：用 --device 把设备交给容器即可。',
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
    'mtu-of-networks-there': 'MTU {mtu} 对默认网桥和今后新建的网络有效；已有的网络要重新创建。',
    'mtu-of-default-bridge-only':
      'Docker {engine} 的 MTU {mtu} 只对默认网桥有效（{since} 起对所有网络有效）。其他网络请各自指定：docker network create -o com.docker.network.driver.mtu={mtu}',
    'slirp4netns-by-engine': 'Docker {engine} 在这里会使用 slirp4netns，因此安装并写明。',
    'network-by-rootlesskit':
      'Docker {engine} 本会使用 gvisor-tap-vsock，但这里启动它的 RootlessKit {rootlesskit} 没有这个驱动（{floor} 起才有），因此安装并写明 {network}。',
    'network-by-unread-rootlesskit':
      'Docker {engine} 本会使用 gvisor-tap-vsock，它需要 RootlessKit {floor}。{system} 自带哪个版本还没有人查过，因此安装并写明各版本都有的 {network}。请把 rootlesskit --version 的输出告诉规划器（rootlesskit=X.Y）。',
    'network-by-wishes': '这里默认的 {usual} 做不到全部要求，因此改用并写明 {network}。',
    'drivers-of-unread-rootlesskit':
      '{network} 配 {port} 需要 RootlessKit {floor}，而 {system} 自带哪个版本还没有人查过：守护进程可能拒绝启动。请先运行 rootlesskit --version，并把结果告诉规划器（rootlesskit=X.Y）。',
    'client-address-tcp-only':
      '只有 TCP 能保留客户端地址，而且要关闭用户态代理（userland proxy）。',
    'client-address-by-slirp4netns':
      'Docker {engine} 配 RootlessKit {rootlesskit} 时，只有用较慢的 slirp4netns 端口驱动才能保留客户端地址，这里已选用；仅限 IPv4。',
    'capability-lost-on-upgrade': '软件包每次升级都会丢掉这项文件能力；内核参数则不会丢失。',
    'low-ports-by-sysctl-only':
      '端口驱动 {port} 在 RootlessKit 之外打开端口，只有内核参数有效。缺了它，pasta 会静默失败。',
    'ping-forged': '{network} 会自己应答 ping，有回应不能说明任何问题。',
    'ping-never': '{network} 下 ping 永远不通。',
    'ping-works': '{network} 下 ping 无需任何设置。',
    'session-keeps-controllers':
      '已经打开的用户会话仍用原来的控制器：请退出所有登录后重新登录，或者重启机器。重启 user@UID.service 可以立即生效，但会结束其中运行的一切，包括桌面和容器。',
    'selinux-refuses-overlay2':
      '启用 SELinux 时这个版本的引擎拒绝 overlay2，因此指定 fuse-overlayfs。',
    'selinux-old-data':
      '启用 SELinux 时，{since} 之前的 Docker 留下的数据仍要用 fuse-overlayfs：已有这样的数据，请选 storage=fuse-overlayfs。全新的数据目录不需要。',
    'kernel-without-overlay':
      'Linux {kernel} 不允许普通用户使用 overlay，因此指定 fuse-overlayfs。',
    'system-ended': '{system} 的支持已于 {date} 结束（据 endoflife.date），请安排升级。',
    'system-ends-soon':
      '{system} 的支持将于 {date} 结束（据 endoflife.date，官方日期可能早几天）。',
    'archive-moved':
      '各镜像站已不再提供 {system}：第一条访问软件源的命令会报 404。请先把 /etc/apt/sources.list 的内容换成：deb {archive}',
    'pasta-reports-contradict':
      '关于 Ubuntu 24.04 上的 pasta，各方报告不一。可以一试，不行就换回 slirp4netns。',
    'slirp4netns-deprecated': '这个版本已弃用 slirp4netns，建议用 pasta 或 gvisor-tap-vsock。',
    'lxc-user-nic-suid':
      'lxc-user-nic 是 SUID 程序，需要在 /etc/lxc/lxc-usernet 里加一行，且不能有 root 守护进程。',
    'host-loopback-exposed': '每个容器都能通过 {address} 访问宿主机 127.0.0.1 上的所有服务。',
    'host-network-is-the-hosts':
      '使用 --net=host 的容器直接位于宿主机网络中，能看到宿主机的 localhost 和抽象套接字。',
    'packages-beside-rootful':
      '如果 root 的守护进程来自发行版（docker.io），就不能同时安装 Docker 官方软件包：这里也请选发行版的软件包。',
    'two-daemons': '两个守护进程并存：关键操作请写明 context。安装工具需要 --force。',
    'tcp-port-open': '2376 端口对网络开放：务必使用 TLS，并用防火墙限制来源。',
    'subnet-moves': 'RootlessKit 的网段改为 {subnet}，请确认没有别处在用。',
    'subnet-of-others':
      '{subnet} 里的地址属于别人（100.64.0.0/10 归运营商和一些 VPN 使用），容器将无法访问它们。私有网段是 {private}。',
    'subordinate-range-never-copied':
      '范围从所有已有范围之后开始。不要照抄网页上的 100000，否则两个用户会共用 ID。',
    'vpnkit-not-shipped': 'vpnkit 已不再随 Docker 提供，需要自备程序。',
    'engine-newer-than-facts': 'Docker {engine} 比这里的资料新，资料截止于 {latest}。',
    'script-installs-newest': '脚本安装的是最新版本，不是 {engine}。',
    'cgroup-v1-deprecated': 'cgroup v1 已被弃用，资源限制不起作用。',
    'passt-assumed':
      '这份步骤按 passt {passt} 生成；建议 {advised} 或更新。请先看实际版本：pasta --version',
    'vpnkit-mtu': 'vpnkit 的 MTU 不是 1500 时会出问题。',
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
    'slirp4netns-too-old':
      '{system} 的 slirp4netns {slirp4netns} 太旧（需要 0.4.0）：请从 github.com/rootless-containers/slirp4netns/releases 下载程序。',
    'selinux-xtables-lock':
      '启用 SELinux 时 Docker {engine} 无法锁定 /run/xtables.lock，20.10.8 起可以。在此之前：sudo semanage permissive -a iptables_t',
    'mirror-serves-packages-only': '软件包镜像只对 packages 方式有效，对 {method} 无效。',
    'pinned-engine-may-be-gone':
      '请先看 {system} 的软件源里是否还有 Docker {engine}：apt-cache madison docker-ce，或 dnf list --showduplicates docker-ce',
    'kernel-modules-extra':
      '{system} 把 iptables 所需的模块放在 kernel-modules-extra 里。如果它同时带来了更新的内核，请先重启，再加载模块。',
    'ip-tables-may-be-absent':
      'Docker {engine} 的安装工具要求 ip_tables 模块，而 Linux {kernel} 可能不带它；28.1 起不再要求。请先查看：modinfo ip_tables',
    'lxc-not-packaged': '{system} 自身不提供 lxc 软件包，EPEL 里可能有。',
    'ipv6-for-networks-too':
      '这个参数只让 RootlessKit 支持 IPv6，容器网络也要各自启用：docker network create --ipv6。',
    'alpine-without-sudo':
      'Alpine 默认没有 sudo：如果没有另外安装，请选择 doas 或 root shell。Docker 在 community 软件源里，请在 /etc/apk/repositories 中启用它。',
    'root-by-login-shell':
      '请用 su -（带短横线）或 sudo -i 切换为 root，否则会找不到 usermod、sysctl 和 modprobe。',
    'repository-unconfirmed':
      'Docker 可能已不再为 {system} 构建软件包：取不到软件包列表，原因就在这里。',
    'rootful-without-systemd':
      '没有 systemd，这个方案停不掉 root 的 Docker：请照它当初的启动方式把它停掉（Debian、Ubuntu 上是 service docker stop），否则安装工具会拒绝安装。',
    'packages-from-host':
      '软件包及其密钥都来自 {host}。它既不是 Docker 的主机，也不是本指南收录的镜像站；它的运营者等于拥有这台机器的 root 权限。确认是自己选的，再继续。',
    'images-from-host':
      'Docker Hub 的镜像都经由 {host} 获取，运行什么内容由它的运营者决定。确认是自己选的，再继续。',
    'pulls-through-host': '拉取镜像时经过 {host}，它能看到你拉取了什么。确认是自己选的，再继续。',
    'proxy-password-kept-out-of-links':
      '指向这份步骤的链接不含代理的用户名和密码，打开链接的人要重新填写。命令和脚本里则原样包含，请勿交给别人。',
    'installation-past-proxy':
      '代理只对守护进程有效：{install} 和 curl 并不知道它，sudo 也不会传递。它们也需要代理时，请在 root shell 里 export http_proxy=… https_proxy=…，并在那里执行管理员部分（privilege=root）。',
    'no-proxy-alone': 'no-proxy 列出不走代理的主机；没有设置代理时不起作用。',
    'known-by-parent':
      '本站没有在 {system} 上试过。没有来源提到的地方，一律按 {parent} 推断：每条命令都请看清再执行。',
    'packages-built-for-another':
      'Docker 不为 {system} 打包，这里用的是为 {other} 打的包：软件源里写明了 {address} 下的 {suite}，系统升级后不会跟着变。',
    'packages-not-built-yet':
      '核对本站事实时，Docker 还没有 {system} 的软件包，这里用的是 {other} 的；以往新版本刚发布时也都这样用。软件源里写的是 {suite}，等 {address} 下有了新版本，再改过来。',
    'usr-read-only':
      '{system} 的 /usr 是只读的，要先用 root 执行 {unlock} 并重启，才装得上软件包。请先做这一步。',
    'controller-off-at-boot':
      '{system} 的固件让内核不启用 {controllers} 控制器。请在 {file} 里那一行的末尾空一格，加上 {parameter}，然后重启；在此之前，这类限制不起作用。',
  },
};
