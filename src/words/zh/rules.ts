import type { words as en } from '../en/rules.ts';

/** 警告和拒绝时说的话。浏览器要用时才加载。 */
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
  refusals: {
    'port-driver-needs-pasta': '端口驱动 {port} 只能配 pasta，不能配 {network}。',
    'port-driver-needs-slirp4netns':
      '端口驱动 slirp4netns 只能配网络驱动 slirp4netns，不能配 {network}。',
    'port-driver-mismatch': '{network} 不能配端口驱动 {port}：RootlessKit 会直接退出。',
    'no-host-driver':
      '没有名为“host”的网络驱动。要让容器使用宿主机网络，请在 Docker 29.5 起用 docker run --net=host。',
    'drivers-need-newer-engine':
      '{network} 配 {port} 需要 RootlessKit {floor}。Docker {engine} 附带的是 {rootlesskit}，Docker {engineFloor} 起附带的够新。',
    'drivers-need-newer-rootlesskit':
      '{network} 配 {port} 需要 RootlessKit {floor} 或更新；这里启动守护进程的是 {rootlesskit}，与 Docker 自身的版本无关。',
    'passt-too-old': 'passt {passt} 太旧或未安装；最低要求是 {floor}。',
    'pesto-ipv4-only': 'RootlessKit {rootlesskit} 的 pesto 只能发布 IPv4，3.2 起也能发布 IPv6。',
    'mtu-impossible': 'MTU 不能是 {mtu}，范围是 {min} 到 {max}。',
    'subnet-fixed': '{network} 不接受其他网段：RootlessKit 会直接退出。',
    'subnet-unusable':
      '{subnet} 不能单独作为网段：这些地址是 loopback（回环）、链路本地、组播或保留地址。',
    'driver-without-ipv6': '{network} 不支持 IPv6。',
    'script-without-programs': '脚本没有 {arch} 的程序，只有 x86_64 和 aarch64 的。',
    'apparmor-needs-root': '在 {system} 上，家目录里的程序需要 AppArmor 配置，而只有 root 能安装。',
    'subordinate-ids-need-root':
      '只有 root 能分配从属 ID。请让 subids 保持 auto，由管理员部分来完成。',
    'limits-need-cgroup-v2':
      '资源限制需要 cgroup v2 和 systemd。系统支持的话，请用 systemd.unified_cgroup_hierarchy=1 启动。',
    'cpuset-not-delegated': 'systemd {systemd} 不能委派 cpuset，244 起可以。',
    'data-on-nfs': 'Docker 的数据不能放在 NFS 或别的网络共享上。请指定一个属于该用户的本地目录。',
    'data-root-is-the-systems':
      '{path} 属于系统或所有用户，不能改动它的属主和权限。请另指定一个专用目录，例如 {below}。',
    'data-root-is-a-home':
      '{path} 是家目录，数据会和里面的其他内容混在一起。请指定一个专用目录，例如 {below}。',
    'data-root-is-another-users':
      '{path} 在别人的家目录里，不属于这份步骤的用户。请在别处指定目录，例如 {below}。',
    'user-is-root': '用户必须是普通用户：rootless 模式拒绝 root。',
    'address-pool-too-small':
      '从 {base} 划不出 /{size} 的网络：冒号后的数字不能小于地址池本身的前缀，也不能大于 30。',
    'address-pool-meets-rootlesskits':
      '地址池 {base} 与 RootlessKit 自己的网段 {subnet} 重叠：容器将找不到出口。',
    'dns-on-loopback': '在容器里看，{address} 就是容器自己：请写容器能访问到的服务器。',
    'ulimit-upside-down': '{name} 的软限制高于硬限制，守护进程将无法启动。',
    'gpu-needs-cdi':
      'Docker {engine} 不支持 CDI，没有 root 时 GPU 要靠它进入容器；{since} 起支持。',
    'upgrade-by-guide':
      '目前还没有升级的步骤：升级要重启守护进程，会停掉容器。指南里有命令和顺序。',
    'migrate-by-guide':
      '目前还没有从普通（rootful）Docker 迁移的步骤：命令见指南。保留 root 的守护进程的步骤可作为第一部分。',
    'user-twice': '{user} 写了两次。',
    'data-root-of-several':
      '一个数据目录（{path}）不能同时给几个守护进程用：请只为一个用户规划，或者让数据留在各自的家目录里。',
    'port-of-several': '几个守护进程不能都监听 2376 端口。改用 SSH，每个用户连到自己的守护进程。',
    'range-too-small': '区间 {range} 太小：{users} × 65536 个从属 ID，共需 {needed} 个。',
    'nobody-to-create': '要创建哪个账户？请写出用户名，可以是多个。',
    'account-of-a-directory': '域或目录服务的账户要在那边创建，不能在这台机器上创建。',
    'no-repository': 'Docker 没有为 {system} 提供软件包。',
    'no-distro-packages': '规划器不知道 {system} 自己的软件包里有能以 rootless 模式运行的 Docker。',
    'repository-without-processor': 'Docker 没有为 {system} 提供 {arch} 的软件包。',
    'capability-in-home':
      '脚本把 RootlessKit 放在家目录里，在那里加文件能力等于放开任意程序。请用内核参数。',
    'capability-needs-builtin':
      '文件能力只对 builtin 和 gvisor-tap-vsock 端口驱动有效；{port} 需要内核参数。',
    'host-loopback-unreachable': 'Docker {engine} 下的 {network} 无法访问宿主机的 127.0.0.1。',
    'client-address-hidden':
      '用 Docker {engine} 和 RootlessKit {rootlesskit} 时，{network} 配 {port} 的容器看不到客户端地址。',
    'overlay2-refused':
      '这里不能用 overlay2：需要 Linux 5.11（当前 {kernel}），且不能启用 SELinux。',
    'btrfs-needs-btrfs': 'btrfs 驱动的数据必须放在 btrfs 上。',
    'cgroup-v1-gone': 'systemd {systemd} 已不支持 cgroup v1。',
    'directory-ids-need-getsubids':
      '来自目录服务的 ID 需要 getsubids，而这个安装工具（Docker {engine}）或脚本不会用它查询。',
    'no-systemd-here': '{system} 没有 systemd。',
    'lxc-user-nic-with-rootful': 'lxc-user-nic 不能与 root 守护进程并存。',
    'distro-without-vpnkit': 'Debian 自己的软件包没有编入 vpnkit。',
    'distro-engine-older': '{system} 自己的软件包提供的是 Docker {version}，不是 {engine}。',
    'engine-never-released': '没有 Docker {engine} 这个版本；这里所知的最新版本是 {latest}。',
    'engine-before-the-release': 'Docker 从 {first} 起才为 {system} 提供软件包，没有 {engine}。',
    'engine-after-the-last': 'Docker 为 {system} 提供的软件包到 {last} 为止，没有 {engine}。',
    'kernel-without-user-namespaces':
      'Linux {kernel} 不让普通用户创建用户命名空间，{floor} 起才可以。',
    'kernel-without-fuse':
      '在 Linux {kernel} 上，普通用户既用不了 overlay（需要 {overlay}），也用不了 fuse-overlayfs（需要 {fuse}）；只剩 vfs，每一层都会完整复制。',
    'ip-tables-absent':
      'Docker {engine} 的安装工具要求 ip_tables 模块，而 {system} 已不再提供；{floor} 起不再要求。',
    'set-up-by-configuration':
      '{system} 靠配置文件搭建系统，这里的命令在上面不是失败就是白做。请在配置里写 {setting} = { enable = true; setSocketVariable = true; };，再执行 sudo nixos-rebuild switch。其余（从属 ID、端口、驻留、守护进程的设置）见指南。',
    'helper-not-packaged':
      '{system} 没有 {helper} 软件包。Docker {floor} 起自带所需的程序，更早的版本要自己编译。',
    'storage-not-packaged':
      '{system} 没有 fuse-overlayfs 软件包。内核不支持普通用户使用 overlay 时，没有它就只能用 vfs。',
  },
};
