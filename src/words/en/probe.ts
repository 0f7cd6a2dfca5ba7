import { words as relative } from './relative.ts';
import { whole } from './whole.ts';

/** What is said about a machine by its probe. */
export const words = {
  whole,
  title: 'This is output of the probe. What this machine lacks:',
  nothing:
    'This is output of the probe. It found nothing missing; the plan shows what remains to be done.',
  relative,
  unknown: 'This guide does not know this system, so it has no steps for it.',
  refused: 'On this machine no plan can work:',
  plan: 'The whole plan for this machine',
  lacks: {
    root: 'The probe ran as root. Run it as the ordinary user who will own the daemon.',
    newuidmap: 'newuidmap is not installed.',
    iptables: 'Neither iptables nor nft is installed.',
    engine: 'Docker is not installed.',
    helper: 'There is no network helper, and this Docker brings none.',
    rootful: 'A Docker daemon of root is running.',
    'no-subids': 'The account has no subordinate IDs.',
    'few-subids': 'The account has too few subordinate IDs for most images.',
    'shared-ids':
      'Accounts here have numbers of 100000 and more, this one too. A range that seems free may hold somebody’s number, and containers could then read that person’s files: name a range of subordinate IDs yourself.',
    'config-home':
      'XDG_CONFIG_HOME is set, so the setup tool or the daemon looks elsewhere than in ~/.config, where a plan writes its files.',
    'userns-off': 'The kernel does not let ordinary users create user namespaces.',
    'userns-zero': 'The kernel’s limit for user namespaces is 0.',
    apparmor: 'AppArmor does not let a RootlessKit in a home directory create user namespaces.',
    nfs: 'The home directory is on NFS, where the daemon cannot keep its data.',
    session: 'This shell was opened with su or sudo, so it does not reach the user’s systemd.',
    'no-systemd':
      'This machine was not started by systemd, so there are no units, no lingering and no limits. A script starts the daemon instead.',
    'wsl-without-systemd':
      'WSL runs without systemd. Switch it on in /etc/wsl.conf, then run wsl --shutdown.',
    container:
      'This is inside a container, and that container has to allow what rootless Docker needs.',
    lxc: 'This is an LXC container. Its host has to allow nesting and give it enough spare IDs.',
    'uid-map':
      'This machine is itself in a user namespace with too few IDs for a further range, so newuidmap refuses.',
    cifs: 'The home directory is on a Windows share (CIFS), where the daemon cannot keep its data.',
    zfs: 'The home directory is on ZFS. Whether overlay works there depends on the ZFS version.',
    overlay:
      'The home directory is itself on an overlay, and another overlay cannot be mounted on top.',
    btrfs:
      'The home directory is on btrfs and the kernel is older than 4.18, so docker rm fails unless btrfs is mounted with user_subvol_rm_allowed.',
    'memory-off':
      'The kernel runs without the memory controller, so --memory is ignored with a warning. The boot parameter cgroup_enable=memory switches it on.',
    'cgroup-v1': 'The machine uses cgroup v1, so limits of containers are ignored.',
    cpu: 'The controller cpu is not delegated, so a container with --cpus is refused.',
    memory: 'The controller memory is not delegated, so --memory is ignored with a warning.',
    pids: 'The controller pids is not delegated, so --pids-limit is ignored with a warning.',
    ping: 'The kernel lets no user send pings, so containers cannot either.',
  },
};
