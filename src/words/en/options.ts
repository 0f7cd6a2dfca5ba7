/** What each option is called and means, in English: for forms and lists. */
export const words = {
  system: { label: 'System', meaning: 'the distribution and its release' },
  kernel: { label: 'Kernel', meaning: 'X.Y as uname -r begins; auto is the release’s own' },
  'kernel-flavor': {
    label: 'Kernel build',
    meaning: 'hardened kernels switch user namespaces off',
  },
  userns: {
    label: 'User namespaces',
    meaning:
      'what keeps them off: clone is kernel.unprivileged_userns_clone = 0, count is user.max_user_namespaces = 0',
  },
  arch: { label: 'Processor', meaning: 'as uname -m prints it' },
  systemd: { label: 'systemd for users', meaning: 'whether systemctl --user works' },
  cgroup: { label: 'cgroup version', meaning: 'limits need v2' },
  selinux: { label: 'SELinux', meaning: 'whether it is enforcing' },
  passt: { label: 'passt version', meaning: 'YYYY_MM_DD; auto is the release’s own' },
  privilege: {
    label: 'Root by',
    meaning: 'how the administrator’s part is run; none: somebody else runs it',
  },
  login: { label: 'Logged in', meaning: 'switched means by su or sudo, which gives no session' },
  user: {
    label: 'User',
    meaning: 'who runs Docker, or several with commas; empty is whoever runs the commands',
  },
  'create-user': {
    label: 'Make accounts',
    meaning: 'make the accounts of these users, where missing',
  },
  subids: { label: 'Subordinate IDs', meaning: 'auto adds a free range only where there is none' },
  'subid-range': {
    label: 'Range for them',
    meaning: 'FIRST-LAST, where you keep numbers for this; auto takes any that are free',
  },
  docker: { label: 'Docker Engine', meaning: 'latest, or 29, 29.5, 29.5.1 …, from 20.10 on' },
  rootlesskit: {
    label: 'RootlessKit',
    meaning:
      'X.Y as rootlesskit --version prints it; it decides which drivers there are. auto is what the packages bring',
  },
  method: {
    label: 'Install from',
    meaning: 'Docker’s packages, its rootless script, or the distribution',
  },
  rootful: { label: 'Docker of root', meaning: 'what happens to a daemon that runs as root' },
  network: {
    label: 'Network driver',
    meaning:
      'how containers reach the outside: by itself what needs no further package, while slirp4netns is the most used',
  },
  'port-driver': { label: 'Port driver', meaning: 'how published ports reach containers' },
  mtu: { label: 'MTU', meaning: '68 to 65521; auto is the driver’s own' },
  'detach-netns': {
    label: 'Detached network',
    meaning: 'daemon in the host’s network namespace (from 29.5)',
  },
  subnet: { label: 'RootlessKit’s network', meaning: 'another CIDR where 10.0.2.0/24 is taken' },
  'lowest-port': { label: 'Lowest port', meaning: 'the lowest port you will publish' },
  'privileged-ports': { label: 'Low ports by', meaning: 'a kernel setting, or a file capability' },
  udp: { label: 'UDP ports', meaning: 'publish UDP as well' },
  ping: { label: 'Ping', meaning: 'ping from containers to the outside' },
  'client-ip': { label: 'Client address', meaning: 'containers see who connects' },
  ipv6: { label: 'IPv6', meaning: 'IPv6 for containers' },
  'host-loopback': {
    label: 'Host’s localhost',
    meaning: 'containers reach services on the host’s 127.0.0.1',
  },
  autostart: { label: 'Start at boot', meaning: 'the daemon runs without a login' },
  limits: { label: 'Limits', meaning: 'cgroup controllers that docker run should be able to use' },
  storage: { label: 'Storage driver', meaning: 'auto is what the engine chooses well by itself' },
  'home-fs': { label: 'Home directory on', meaning: 'the file system below ~/.local/share/docker' },
  'data-root': {
    label: 'Data directory',
    meaning: 'an absolute path instead of ~/.local/share/docker',
  },
  client: { label: 'Client by', meaning: 'docker context, or DOCKER_HOST' },
  api: { label: 'Remote access', meaning: 'TCP with TLS, or SSH' },
  'registry-mirror': { label: 'Registry mirror', meaning: 'URL of a mirror of Docker Hub' },
  'package-mirror': {
    label: 'Package mirror',
    meaning: 'URL in place of https://download.docker.com',
  },
  proxy: {
    label: 'Proxy',
    meaning:
      'URL that the daemon pulls through; NAME:PASSWORD@ before the host, other signs as %XX',
  },
  'no-proxy': {
    label: 'No proxy for',
    meaning:
      'hosts, domains (.example.com) and networks that the daemon reaches directly, with commas',
  },
  lang: { label: 'Language', meaning: 'of comments; the commands are the same' },
};
