/**
 * The anchors of the official page as of 2024-10-23, when it was one page, and where each of its
 * sections is told here: page of the guide, and section. They are ids of the whole guide on one
 * page, so that an old link needs nothing but another address before its `#`.
 */
export const upstreamAnchors: Readonly<Record<string, string>> = {
  'how-it-works': 'how-it-works',
  prerequisites: 'prerequisites',
  'distribution-specific-hint': 'your-distribution',
  'known-limitations': 'known-limitations',
  install: 'install',
  uninstall: 'uninstall',
  usage: 'daemon-and-client',
  daemon: 'daemon-and-client#systemd',
  client: 'daemon-and-client#context',
  'best-practices': 'docker-in-docker',
  'rootless-docker-in-docker': 'docker-in-docker#image',
  'expose-docker-api-socket-through-tcp': 'remote-access#tcp',
  'expose-docker-api-socket-through-ssh': 'remote-access#ssh',
  'routing-ping-packets': 'networking#ping',
  'exposing-privileged-ports': 'ports#privileged-ports',
  'limiting-resources': 'limiting-resources',
  'limiting-resources-without-cgroup': 'limiting-resources#without-cgroup',
  troubleshooting: 'debugging',
  'unable-to-install-with-systemd-when-systemd-is-present-on-the-system': 'prerequisites#login',
  'errors-when-starting-the-docker-daemon': 'debugging#questions',
  'docker-pull-errors': 'files-and-ids#more-ids',
  'docker-run-errors': 'limiting-resources#check',
  'networking-errors': 'networking',
  'docker-run--p-fails-with-cannot-expose-privileged-port': 'ports#privileged-ports',
  'ping-doesnt-work': 'networking#ping',
  'ipaddress-shown-in-docker-inspect-is-unreachable': 'ports#publish',
  '--nethost-doesnt-listen-ports-on-the-host-network-namespace': 'networking#host-network',
  'network-is-slow': 'networking#drivers',
  'docker-run--p-does-not-propagate-source-ip-addresses': 'ports#client-address',
  'tips-for-debugging': 'debugging#log',
};

/** The anchors that lead to a place, without those that are the id of the page itself. */
export const anchorsOf = (place: string): string[] =>
  Object.keys(upstreamAnchors).filter(
    (anchor) => upstreamAnchors[anchor] === place && anchor !== place,
  );
