/** Every key that the probe prints, in the order in which they are read. */
export const probeKeys = [
  'os',
  'release',
  'like',
  'codename',
  'base',
  'manager',
  'board',
  'init',
  'inside',
  'uid-map',
  'kernel',
  'arch',
  'user',
  'uid',
  'linger',
  'systemd',
  'systemd-user',
  'cgroup',
  'kernel-controllers',
  'controllers',
  'kernel/unprivileged_userns_clone',
  'kernel/apparmor_restrict_unprivileged_userns',
  'user/max_user_namespaces',
  'net/ipv4/ping_group_range',
  'net/ipv4/ip_unprivileged_port_start',
  'subuid',
  'subgid',
  'directory-ids',
  'config-home',
  'kept',
  'modules',
  'packages',
  'files',
  'scripts',
  'repositories',
  'tools',
  'passt',
  'docker',
  'distro-docker',
  'rootlesskit',
  'selinux',
  'home-fs',
  'rootful-unit',
  'daemon',
  'rootful',
] as const;

export type ProbeKey = (typeof probeKeys)[number];

/** What a probe says, by key; a probe that is older or cut short says less. */
export type ProbeFacts = Readonly<Partial<Record<ProbeKey, string>>>;

export const isProbeKey = (text: string): text is ProbeKey =>
  (probeKeys as readonly string[]).includes(text);
