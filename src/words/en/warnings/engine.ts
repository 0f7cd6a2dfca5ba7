/** Releases, of Docker and of distributions, that should be left behind. */
export const words = {
  'engine-broken-setup': 'The setup tool of Docker {engine} is broken. Use {fixed} or newer.',
  'engine-needs-ipv6':
    'Docker {engine} does not start on machines where IPv6 is switched off. {fixed} does.',
  'engine-loses-slirp4netns-ports':
    'With Docker {engine}, the slirp4netns port driver publishes no ports. Use {fixed} or newer.',
  'engine-refuses-plugins':
    'Docker {engine} cannot install managed plugins (docker plugin install). Use {fixed} or newer.',
  'rootlesskit-loses-udp':
    'With RootlessKit {rootlesskit}, UDP replies from published ports reach only this machine. Use {fixed}, which Docker’s packages include from {fixedEngine} on.',
  'rootlesskit-hides-metadata':
    'With RootlessKit {rootlesskit} and gvisor-tap-vsock, containers cannot reach 169.254.169.254, where clouds serve metadata and roles. Use {fixed}, which Docker’s packages include from {fixedEngine} on.',
  'distro-brings-another-engine':
    '{system}’s own packages contain Docker {version}, but this plan is for {engine}. It fits only if that version is already installed.',
  'system-ended':
    'According to endoflife.date, support for {system} ended on {date}. Plan an upgrade.',
  'system-ends-soon':
    'According to endoflife.date, support for {system} ends on {date}. The distribution itself may give an earlier date.',
  'archive-moved':
    'The mirrors no longer carry {system}, so apt-get fails with error 404. First, replace the entries in /etc/apt/sources.list with: deb {archive}',
  'engine-newer-than-facts':
    'Docker {engine} is newer than the facts behind this plan, which end at {latest}.',
  'script-installs-newest': 'The rootless script always installs the newest release, not {engine}.',
  'cgroup-v1-deprecated': 'cgroup v1 is deprecated, and with it container limits have no effect.',
  'cgroup-v1-forced':
    'systemd {systemd} boots with cgroup v1 only where the kernel command line has SYSTEMD_CGROUP_ENABLE_LEGACY_FORCE=1.',
  'mirror-serves-packages-only':
    'The package mirror is only used when Docker’s packages are installed, not with {method}.',
  'pinned-engine-may-be-gone':
    'First check that the repository for {system} still has Docker {engine}: apt-cache madison docker-ce, or dnf list --showduplicates docker-ce',
};
