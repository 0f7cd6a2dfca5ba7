/** The machine, its storage and who may do what. */
export const words = {
  'session-keeps-controllers':
    'A running user session keeps its old controllers until it ends: log out everywhere and in again, or reboot. Restarting user@UID.service does the same at once, and ends what runs in it: a desktop, containers.',
  'selinux-refuses-overlay2':
    'With SELinux this engine refuses overlay2, so fuse-overlayfs is named.',
  'selinux-old-data':
    'Data of a Docker before {since} stays on fuse-overlayfs, because of SELinux: where there is such data already, choose storage=fuse-overlayfs. A fresh directory needs nothing.',
  'kernel-without-overlay':
    'Linux {kernel} has no overlay for ordinary users, so fuse-overlayfs is named.',
  'packages-beside-rootful':
    'If root’s daemon is the distribution’s (docker.io), Docker’s packages cannot be installed beside it: choose the distribution’s packages here as well.',
  'two-daemons': 'Two daemons: name the context whenever it matters. The setup tool needs --force.',
  'subordinate-range-never-copied':
    'The range begins after all others. Never copy 100000 from a page: two users would share IDs.',
  'vfs-copies-layers': 'vfs copies every layer in full: slow, and the disk fills quickly.',
  'user-unnamed': 'Set ROOTLESS_USER to the user’s name first; the commands stop without it.',
  'delegated-unconfirmed':
    'Which controllers {system} hands out by itself is assumed. Look first: cat /sys/fs/cgroup/user.slice/user-$(id -u).slice/user@$(id -u).service/cgroup.controllers',
  'no-systemd-no-autostart':
    'Without systemd nothing starts the daemon at boot; call the start script from your init.',
  'autostart-by-user-service':
    'Nothing starts this plan’s script at boot: call it from your init. {system} also brings a service that the user’s OpenRC starts (rc-update -U add docker); it takes its settings from ~/.config/rc/conf.d/docker, not from this plan. That stands in its recipe, and nobody here has tried it.',
  'ssh-uses-current-context':
    'SSH access uses the remote user’s current context. With DOCKER_HOST instead, shells without a terminal must have it too.',
  'distro-packages-unconfirmed':
    'What the packages of {system} itself bring was read, and not seen on a machine.',
  'distro-in-extension':
    'On {system} Docker is in a module of SUSE’s that is not switched on by itself: sudo SUSEConnect -p {extension}. Otherwise zypper finds no docker.',
  'repository-ended': 'Docker no longer builds for {system}; {last} is the last engine there.',
  'selinux-xtables-lock':
    'With SELinux, Docker {engine} cannot lock /run/xtables.lock; 20.10.8 can. Until then: sudo semanage permissive -a iptables_t',
  'kernel-modules-extra':
    '{system} keeps what iptables needs in kernel-modules-extra. Where that brings a newer kernel along, reboot before the modules are loaded.',
  'ip-tables-may-be-absent':
    'The setup tool of Docker {engine} asks for the module ip_tables, and Linux {kernel} may come without it; that of 28.1 does not ask. Look first: modinfo ip_tables',
  'alpine-without-sudo':
    'Alpine comes without sudo: choose doas or a root shell, where it was not installed. Docker is in the community repository: enable that in /etc/apk/repositories.',
  'root-by-login-shell':
    'Become root by su - (with the dash) or sudo -i: otherwise usermod, sysctl and modprobe are not found.',
  'repository-unconfirmed':
    'Docker may no longer build packages for {system}: where the list of packages cannot be fetched, that is why.',
  'rootful-without-systemd':
    'Without systemd this plan cannot switch off root’s Docker: stop it the way it was started (Debian, Ubuntu: service docker stop), or the setup tool refuses to install.',
};
