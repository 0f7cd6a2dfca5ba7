import type { words as en } from '../en/refusals.ts';

/** 没有步骤可给时，说明为什么。浏览器要用时才加载。 */
export const words: typeof en = {
  refusals: {
    'port-driver-needs-pasta': '端口驱动 {port} 只能配 pasta，不能配 {network}。',
    'port-driver-needs-slirp4netns':
      '端口驱动 slirp4netns 只能配网络驱动 slirp4netns，不能配 {network}。',
    'port-driver-mismatch': '{network} 不能配端口驱动 {port}：RootlessKit 会直接退出。',
    'no-host-driver':
      '没有名为“host”的网络驱动。要让容器使用宿主机网络，请用 docker run --net=host（Docker 29.5 起）。',
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
      '只有 root 能分配从属 ID。请把“从属 ID”保持为自动，由管理员部分来完成。',
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
    'insecure-everywhere':
      '{network} 远远大于自己的网络：从那里拉取的一切都无从核实。请写镜像仓库本身。',
    'ulimit-upside-down': '{name} 的软限制高于硬限制，守护进程将无法启动。',
    'gpu-needs-cdi':
      'Docker {engine} 不支持 CDI，没有 root 时 GPU 要靠它进入容器；{since} 起支持。',
    'hold-by-apt':
      '这里的步骤只会用 apt-mark 锁定软件包。在 {system} 上，请在安装之后自己锁定：{how}',
    'hold-of-script': 'get.docker.com/rootless 放进 ~/bin 的程序，系统更新不会动到，也就不用锁定。',
    'key-of-nobody': '{user} 有公钥，却不在这些用户当中。',
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
      '脚本把 RootlessKit 放在家目录里：root 设置文件能力的那个文件，属主随时可以换掉；每次更新都会丢；/home 以 nosuid 挂载时也不起作用。请用内核参数。',
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
