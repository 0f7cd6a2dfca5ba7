/** What each option is called and means, in English: for forms and lists. */
export const words = {
  system: { label: 'System', meaning: 'The distribution and its release' },
  kernel: {
    label: 'Kernel',
    meaning: 'The first two numbers of uname -r, such as 6.12; empty is the release’s own',
  },
  'kernel-flavor': {
    label: 'Kernel build',
    meaning: 'Hardened kernels switch user namespaces off',
  },
  userns: {
    label: 'User namespaces',
    meaning:
      'Whether a kernel setting (unprivileged_userns_clone, max_user_namespaces) keeps them off',
  },
  arch: { label: 'Processor', meaning: 'As uname -m prints it' },
  systemd: { label: 'systemd for users', meaning: 'Whether systemctl --user works' },
  cgroup: { label: 'cgroup version', meaning: 'Limits need v2' },
  selinux: { label: 'SELinux', meaning: 'Whether it is enforcing' },
  passt: {
    label: 'passt version',
    meaning: 'Its day, such as 2025_01_21; empty is the release’s own',
  },
  privilege: {
    label: 'Become root with',
    meaning: 'How the administrator’s part is run, or that somebody else runs it',
  },
  login: { label: 'Logged in', meaning: 'su and sudo give no session, which systemd needs' },
  user: {
    label: 'User',
    meaning: 'Who runs Docker, or several with commas; empty is whoever runs the commands',
  },
  'create-user': {
    label: 'Make accounts',
    meaning: 'Make the accounts of these users, where missing',
  },
  'ssh-keys': {
    label: 'SSH keys',
    meaning: 'Public keys for user data: TYPE KEY for all users, or NAME=TYPE KEY, with commas',
  },
  subids: { label: 'Subordinate IDs', meaning: 'A free range is added only where there is none' },
  'subid-range': {
    label: 'Range of subordinate IDs',
    meaning: 'As FIRST-LAST, where you keep numbers for this; empty takes any that are free',
  },
  docker: {
    label: 'Docker Engine',
    meaning: 'A version such as 29.5.1 or 28, from 20.10 on; empty is the newest',
  },
  rootlesskit: {
    label: 'RootlessKit',
    meaning:
      'What rootlesskit --version prints, such as 2.3; empty is what the packages bring. It decides which drivers there are',
  },
  method: {
    label: 'Install method',
    meaning: 'Docker’s packages, its rootless script, or the distribution',
  },
  rootful: {
    label: 'System-wide Docker',
    meaning: 'What to do with a daemon that runs as root on this machine already',
  },
  network: {
    label: 'Network driver',
    meaning:
      'How containers reach the outside: automatic needs no further package, slirp4netns is the most used',
  },
  'port-driver': { label: 'Port driver', meaning: 'How published ports reach containers' },
  mtu: { label: 'MTU', meaning: '68 to 65521; empty is the driver’s own' },
  'detach-netns': {
    label: 'Detached network',
    meaning: 'Daemon in the host’s network namespace (from 29.5)',
  },
  subnet: { label: 'RootlessKit’s network', meaning: 'Another CIDR where 10.0.2.0/24 is taken' },
  'lowest-port': { label: 'Lowest port', meaning: 'The lowest port you will publish' },
  'privileged-ports': {
    label: 'Allow low ports with',
    meaning: 'A kernel setting, or a file capability',
  },
  udp: { label: 'UDP ports', meaning: 'Publish UDP as well as TCP' },
  ping: { label: 'Ping from containers', meaning: 'Ping to the outside works' },
  'client-ip': { label: 'Keep the client’s address', meaning: 'Containers see who connects' },
  ipv6: { label: 'IPv6', meaning: 'IPv6 for containers' },
  'host-loopback': {
    label: 'Reach the host’s localhost',
    meaning: 'Containers reach services on the host’s 127.0.0.1',
  },
  autostart: { label: 'Start at boot', meaning: 'The daemon runs without a login' },
  limits: { label: 'Limits', meaning: 'Cgroup controllers that docker run should be able to use' },
  storage: {
    label: 'Storage driver',
    meaning: 'Automatic is what the engine chooses, which is well',
  },
  'home-fs': { label: 'Home directory on', meaning: 'The file system below ~/.local/share/docker' },
  'data-root': {
    label: 'Data directory',
    meaning: 'An absolute path instead of ~/.local/share/docker',
  },
  client: {
    label: 'Connect with',
    meaning: 'How the docker command finds this daemon',
  },
  'log-max-size': {
    label: 'Log size',
    meaning: 'How large a file of a container’s log may grow (10m); three of them are kept',
  },
  'address-pools': {
    label: 'Address pools',
    meaning: 'Networks that containers’ networks are cut from: 10.200.0.0/16:24 gives 256 of /24',
  },
  dns: { label: 'DNS', meaning: 'Name servers of containers, in place of the machine’s own' },
  'insecure-registries': {
    label: 'Registries without TLS',
    meaning: 'Hosts or networks whose registries are trusted without a certificate',
  },
  ulimits: {
    label: 'Ulimits',
    meaning: 'What processes in containers may have at most: nofile=SOFT:HARD',
  },
  api: { label: 'Remote access', meaning: 'TCP with TLS, or SSH' },
  'tls-names': {
    label: 'Names in the certificate',
    meaning:
      'Names and addresses by which clients reach this machine, besides its own name, with commas',
  },
  'registry-mirror': {
    label: 'Registry mirrors',
    meaning: 'URLs of mirrors of Docker Hub, with commas: the first that answers is used',
  },
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
      'Hosts, domains (.example.com) and networks that the daemon reaches directly, with commas',
  },
  gpu: { label: 'GPU', meaning: 'Graphics cards that containers are to have' },
  task: {
    label: 'Task',
    meaning:
      'Set up; remove what was set up; bring Docker to a newer version; move from root’s Docker',
  },
  'from-docker': {
    label: 'Upgrade from',
    meaning:
      'The version that runs now, such as 28.5.1: then the plan says what changes on the way',
  },
  hold: {
    label: 'Hold the packages',
    meaning: 'No update of the system brings another Docker, until you let go or upgrade by a plan',
  },
  lang: { label: 'Language', meaning: 'Of comments; the commands are the same' },
};
