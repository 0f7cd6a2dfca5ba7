/** The machine, its storage and who may do what. */
export const words = {
  'session-keeps-controllers':
    'A running user session keeps its old controllers until it ends: log out everywhere and in again, or reboot. Restarting user@UID.service has the same effect at once, but ends everything in the session, such as a desktop or containers.',
  'selinux-refuses-overlay2':
    'This engine refuses overlay2 with SELinux, so the plan sets fuse-overlayfs.',
  'selinux-old-data':
    'With SELinux, data written by a Docker older than {since} stays on fuse-overlayfs. If you have such data, choose fuse-overlayfs as the storage driver. A new data directory needs nothing.',
  'kernel-without-overlay':
    'Linux {kernel} does not let ordinary users mount overlay, so the plan sets fuse-overlayfs.',
  'packages-beside-rootful':
    'If root’s daemon comes from the distribution’s package (docker.io), Docker’s packages cannot be installed beside it. Choose the distribution’s packages here as well.',
  'two-daemons':
    'There will be two daemons, so name the context whenever it matters which one you use. The setup tool needs --force for this.',
  'subordinate-range-never-copied':
    'The new range starts after all existing ones. Never copy the 100000 of some web page: two users would share IDs.',
  'directory-numbers-accounts':
    'A directory may number its accounts from 100000 on, just where ranges seem free, and containers could then read a colleague’s files. Find out which numbers it keeps free, and name those as the range of subordinate IDs.',
  'vfs-copies-layers': 'vfs copies every layer in full, which is slow and fills the disk quickly.',
  'user-unnamed': 'First set ROOTLESS_USER to the user’s name. Without it the commands stop.',
  'delegated-unconfirmed':
    'Which controllers {system} delegates on its own is an assumption. Check first: cat /sys/fs/cgroup/user.slice/user-$(id -u).slice/user@$(id -u).service/cgroup.controllers',
  'no-systemd-no-autostart':
    'Without systemd, nothing starts the daemon at boot. Call the start script from your init system.',
  'autostart-by-user-service':
    'Nothing starts this plan’s script at boot; call it from your init system. {system} also has a service for the user’s OpenRC (rc-update -U add docker). It takes its settings from ~/.config/rc/conf.d/docker, not from this plan. This was read in its package recipe; nobody here has tried it.',
  'ssh-uses-current-context':
    'Access over SSH uses the remote user’s current context. If that user relies on DOCKER_HOST instead, non-interactive shells must set it too.',
  'distro-packages-unconfirmed':
    'What {system}’s own packages contain was read in the archive, not seen on a machine.',
  'distro-in-extension':
    'On {system}, Docker is in a SUSE module that is not enabled by default. Enable it with sudo SUSEConnect -p {extension}; otherwise zypper finds no docker.',
  'repository-ended':
    'Docker no longer builds packages for {system}; the last engine there is {last}.',
  'selinux-xtables-lock':
    'With SELinux, Docker {engine} cannot lock /run/xtables.lock; 20.10.8 can. Until you upgrade: sudo semanage permissive -a iptables_t (and -d afterwards)',
  'kernel-modules-extra':
    'On {system}, the modules that iptables needs are in kernel-modules-extra. If installing it also brings a newer kernel, reboot before loading them.',
  'ip-tables-may-be-absent':
    'The setup tool of Docker {engine} requires the kernel module ip_tables, which Linux {kernel} may not include; from Docker 28.1 on it is not required. Check first: modinfo ip_tables',
  'alpine-without-sudo':
    'Alpine comes without sudo: choose doas or a root shell unless you have installed it. Docker is in the community repository, which must be enabled in /etc/apk/repositories.',
  'root-by-login-shell':
    'Become root with su - (with the dash) or sudo -i. Otherwise usermod, sysctl and modprobe are not found.',
  'repository-unconfirmed':
    'Docker may no longer build packages for {system}. If the package list cannot be downloaded, this is the reason.',
  'rootful-without-systemd':
    'Without systemd, this plan cannot switch off root’s Docker. Stop it the way it was started (on Debian and Ubuntu: service docker stop), or the setup tool will refuse to install.',
};
