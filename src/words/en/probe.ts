/** What is said about a machine by its probe. */
export const words = {
  title: 'This is what the probe printed. What this machine lacks:',
  nothing:
    'This is what the probe printed. Nothing is missing that the probe can see; the plan says what remains to be done.',
  unknown: 'The guide does not know this system, so it has no steps for it.',
  refused: 'With these facts no plan can work:',
  plan: 'The whole plan for this machine',
  lacks: {
    root: 'The probe ran as root. Run it as the ordinary user who will own the daemon.',
    newuidmap: 'newuidmap is not installed.',
    iptables: 'Neither iptables nor nft is installed.',
    engine: 'Docker is not installed.',
    helper: 'There is no network helper, and this Docker brings none.',
    rootful: 'The Docker of root is running.',
    'no-subids': 'The account has no subordinate IDs.',
    'few-subids': 'The account has too few subordinate IDs for most images.',
    'userns-off': 'The kernel keeps user namespaces from ordinary users.',
    'userns-zero': 'The kernel’s limit for user namespaces is 0.',
    apparmor: 'AppArmor keeps user namespaces from a RootlessKit in a home directory.',
    nfs: 'The home directory is on NFS, where the daemon cannot keep its data.',
    session: 'This shell does not reach a systemd of its own: it was opened by su or sudo.',
    'cgroup-v1': 'The machine uses cgroup v1, so limits of containers are ignored.',
    cpu: 'The controller cpu is not delegated, so --cpus is ignored.',
    ping: 'The kernel lets nobody ping, so containers cannot either.',
  },
};
