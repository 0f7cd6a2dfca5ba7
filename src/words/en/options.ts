/** What each option is called and means, in English: for forms and lists. */
export const words = {
  system: { label: 'System', meaning: 'The distribution and its release' },
  kernel: {
    label: 'Kernel',
    meaning: 'The first two numbers that uname -r prints, such as 6.12. Empty: the release’s own',
  },
  'kernel-flavor': {
    label: 'Kernel build',
    meaning: 'Hardened kernels switch user namespaces off',
  },
  userns: {
    label: 'User namespaces',
    meaning:
      'Whether a kernel setting (unprivileged_userns_clone or max_user_namespaces) disables them',
  },
  arch: { label: 'Processor', meaning: 'As uname -m prints it' },
  systemd: { label: 'systemd for users', meaning: 'Whether systemctl --user works' },
  cgroup: { label: 'cgroup version', meaning: 'Limits need v2' },
  selinux: { label: 'SELinux', meaning: 'Whether it is enforcing' },
  passt: {
    label: 'passt version',
    meaning: 'Its release date, such as 2025_01_21. Empty: the release’s own',
  },
  privilege: {
    label: 'Become root with',
    meaning: 'How you run the administrator’s part, or that somebody else does',
  },
  login: {
    label: 'Logged in',
    meaning: 'systemd needs a login session, which su and sudo do not open',
  },
  user: {
    label: 'User',
    meaning: 'Who will run Docker; separate several with commas. Empty: whoever runs the commands',
  },
  'create-user': {
    label: 'Create accounts',
    meaning: 'Create these users’ accounts if they do not exist',
  },
  'ssh-keys': {
    label: 'SSH keys',
    meaning:
      'Public keys for cloud-init: TYPE KEY for all users, or NAME=TYPE KEY for one, separated by commas',
  },
  subids: {
    label: 'Subordinate IDs',
    meaning: 'A free range is added only where the user has too few',
  },
  'subid-range': {
    label: 'Range of subordinate IDs',
    meaning: 'FIRST-LAST, if you reserve IDs for this. Empty: any free range',
  },
  docker: {
    label: 'Docker Engine',
    meaning: 'A version such as 29.5.1 or 28, from 20.10 on. Empty: the newest',
  },
  rootlesskit: {
    label: 'RootlessKit',
    meaning:
      'What rootlesskit --version prints, such as 2.3. It decides which drivers are available. Empty: what the packages contain',
  },
  method: {
    label: 'Install method',
    meaning: 'Docker’s packages, its rootless script, or the distribution’s packages',
  },
  rootful: {
    label: 'System-wide Docker',
    meaning: 'What to do with a daemon that already runs as root on this machine',
  },
  network: {
    label: 'Network driver',
    meaning:
      'How containers reach the outside. Automatic needs no further package; slirp4netns is the most widely used',
  },
  'port-driver': { label: 'Port driver', meaning: 'How published ports reach containers' },
  mtu: { label: 'MTU', meaning: '68 to 65521. Empty: the driver’s own' },
  'detach-netns': {
    label: 'Detached network',
    meaning: 'The daemon stays in the host’s network namespace (from 29.5)',
  },
  subnet: {
    label: 'RootlessKit’s network',
    meaning: 'A CIDR to use if 10.0.2.0/24 is already taken',
  },
  'lowest-port': { label: 'Lowest port', meaning: 'The lowest port you will publish' },
  'privileged-ports': {
    label: 'Allow low ports with',
    meaning: 'A kernel setting, or a file capability',
  },
  udp: { label: 'UDP ports', meaning: 'Publish UDP as well as TCP' },
  ping: { label: 'Ping from containers', meaning: 'Containers can ping other machines' },
  'client-ip': {
    label: 'Keep the client’s address',
    meaning: 'Containers see the address of whoever connects',
  },
  ipv6: { label: 'IPv6', meaning: 'IPv6 for containers' },
  'host-loopback': {
    label: 'Reach the host’s localhost',
    meaning: 'Containers reach services on the host’s 127.0.0.1',
  },
  autostart: { label: 'Start at boot', meaning: 'The daemon runs without a login' },
  limits: { label: 'Limits', meaning: 'Cgroup controllers that docker run can set limits with' },
  storage: {
    label: 'Storage driver',
    meaning: 'Automatic leaves the choice to the engine, which is usually right',
  },
  'home-fs': {
    label: 'Home directory on',
    meaning: 'The file system that holds ~/.local/share/docker',
  },
  'data-root': {
    label: 'Data directory',
    meaning: 'An absolute path, in place of ~/.local/share/docker',
  },
  client: {
    label: 'Connect with',
    meaning: 'How the docker command finds this daemon',
  },
  'log-max-size': {
    label: 'Log size',
    meaning: 'How large each log file of a container may grow, such as 10m; three are kept',
  },
  'address-pools': {
    label: 'Address pools',
    meaning:
      'Ranges that container networks are taken from: 10.200.0.0/16:24 gives 256 networks of /24',
  },
  dns: { label: 'DNS', meaning: 'Name servers for containers, in place of the machine’s own' },
  'insecure-registries': {
    label: 'Registries without TLS',
    meaning: 'Hosts or networks whose registries are used without checking a certificate',
  },
  ulimits: {
    label: 'Ulimits',
    meaning: 'Upper limits for processes in containers: nofile=SOFT:HARD',
  },
  api: { label: 'Remote access', meaning: 'TCP with TLS, or SSH' },
  'tls-names': {
    label: 'Names in the certificate',
    meaning: 'More names and addresses under which clients reach this machine, separated by commas',
  },
  'registry-mirror': {
    label: 'Registry mirrors',
    meaning: 'URLs of Docker Hub mirrors, separated by commas; the first that answers is used',
  },
  'package-mirror': {
    label: 'Package mirror',
    meaning: 'A URL in place of https://download.docker.com',
  },
  proxy: {
    label: 'Proxy',
    meaning:
      'The URL that the daemon pulls through. A login goes before the host as NAME:PASSWORD@, with special characters as %XX',
  },
  'no-proxy': {
    label: 'No proxy for',
    meaning:
      'Hosts, domains (.example.com) and networks that the daemon reaches directly, separated by commas',
  },
  gpu: { label: 'GPU', meaning: 'Which graphics cards containers can use' },
  task: {
    label: 'Task',
    meaning: 'Set up, remove what was set up, upgrade Docker, or move from root’s Docker',
  },
  'from-docker': {
    label: 'Upgrade from',
    meaning: 'The version that runs now, such as 28.5.1. The plan then says what changes',
  },
  hold: {
    label: 'Hold the packages',
    meaning:
      'System updates leave Docker’s version alone until you release the hold or upgrade with a plan',
  },
  lang: { label: 'Language', meaning: 'Language of the comments; the commands are the same' },
};
