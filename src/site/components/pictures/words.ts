import type { Lang } from '../../modes.ts';

/** The words in the pictures. A picture is drawn once; only these differ by language. */
export const words = {
  identities: {
    en: {
      caption:
        'Your own ID becomes root inside. Container ID n, from 1 up, becomes the n-th subordinate ID. The real root is not on the map at all.',
      host: 'on the host',
      inside: 'in the namespace',
      unmapped: 'not on the map',
      you: 'you',
      daemon: 'root, dockerd',
      subordinate: 'subordinate IDs',
      others: 'everybody else',
      last: 'the last',
    },
    zh: {
      caption:
        '自己的 ID 到了里面就是 root；容器里从 1 起的第 n 个 ID，对应第 n 个从属 ID。宿主机真正的 root 根本不在映射里。',
      host: '宿主机上',
      inside: '用户命名空间里',
      unmapped: '不在映射里',
      you: '自己',
      daemon: 'root、dockerd',
      subordinate: '从属 ID',
      others: '其他用户',
      last: '最后一个',
    },
  },
  'packet-path': {
    en: {
      caption:
        'What a container sends passes a process that runs as you, the network driver; only lxc-user-nic joins a bridge of the host instead. A published port comes in on another path, through the port driver, which decides whether the container sees the client’s address.',
      out: 'Out: the network driver',
      in: 'In: the port driver',
      container: 'container',
      namespace: 'RootlessKit’s network namespace',
      bridge: 'bridge docker0',
      helper: 'a process of yours copies',
      lxc: 'a host bridge',
      suid: 'SUID helper',
      host: 'host network',
      direct: 'from 29.5, --net=host and pulls start here',
      port: 'published port on the host',
      builtin: 'RootlessKit',
      builtinSeen: 'client hidden',
      implicit: 'pasta',
      implicitSeen: 'client visible',
      slirp: 'its own helper',
      slirpSeen: 'visible, IPv4',
    },
    zh: {
      caption:
        '出站流量经过一个以自己账户运行的进程，即网络驱动；只有 lxc-user-nic 接到宿主机的网桥上。发布的端口由端口驱动接进来，容器能否看到客户端地址由它决定。',
      out: '出站：网络驱动',
      in: '入站：端口驱动',
      container: '容器',
      namespace: 'RootlessKit 的网络命名空间',
      bridge: '网桥 docker0',
      helper: '由自己账户的进程转手',
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
  },
  disk: {
    en: {
      caption:
        'Your systemd reads the unit and its drop-in and starts the daemon. That reads its settings, keeps its data in your home and listens on a socket that is gone after a reboot.',
      unit: 'unit and drop-in',
      starts: 'systemd --user starts',
      programs: 'programs: /usr/bin, or ~/bin without packages',
      reads: 'reads',
      keeps: 'keeps',
      settings: 'settings',
      data: 'images, volumes',
      socket: 'socket: in memory, gone after a reboot',
      asks: 'asks',
      client: 'its own settings: ~/.docker',
    },
    zh: {
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
  },
  delegation: {
    en: {
      caption:
        'The machine’s systemd has every controller. What it delegates, your systemd may pass on to containers; a limit works only with a controller that has come all the way down.',
      system: 'systemd of the machine: root',
      decides: 'is root’s decision',
      yours: ': your systemd',
      always: 'always',
      newer: 'since systemd 252',
      delegated: 'only when delegated',
      asks: 'dockerd asks your systemd for a scope',
      container: 'container: --memory, --cpus, --pids-limit',
    },
    zh: {
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
  },
} as const satisfies Record<string, Record<Lang, Record<string, string>>>;

export type PictureName = keyof typeof words;
