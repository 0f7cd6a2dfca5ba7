import type { Lang } from '../../modes.ts';

/** The words in the pictures. A picture is drawn once; only these differ by language. */
export const words = {
  identities: {
    en: {
      caption:
        'Your own ID becomes root inside. Container ID n, from 1 up, becomes the n-th subordinate ID. The real root is not on the map at all.',
      host: 'on the host',
      inside: 'inside the namespace',
      realRoot: 'root',
      unmapped: 'not mapped',
      you: 'you',
      daemon: 'root: dockerd, container root',
      subordinate: 'subordinate IDs',
      first: 'first other user',
      example: 'e.g. www-data',
      last: 'last one',
    },
    zh: {
      caption:
        '自己的 ID 到了里面就是 root；容器里从 1 起的第 n 个 ID，对应第 n 个从属 ID。宿主机真正的 root 根本不在映射里。',
      host: '宿主机上',
      inside: '用户命名空间里',
      realRoot: 'root',
      unmapped: '没有映射',
      you: '你',
      daemon: 'root：dockerd 与容器的 root',
      subordinate: '从属 ID',
      first: '第一个其他用户',
      example: '例如 www-data',
      last: '最后一个',
    },
  },
  'packet-path': {
    en: {
      caption:
        'Outgoing traffic passes a process that runs as you: the network driver. A published port comes in through the port driver, on another path.',
      out: 'Outgoing: the network driver',
      in: 'Incoming: the port driver',
      container: 'container',
      namespace: 'RootlessKit’s network namespace',
      tap: 'bridge, then tap0',
      driver: 'slirp4netns, pasta or gvisor-tap-vsock',
      driverNote: 'an ordinary process of yours',
      host: 'host network',
      client: 'client',
      port: 'port on the host',
      portDriver: 'builtin: forwards inside RootlessKit',
      portNote: 'fast, but the container sees a local sender',
      pasta: 'implicit: pasta passes it on',
      pastaNote: 'the container sees the client’s address',
    },
    zh: {
      caption:
        '往外走的流量要经过一个以你的身份运行的进程，即网络驱动；发布的端口由端口驱动接进来，走的是另一条路。',
      out: '出：网络驱动',
      in: '入：端口驱动',
      container: '容器',
      namespace: 'RootlessKit 的网络命名空间',
      tap: '网桥，再到 tap0',
      driver: 'slirp4netns、pasta 或 gvisor-tap-vsock',
      driverNote: '只是你名下的普通进程',
      host: '宿主机网络',
      client: '客户端',
      port: '宿主机端口',
      portDriver: 'builtin：在 RootlessKit 里转发',
      portNote: '快，但容器看到的是本机地址',
      pasta: 'implicit：由 pasta 直接转交',
      pastaNote: '容器看到的是客户端地址',
    },
  },
} as const satisfies Record<string, Record<Lang, Record<string, string>>>;

export type PictureName = keyof typeof words;
