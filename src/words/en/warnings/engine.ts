/** Releases, of Docker and of distributions, that should be left behind. */
export const words = {
  'engine-broken-setup': 'Docker {engine} has a broken setup tool. Take {fixed} or newer.',
  'engine-needs-ipv6': 'Docker {engine} does not start where IPv6 is switched off. {fixed} does.',
  'engine-loses-slirp4netns-ports':
    'With Docker {engine} the slirp4netns port driver publishes nothing. Take {fixed} or newer.',
  'engine-refuses-plugins':
    'Docker {engine} cannot install managed plugins (docker plugin install). Take {fixed} or newer.',
  'rootlesskit-loses-udp':
    'RootlessKit {rootlesskit} loses UDP replies on published ports to everybody but this machine. Take {fixed}, which Docker’s packages have from {fixedEngine} on.',
  'rootlesskit-hides-metadata':
    'With RootlessKit {rootlesskit} and gvisor-tap-vsock, containers cannot reach 169.254.169.254, where clouds keep metadata and roles. Take {fixed}, which Docker’s packages have from {fixedEngine} on.',
  'distro-brings-another-engine':
    'The packages of {system} itself bring Docker {version}. The plan is made for {engine}: right where that is installed already.',
  'system-ended': 'Support for {system} ended on {date}, says endoflife.date. Plan an upgrade.',
  'system-ends-soon':
    'Support for {system} ends on {date}, says endoflife.date; the distribution itself may name an earlier day.',
  'archive-moved':
    'The mirrors no longer have {system}: the first command that asks them fails with 404. Before it, put this in place of what /etc/apt/sources.list says: deb {archive}',
  'engine-newer-than-facts': 'Docker {engine} is newer than these facts, which end at {latest}.',
  'script-installs-newest': 'The script installs the newest release, not {engine}.',
  'cgroup-v1-deprecated': 'cgroup v1 is deprecated and gives no limits.',
  'mirror-serves-packages-only':
    'The package mirror serves the method packages only, not {method}.',
  'pinned-engine-may-be-gone':
    'Look first whether {system} still has Docker {engine} in its repository: apt-cache madison docker-ce, or dnf list --showduplicates docker-ce',
};
