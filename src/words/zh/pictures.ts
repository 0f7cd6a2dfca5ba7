import type { words as en } from '../en/pictures.ts';

/** 插图里的文字：图只画一次，只有文字随语言变化。 */
export const words: typeof en = {
  identities: {
    caption:
      '你的账户到了里面就是 root；容器里从 1 起的第 n 个 ID，对应第 n 个从属 ID。宿主机真正的 root 根本不在映射里。',
    host: '宿主机上',
    inside: '用户命名空间里',
    unmapped: '不在映射里',
    you: '你的账户',
    daemon: 'root、dockerd',
    subordinate: '从属 ID',
    others: '其他用户',
    last: '最后一个',
  },
  'packet-path': {
    caption:
      '出站流量经过一个以自己账户运行的进程，即网络驱动；只有 lxc-user-nic 接到宿主机的网桥上。发布的端口由端口驱动接进来，容器能否看到客户端地址由它决定。',
    out: '出站：网络驱动',
    in: '入站：端口驱动',
    container: '容器',
    namespace: 'RootlessKit 的网络命名空间',
    bridge: '网桥 docker0',
    helper: '由当前账户的进程中转',
    lxc: '宿主机网桥',
    suid: 'SUID 程序',
    host: '宿主机网络',
    direct: '29.5 起，--net=host 和拉镜像从这里出发',
    port: '宿主机上发布的端口',
    builtin: 'RootlessKit',
    builtinSeen: '看不到客户端',
    implicit: 'pasta',
    implicitSeen: '看得到客户端',
    slirp: '自己的辅助程序',
    slirpSeen: '看得到，限 IPv4',
  },
  disk: {
    caption:
      '用户级 systemd 读取单元及其附加配置，启动守护进程；守护进程读取自己的设置，数据存在家目录里，并在一个重启后就消失的套接字上监听。',
    unit: '单元与附加配置',
    starts: 'systemd --user 启动',
    programs: '程序：/usr/bin；不用软件包则在 ~/bin',
    reads: '读取',
    keeps: '存放',
    settings: '设置',
    data: '镜像、卷',
    socket: '套接字：在内存里，重启后消失',
    asks: '请求',
    client: '客户端自己的设置：~/.docker',
  },
  delegation: {
    caption:
      '整机的 systemd 握有全部控制器。委派给用户级 systemd 的，才能再委派给容器；控制器一路到底，对应的限制才有效。',
    system: '整机的 systemd：root',
    decides: '由 root 决定',
    yours: '：自己的 systemd',
    always: '总会委派',
    newer: 'systemd 252 起',
    delegated: '委派了才有',
    asks: 'dockerd 请自己的 systemd 建一个 scope',
    container: '容器：--memory、--cpus、--pids-limit',
  },
};
