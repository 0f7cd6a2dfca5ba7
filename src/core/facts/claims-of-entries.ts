import type { Claim } from './claim.ts';
import { allFeatures } from './engine-features.ts';
import { firstEngineWith, rootlessKitFeatures } from './rootlesskit.ts';

const script = { known: 'code', source: 'scriptTags' } as const;
const setuptool = { known: 'code', source: 'setuptoolTags' } as const;
const moby = { known: 'code', source: 'mobyTags' } as const;
const rootlesskit = { known: 'code', source: 'rootlesskitTags' } as const;

/** The first engine whose own packages bring this RootlessKit. */
const withRootlessKit = (version: string): string => firstEngineWith(version) ?? '';

/** What entries claim and no page of the guide does; see `claims.ts`. */
export const claimsOfEntries = {
  /* Versions of Docker. */
  'daemon-in-host-network': { ...script, since: allFeatures['detach-netns'].since },
  'loopback-can-be-opened': { ...script, since: allFeatures['host-loopback'].since },
  'mtu-by-default': { ...script, since: allFeatures['mtu-by-default'].since },
  'gvisor-chosen': { ...script, since: allFeatures['gvisor-by-default'].since },
  // 29.0.2 goes on where IPv6 forwarding cannot be switched on.
  'no-start-without-ipv6': script,
  'context-selected': { ...setuptool, since: allFeatures['context-selected'].since },
  'checks-nf-tables': { ...setuptool, since: allFeatures['checks-nf-tables'].since },
  'nsenter-mended': { ...setuptool, since: allFeatures['nsenter-mended'].since },
  'setup-tool-since': { ...setuptool, since: '20.10' },
  'getsubids-by-tool': { ...setuptool, since: allFeatures.getsubids.since },
  'variable-for-some': setuptool,
  'force-if-writable': setuptool,
  'module-by-kind': setuptool,
  'modules-by-root': setuptool,
  'cdi-by-default': { ...moby, since: allFeatures['cdi-by-default'].since },
  'gpus-by-cdi': { ...moby, since: allFeatures['gpus-by-cdi'].since },
  'no-device-rules': moby,
  'containerd-store': { ...moby, since: allFeatures['containerd-store'].since },
  // pkg/archive of 24.0.9 and 25.0.0.
  'attributes-are-errors': { ...moby, since: '25.0' },
  // 227687f2ef; `bindMountHostProcfs` is in 23.0.0 and not in 20.10.24.
  'pid-host': { ...moby, since: '23.0' },
  // e974cb638c, backported to 20.10.6.
  'read-only-socket': { ...moby, since: '20.10.6' },
  'lchown-hint': { ...moby, since: '23.0' },
  // #41957 and #48086.
  'pipes-unpacked': { ...moby, since: '20.10.4' },
  'devices-unpacked': { ...moby, since: '27.0.3' },
  'mirror-without-scheme': { ...moby, since: '28.3' },
  'bridge-filter-wanted': moby,
  // 4ca129225d, in 29.5.3.
  'plugins-of-29-5': moby,
  // 501ce33bab.
  'slirp-ports-28': { ...moby, since: '28.0.1' },
  // Commit dd377ba of RootlessKit: first in 2.3.3.
  'detached-by-unshare': { known: 'code', source: 'rootlesskit', since: '2.3.3' },
  'slirp-ports-20': { known: 'reports', source: 'portDriverSilent', since: '20.10.7' },
  // setChildHostIP and RequestPortsInRange of 29.1.1; mended by 52fae09ec0.
  'port-opened-twice': moby,
  'oldest-api': { known: 'code', source: 'apiVersions', since: '29.3' },
  'newest-api': { known: 'code', source: 'apiVersions' },
  'oldest-api-by-key': { known: 'code', source: 'apiVersions', since: '29.0' },
  'old-address-fields': { known: 'docs', source: 'apiChanges', since: '29' },
  'cgroup-v1-deprecated': {
    known: 'docs',
    source: 'releases',
    since: allFeatures['cgroup-v1-deprecated'].since,
  },
  'bus-message-since': { known: 'reports', source: 'busMessage', since: '23.0' },
  'selinux-names': { known: 'inferred', source: 'script', since: '29.5' },
  'proxy-of-daemon': { known: 'docs', source: 'daemonProxy' },
  'mirrors-of-hub': { known: 'docs', source: 'hubMirror' },
  'token-for-sign-in': { known: 'docs', source: 'hubLogin' },
  'remap-adds-user': { known: 'docs', source: 'usernsRemap' },
  'slirp-no-longer-brought': {
    known: 'code',
    source: 'packaging',
    since: allFeatures['packages-bring-slirp4netns'].until ?? '',
  },
  'rootlesskit-suggested': { known: 'run', source: 'vm' },
  /* RootlessKit. */
  'apparmor-hint': { ...rootlesskit, since: withRootlessKit('2.0.2') },
  'pasta-known': { ...rootlesskit, since: withRootlessKit(rootlessKitFeatures.pasta.since) },
  'gvisor-inside': { ...rootlesskit, since: rootlessKitFeatures['gvisor-tap-vsock'].since },
  'pesto-ipv6': {
    known: 'docs',
    source: 'rootlesskit',
    since: rootlessKitFeatures['pesto-ipv6'].since,
  },
  'client-address-kept': {
    ...rootlesskit,
    since: rootlessKitFeatures['client-address-builtin'].since,
  },
  'ipv6-ignored': rootlesskit,
  // 8c06f0b in 2.1.0, ca26493 in 2.2.0.
  'socket-handed-on': { ...rootlesskit, since: '2.2' },
  'socket-in-packages': { ...rootlesskit, since: withRootlessKit('2.2.0') },
  'getsubids-by-rootlesskit': { ...rootlesskit, since: withRootlessKit('1.1.0') },
  // 32655f0, in 0.9.5, which 19.03.9 brought.
  'numeric-ids': { ...rootlesskit, since: '19.03.9' },
  // eede4fe, in 0.11.1: 20.10.4 brought 0.13.1 after 0.11.0.
  'port-message': { ...rootlesskit, since: withRootlessKit('0.11.1') },
  // 79022eb, in 0.11.0, which 19.03.14 brought.
  'lock-spares-directory': { known: 'code', source: 'stateLock', since: '19.03.14' },
  'ping-group-inside': { known: 'docs', source: 'kernel' },
  /* Helpers, the kernel, systemd. */
  'slirp-links': { known: 'code', source: 'slirpSandbox', since: '1.2.1' },
  'slirp-no-right': { known: 'code', source: 'slirpSandbox' },
  'cgroup-v2-kernel': { known: 'docs', source: 'runcCgroups', since: '5.2' },
  'docker-cgroup-v2': { ...moby, since: '20.10' },
  'runc-procfs': { known: 'docs', source: 'runcChanges' },
  'runc-wording': { known: 'code', source: 'runc', since: '1.1' },
  'flags-are-locked': { known: 'docs', source: 'mountNamespaces' },
  'newuidmap-file': { known: 'docs', source: 'execve' },
  'zfs-needs-root': { known: 'code', source: 'zfsDriver' },
  'zfs-overlay': { known: 'docs', source: 'zfsOverlay', since: '2.2' },
  'subid-plugin': { known: 'code', source: 'shadowSubid', since: '4.9' },
  'ranges-beside-accounts': { known: 'code', source: 'shadowSubid' },
  /* Programs that speak to the daemon, and images. */
  'traefik-negotiates': { known: 'code', source: 'traefikApi' },
  'testcontainers-rootless': { known: 'code', source: 'testcontainersJava', since: '1.15' },
  'npm-owners': { known: 'docs', source: 'npmOwners', since: '9' },
} as const satisfies Record<string, Claim>;
