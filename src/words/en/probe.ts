import { words as relative } from './relative.ts';
import { whole } from './whole.ts';

/** What is said about a machine by its probe. */
export const words = {
  whole,
  title: 'This is what the probe printed. What this machine lacks:',
  nothing:
    'This is what the probe printed. Nothing is missing that the probe can see; the plan says what remains to be done.',
  relative,
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
    'no-systemd':
      'systemd is not what started this machine, so there are no units, no lingering and no limits: the daemon is started by a script.',
    'wsl-without-systemd':
      'WSL runs without systemd: switch it on in /etc/wsl.conf, then wsl --shutdown.',
    container: 'This is inside a container, which has to allow what rootless Docker needs.',
    lxc: 'This is an LXC container: its host has to allow nesting, and to give it IDs to spare.',
    'uid-map':
      'This machine is itself in a user namespace, and its map of IDs is too small for a range beside its own: newuidmap refuses it.',
    cifs: 'The home directory is on a Windows share (CIFS), where the daemon cannot keep its data.',
    zfs: 'The home directory is on ZFS: whether overlay works there depends on its version.',
    overlay: 'The home directory is itself on an overlay, on which no second one can stand.',
    btrfs:
      'The home directory is on btrfs, and the kernel is older than 4.18: docker rm fails unless it is mounted with user_subvol_rm_allowed.',
    'memory-off':
      'The kernel runs without the memory controller, so --memory is dropped with a warning. A boot parameter switches it on: cgroup_enable=memory.',
    'cgroup-v1': 'The machine uses cgroup v1, so limits of containers are ignored.',
    cpu: 'The controller cpu is not delegated, so a container with --cpus is refused.',
    memory: 'The controller memory is not delegated, so --memory is dropped with a warning.',
    pids: 'The controller pids is not delegated, so --pids-limit is dropped with a warning.',
    ping: 'The kernel lets nobody ping, so containers cannot either.',
  },
};
