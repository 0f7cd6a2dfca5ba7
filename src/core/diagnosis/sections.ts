import type { DiagnosisEntry } from './types.ts';

/** An answer that is a part of the guide and not a troubleshooting entry. */
export interface GuideSection extends DiagnosisEntry {
  /** Address without the mode, as in `/data/ids.json`. */
  readonly address: string;
  readonly titles: { readonly en: string; readonly zh: string };
}

const section = (
  id: string,
  address: string,
  en: string,
  zh: string,
  found: Pick<DiagnosisEntry, 'signatures' | 'keywords'>,
): GuideSection => ({ id, address, title: en, titles: { en, zh }, ...found });

/**
 * Questions that the guide answers. Only pages that exist stand here; their anchors are checked
 * by the link test like every other link.
 */
export const sectionEntries: readonly GuideSection[] = [
  section(
    'how-it-works',
    'guide/how-it-works/',
    'How rootless mode works',
    'rootless 模式的工作原理',
    {
      signatures: [],
      keywords: [
        ...[
          'how does rootless work',
          'what is rootless',
          'difference userns-remap',
          'is rootless secure',
        ],
        ...['工作原理', '什么是 rootless', '有什么区别', 'userns-remap 区别', '是否安全'],
      ],
    },
  ),
  section(
    'dind',
    'guide/docker-in-docker/',
    'Docker in Docker',
    'Docker in Docker（容器里的 Docker）',
    {
      signatures: [
        { match: 'fork/exec /proc/self/exe: operation not permitted', with: ['@container'] },
        { match: 'fork/exec /proc/self/exe: permission denied', with: ['@container'] },
        { match: 'fork/exec /proc/self/exe: permission denied', confidence: 'family' },
        { match: 'fork/exec /proc/self/exe: operation not permitted', confidence: 'family' },
        { match: 'mount proc:/proc * flags: 0xe: operation not permitted' },
        { match: 'failed to mount sysfs, falling back to read-only mount' },
        { match: 'The host root filesystem is mounted as master' },
        { match: 'Setting child propagation to * is not supported', confidence: 'family' },
        { match: 'Error creating mount namespace before pivot: operation not permitted' },
        { match: 'mkdir /sys/fs/cgroup/ * permission denied', confidence: 'family' },
        { match: '/var/run/docker.sock', confidence: 'family', with: ['dind'] },
        { match: 'Could not mount /sys/kernel/security' },
        { match: 'AppArmor detection and --privileged mode might break' },
        { match: 'mount: permission denied (are you root?)', confidence: 'family' },
        { match: 'daemon at tcp://docker:', confidence: 'family' },
      ],
      keywords: [
        ...['dind', 'docker in docker', 'dind-rootless', 'nested docker', 'inside a container'],
        ...['--privileged', 'rootless buildkit', 'seccomp=unconfined', 'systempaths=unconfined'],
        ...['act runner', 'Jenkins agent', 'GitLab runner', 'Kubernetes pod', 'Docker in Docker'],
        ...[
          '容器里运行 Docker',
          '容器里的 Docker',
          '特权模式',
          '嵌套 Docker',
          'docker 套 docker',
          'CI runner 里',
        ],
      ],
    },
  ),
  section(
    'known-limitations',
    'guide/known-limitations/',
    'What rootless mode cannot do',
    'rootless 模式做不到什么',
    {
      signatures: [
        { match: 'unsupported on rootless' },
        { match: 'is not supported in rootless mode' },
        { match: 'not supported with rootless' },
        { match: 'sctp * not supported', confidence: 'family' },
        { match: 'checkpoint * not supported', confidence: 'family' },
      ],
      keywords: [
        ...[
          'limitations',
          'known limitations',
          '--ipc=host',
          'SCTP',
          'checkpoint',
          'overlay network',
          'not supported',
          'what does not work',
        ],
        ...[
          'swarm overlay',
          'AppArmor container profile',
          '限制有哪些',
          '不支持的功能',
          '已知限制',
          '有什么限制',
          '做不到',
        ],
      ],
    },
  ),
  section('storage-drivers', 'guide/storage/', 'Storage drivers', '存储驱动', {
    signatures: [
      { match: 'overlay is not supported for Rootless with SELinux' },
      { match: 'driver not supported: overlay2' },
      { match: 'error initializing graphdriver' },
      { match: 'error creating overlay mount to' },
      { match: '.local/share/docker/vfs', confidence: 'family' },
      { match: 'failed to mount overlay: operation not permitted' },
      { match: 'failed to mount overlay: invalid argument' },
      { match: 'kernel does not support overlay fs' },
      { match: "'overlay' is not supported over" },
      { match: 'fuse-overlayfs * executable file not found' },
      { match: '--storage-driver=overlay2 * operation not permitted', confidence: 'family' },
      {
        match: '--storage-driver=overlay2',
        confidence: 'exact',
        with: ['falling back to read-only mount'],
      },
      { match: '--storage-driver', confidence: 'family' },
      { match: 'failed to remove root filesystem', confidence: 'family' },
      { match: 'Failed to destroy btrfs snapshot' },
      { match: 'mkdir * .local/share/docker/overlay2 * permission denied' },
      { match: 'mkdir * .local/share/docker/fuse-overlayfs * permission denied' },
      { match: "fuse: device not found, try 'modprobe fuse' first" },
      { match: 'fuse-overlayfs: cannot mount' },
      { match: 'fuse-overlayfs: command not found' },
      { match: 'prior storage driver', confidence: 'family' },
      { match: 'storage-driver=', confidence: 'family' },
    ],
    keywords: [
      ...['storage driver', 'storage-driver', 'overlay2', 'fuse-overlayfs', 'vfs', 'backing btrfs'],
      ...[
        'overlayfs',
        'snapshotter',
        'move data directory',
        'another disk',
        'zfs',
        '存储驱动',
        '快照器',
        '占用磁盘太多',
        '换硬盘',
        '移动数据目录',
        '硬盘',
        '磁盘空间',
      ],
    ],
  }),
  section('prerequisites', 'guide/prerequisites/', 'Prerequisites', '前提条件', {
    signatures: [
      { match: 'newuidmap binary not found' },
      { match: 'exec: newuidmap: executable file not found' },
      { match: 'exec: newgidmap: executable file not found' },
      { match: 'newgidmap: command not found' },
      { match: 'newgidmap: not found' },
      { match: 'newuidmap: command not found' },
      { match: 'newuidmap: not found' },
      { match: 'newuidmap 不存在' },
      { match: 'newuidmap 未找到' },
      { match: '未找到 newuidmap' },
      { match: '找不到 newuidmap' },
      { match: '请先安装 uidmap' },
      { match: 'Install newuidmap & newgidmap binaries' },
      { match: 'apt-get install -y uidmap', confidence: 'family' },
      { match: 'Missing system requirements. Run the following commands', confidence: 'family' },
    ],
    keywords: [
      ...['newuidmap not found', 'uidmap', 'install uidmap', 'prerequisites', 'requirements'],
      ...[
        'newuidmap 不存在',
        '前提条件',
        '安装 uidmap',
        '缺少 newuidmap',
        'newuidmap 找不到命令',
        '需要的 newuidmap',
      ],
    ],
  }),
  section('distro-hints', 'guide/your-distribution/', 'Your distribution', '各发行版', {
    signatures: [
      { match: "can't initialize iptables table", confidence: 'family' },
      { match: 'slirp4netns * vpnkit needs to be installed', confidence: 'family' },
      { match: 'sudo modprobe ip_tables iptable_mangle', confidence: 'family' },
    ],
    keywords: [
      ...['Debian 10', 'Debian 11', 'Debian 12', 'openSUSE', 'SLES', 'Arch Linux', 'Raspberry Pi'],
      ...['CentOS', 'RHEL 8', 'Rocky', 'AlmaLinux', '发行版', '树莓派'],
    ],
  }),
  section('install', 'guide/install/', 'Install', '安装', {
    signatures: [
      { match: 'dockerd-rootless-setuptool.sh: command not found' },
      { match: 'dockerd-rootless-setuptool.sh: No such file' },
      { match: 'dockerd-rootless-setuptool.sh: not found' },
      { match: 'RootlessKit failed, see the error messages', confidence: 'family' },
      { match: 'Aborting because rootful Docker', confidence: 'family' },
      { match: 'Refusing to install rootless Docker as the root user', confidence: 'family' },
      { match: 'Unsupported distribution', confidence: 'family' },
      { match: 'Unit docker.service not found', confidence: 'family' },
      { match: 'Unit file docker.service does not exist', confidence: 'family' },
      { match: 'Unit docker.service could not be found', confidence: 'family' },
    ],
    keywords: [
      ...[
        'install rootless docker',
        'dockerd-rootless-setuptool.sh install',
        'without root',
        'no sudo',
      ],
      ...[
        'get.docker.com/rootless',
        'rootful docker still running',
        'disable docker.socket',
        '--force',
      ],
      ...[
        'docker-ce-rootless-extras',
        '安装 rootless',
        '如何安装',
        '普通用户运行 docker',
        '不用 sudo',
        '非 root 用户',
        '没有 sudo',
        '强制安装',
        '--force 选项',
      ],
    ],
  }),
  section('uninstall', 'guide/uninstall/', 'Uninstall', '卸载', {
    signatures: [
      { match: 'This uninstallation tool does NOT remove Docker binaries', confidence: 'family' },
      { match: 'rm: cannot remove * .local/share/docker * Permission denied' },
    ],
    keywords: [
      ...[
        'uninstall',
        'remove rootless docker',
        'rootlesskit rm -rf',
        'delete data',
        'clean up docker',
      ],
      ...[
        '卸载',
        '删除数据',
        '如何卸载',
        '彻底卸载',
        '清理数据',
        '刪不掉',
        '删不掉',
        'subuid 擁有的檔案',
      ],
    ],
  }),
  section('paths', 'guide/daemon-and-client/#paths', 'Where things are', '文件位置', {
    signatures: [
      { match: '~/.config/docker/daemon.json', confidence: 'family', unless: ['data-root'] },
    ],
    keywords: [
      ...['socket path', 'data directory', 'where is daemon.json', '~/.config/docker/daemon.json'],
      ...[
        '.local/share/docker',
        '/run/user docker.sock',
        'config location',
        'where are images stored',
        'store images',
        '配置文件位置',
      ],
      ...[
        'daemon.json 在哪',
        '数据目录',
        'socket 路径',
        '套接字路径',
        '修改 daemon.json',
        '镜像存在哪里',
        'docker.sock 在哪',
      ],
    ],
  }),
  section(
    'daemon-systemd',
    'guide/daemon-and-client/#systemd',
    'The daemon with systemd',
    '用 systemd 运行守护进程',
    {
      signatures: [
        { match: 'ExecStart=/usr/bin/su', with: ['dockerd-rootless.sh'] },
        { match: 'ExecStart=/bin/su', with: ['dockerd-rootless.sh'] },
        { match: 'User= * ExecStart= * dockerd-rootless.sh', with: ['[Service]'] },
        { match: '[Service] * ExecStart= * dockerd-rootless.sh', confidence: 'family' },
        { match: 'Docker 无法自动启动', confidence: 'family' },
      ],
      keywords: [
        ...[
          'systemctl --user start docker',
          'user service',
          'user unit',
          'system-wide unit',
          'User=',
        ],
        ...[
          '/etc/systemd/system',
          'override.conf',
          '用户级服务',
          '系统级服务',
          'systemctl --user restart docker',
        ],
      ],
    },
  ),
  section(
    'daemon-without-systemd',
    'guide/daemon-and-client/#without-systemd',
    'The daemon without systemd',
    '没有 systemd 时运行守护进程',
    {
      signatures: [
        { match: 'dockerd-rootless.sh needs to be started manually', confidence: 'family' },
        { match: 'could not get XDG_RUNTIME_DIR', confidence: 'family' },
      ],
      keywords: [
        ...[
          'without systemd',
          'OpenRC',
          'Alpine',
          'runit',
          'rc_cgroup_mode',
          'no systemd',
          'rc-service',
        ],
        ...['没有 systemd', '不用 systemd', 'Alpine rootless'],
      ],
    },
  ),
  section(
    'limit-resources',
    'guide/limiting-resources/',
    'Limits that take effect',
    '让资源限制生效',
    {
      signatures: [
        { match: 'Running in rootless-mode without cgroups. Systemd is required' },
        { match: 'Running in rootless-mode without cgroups', confidence: 'family' },
        { match: 'No cpu cfs quota support', confidence: 'family' },
        { match: 'requires setting systemd property Delegate=yes' },
        { match: 'controller needs to be delegated' },
        { match: 'Delegate=cpu', confidence: 'family' },
        { match: 'cgroup.controllers', confidence: 'family' },
        { match: 'No kernel memory TCP limit support', confidence: 'family' },
        { match: 'No oom kill disable support', confidence: 'family' },
      ],
      keywords: [
        ...[
          'cgroup v2',
          'cgroups v2',
          'delegate',
          'delegation',
          'cpu limit',
          'limit resources',
          'NanoCPUs',
        ],
        ...[
          'cpu-quota',
          '--cpus',
          'cgroups not writable',
          'cgroups will not work',
          'cgroup2',
          'CPU 配额',
        ],
        ...['委派', '限制资源', 'cgroup v2 更适合', 'cgroup v2 改善', 'cgroups 不可写'],
      ],
    },
  ),
  section(
    'limit-without-cgroup',
    'guide/limiting-resources/#without-cgroup',
    'Limits without cgroups',
    '没有 cgroup 时的限制',
    {
      signatures: [{ match: 'CgroupDriver: none', confidence: 'family' }],
      keywords: [
        'limit without cgroup',
        'cpulimit',
        'ulimit instead',
        '没有 cgroup',
        '不用 cgroup 限制',
      ],
    },
  ),
  section(
    'variables',
    'guide/variables/#daemon',
    'What the variables of dockerd-rootless.sh accept',
    'dockerd-rootless.sh 的变量接受什么值',
    {
      signatures: [
        { match: 'dockerd-rootless.sh conflicts with containerd-rootless.sh' },
        { match: 'Unsupported RootlessKit network driver' },
        { match: 'port driver requires non-host network' },
        { match: 'Unknown DOCKERD_ROOTLESS_ROOTLESSKIT_DETACH_NETNS value' },
        { match: 'mtu must be <=' },
      ],
      keywords: [
        ...['environment variables', 'dockerd-rootless.sh variables', 'rootlesskit flags'],
        ...['环境变量', '变量的默认值', '参考'],
      ],
    },
  ),
  section('tcp-socket', 'guide/remote-access/#tcp', 'The API over TCP', '通过 TCP 使用 API', {
    signatures: [
      { match: 'error during connect: * https://127.0.0.1:2376' },
      { match: 'curl * localhost:2376' },
      { match: ':2376/v1. * EOF' },
      { match: 'http: server gave HTTP response to HTTPS client', with: [':2376'] },
      { match: 'Client sent an HTTP request to an HTTPS server' },
      { match: 'tls: bad certificate', confidence: 'family' },
      { match: ':2375', confidence: 'family' },
      { match: ':2376', confidence: 'family' },
    ],
    keywords: [
      ...['tcp socket', 'remote API', '2376', '2375', 'tlsverify', 'expose docker api', 'tcp://'],
      ...['远程 API', '远程访问', '2375 端口', 'TCP 端口', '开放 API'],
    ],
  }),
  section('ssh-socket', 'guide/remote-access/#ssh', 'The API over SSH', '通过 SSH 使用 API', {
    signatures: [
      { match: 'docker system dial-stdio' },
      { match: 'command [ssh * has exited with exit status' },
      { match: 'error during connect: * http://docker.example.com', confidence: 'family' },
    ],
    keywords: [
      ...[
        'ssh://',
        'DOCKER_HOST=ssh',
        'remote over ssh',
        'dial-stdio',
        'remote host',
        'remote API',
      ],
      ...['通过 SSH', '远程主机', 'SSH 连接 Docker'],
    ],
  }),
];

/** Where an answer stands, without the mode: `troubleshooting/ID/` or a part of the guide. */
export const addressOf = (id: string): string =>
  sectionEntries.find((one) => one.id === id)?.address ?? `troubleshooting/${id}/`;
