import type { ClaimSourceId } from './claim-sources.ts';
import type { Known } from './known.ts';

/**
 * What pages claim in a sentence: that something needs something, fails with a message, is ignored,
 * is so since a version, is enough. A page says in its front matter (`claims`) in which of its words
 * each stands; the words are the page's, how it is known stands here.
 */
export interface Claim {
  readonly known: Known;
  readonly source: ClaimSourceId;
}

const run = { known: 'run', source: 'vm' } as const;
const script = { known: 'code', source: 'script' } as const;
const setuptool = { known: 'code', source: 'setuptool' } as const;
const moby = { known: 'code', source: 'moby' } as const;
const docs = { known: 'docs', source: 'docs' } as const;
const rootlesskitDocs = { known: 'docs', source: 'rootlesskit' } as const;

/** Every claim by its id, the same in both languages; a page may share one with others. */
export const claims = {
  /* Drivers. */
  'pairs-refused': run,
  'gvisor-unknown': run,
  'gvisor-faster': { known: 'reports', source: 'rootlesskit' },
  'slirp-age': script,
  'suid-only-lxc': rootlesskitDocs,
  'lxc-missing': run,
  'pesto-needs': rootlesskitDocs,
  'vpnkit-not-shipped': { known: 'code', source: 'packaging' },
  'bypass-no-suid': docs,
  'network-needs-ipv6': { known: 'docs', source: 'dockerIpv6' },
  'pasta-ipv6-ports': rootlesskitDocs,
  /* Ports. */
  'low-ports-need-root': run,
  'privileged-port-message': run,
  'address-by-iptables': { known: 'code', source: 'rootlesskit' },
  /* Accounts. */
  'root-installs-newuidmap': docs,
  'newuidmap-copy': docs,
  'ids-65536': docs,
  'ids-more': run,
  'machinectl-package': { known: 'docs', source: 'debian' },
  /* Limits. */
  'limits-need': docs,
  'limits-ignored': docs,
  'cgroup-none-ignores': docs,
  'cgroup-v1-ignores': docs,
  'cpuset-systemd': { known: 'docs', source: 'systemd' },
  'memlock-ceiling': { known: 'code', source: 'runc' },
  'nofile-1024': { known: 'docs', source: 'releases' },
  /* Storage. */
  'selinux-overlay2': moby,
  'selinux-513': moby,
  'nfs-lchown': docs,
  'btrfs-option': docs,
  /* Variables. */
  'net-host-refused': script,
  'sandbox-detach': script,
  'detach-words': script,
  'mtu-most': run,
  'nsenter-place': setuptool,
  'firewall-backend': moby,
  'skip-iptables': { known: 'code', source: 'installer' },
  /* The daemon and its client. */
  'no-system-unit': docs,
  'linger-from-boot': run,
  'linger-needs-root': docs,
  'restart-policy': docs,
  'two-variables': script,
  'home-exists': script,
  'context-needed': run,
  'docker-host-wins': docs,
  'ssh-no-setting': docs,
  'tls-needed': docs,
  /* AppArmor. */
  'apparmor-option': { known: 'code', source: 'apparmorOption' },
  'ubuntu-userns': { known: 'docs', source: 'rootlessTrouble' },
  'profile-by-package': { known: 'docs', source: 'rootlessTrouble' },
  'hosted-need-profile': { known: 'docs', source: 'rootlessTrouble' },
  'hosted-old-end': { known: 'docs', source: 'runnerImages' },
  /* Builds. */
  'build-no-root': moby,
  'binfmt-own-table': { known: 'code', source: 'binfmt' },
  'binfmt-old-kernel': { known: 'code', source: 'binfmtImage' },
  'exec-format': { known: 'docs', source: 'execve' },
  'cache-to-needs': { known: 'docs', source: 'cacheBackends' },
  'buildkit-alone': { known: 'docs', source: 'buildkitRootless' },
  'builder-image': { known: 'code', source: 'builderImage' },
  /* Releases. */
  maintained: { known: 'docs', source: 'branches' },
  'unit-needs-bus': setuptool,
  'slirp-ports-29': { known: 'docs', source: 'releases' },
  'old-clients': { known: 'docs', source: 'releases' },
  'programs-gone': { known: 'code', source: 'programsGone' },
  'three-seconds': { known: 'code', source: 'threeSeconds' },
  /* Runners, playbooks, clusters. */
  'variables-of-a-service': { known: 'docs', source: 'rootlessTips' },
  'manager-from-outside': { known: 'code', source: 'otherManager' },
  'runner-mounts-socket': { known: 'code', source: 'actionsRunner' },
  'linger-at-once': run,
  'bus-package': { known: 'docs', source: 'debian' },
  'runtime-directory-is-enough': setuptool,
  'setup-needs-systemd': setuptool,
  'ansible-acl': { known: 'docs', source: 'ansibleBecome' },
  'kind-needs': { known: 'docs', source: 'kind' },
  'kind-controllers': { known: 'docs', source: 'kind' },
  'kind-delegate': { known: 'code', source: 'kindProvider' },
  'kind-inotify': { known: 'docs', source: 'kindIssues' },
  /* Docker in Docker. */
  'dind-needs-privileged': { known: 'docs', source: 'rootlessTips' },
  'dind-certificates': { known: 'code', source: 'dindImage' },
  'dind-inside': { known: 'reports', source: 'dindInside' },
  'dind-inside-fails': { known: 'reports', source: 'dindInside' },
  'setup-in-a-build': { known: 'reports', source: 'setupInABuild' },
  /* The socket, and what asks it. */
  'socket-of-root': { known: 'code', source: 'unixSocket' },
  'link-before-start': run,
  'ssh-either': { known: 'code', source: 'dialStdio' },
  'tls-files': { known: 'docs', source: 'protectAccess' },
  'tcp-flag-in-the-way': { known: 'inferred', source: 'script' },
  'state-locked': { known: 'code', source: 'stateLock' },
  'reload-takes': { known: 'code', source: 'reload' },
  ddev: { known: 'reports', source: 'reports' },
  'nginx-proxy-manager': { known: 'reports', source: 'reports' },
  coolify: { known: 'reports', source: 'reports' },
  mcsmanager: { known: 'reports', source: 'reports' },
  /* Reaching the host, proxies, registries. */
  'gateway-address': { known: 'docs', source: 'rootlessTips' },
  'lan-is-open': { known: 'docs', source: 'hostLoopback' },
  'loopback-refused': { known: 'docs', source: 'rootlessTips' },
  'address-filter': { known: 'code', source: 'addressFilter' },
  'registry-certificate': moby,
  'clock-and-certificates': { known: 'code', source: 'certificates' },
  'no-internet': run,
  /* Files. */
  mapping: run,
  'other-user-denied': run,
  'ids-too-few': run,
  'homed-range': { known: 'docs', source: 'homed' },
  'volume-owner': { known: 'code', source: 'volumeContents' },
  'image-corrects-owner': { known: 'code', source: 'postgresImage' },
  'own-files-stay': run,
  'stop-before-copy': { known: 'inferred', source: 'postgresBackup' },
  'old-images-attributes': { known: 'reports', source: 'oldImages' },
  'change-user-capabilities': { known: 'docs', source: 'capabilities' },
  'relabel-own': { known: 'reports', source: 'reports' },
  'xtables-lock': { known: 'code', source: 'xtables' },
  /* Devices. */
  'cdi-no-root': { known: 'docs', source: 'nvidiaToolkit' },
  'cdi-refresh': { known: 'docs', source: 'nvidiaToolkit' },
  'gpu-hook-cgroups': { known: 'reports', source: 'nvidiaCgroups' },
  uaccess: { known: 'code', source: 'uaccess' },
  /* Installing, and systems. */
  'nothing-needs-root': { known: 'docs', source: 'rootlessMode' },
  'root-once': { known: 'docs', source: 'rootlessMode' },
  'further-account': { known: 'docs', source: 'rootlessMode' },
  'script-path': { known: 'code', source: 'rootlessInstall' },
  'script-needs-prerequisites': { known: 'code', source: 'rootlessInstall' },
  'archives-no-root': { known: 'code', source: 'rootlessInstall' },
  'script-refuses': { known: 'code', source: 'install' },
  'port-taken': run,
  'alpine-helper': { known: 'docs', source: 'alpineRootlessKit' },
  'alpine-openrc': { known: 'docs', source: 'alpine' },
  'arch-userns': { known: 'code', source: 'archKernel' },
  'arch-helper': { known: 'docs', source: 'archRootlessKit' },
  'debian-userns': run,
  'debian-ip-tables': run,
  'helper-before-3': { known: 'code', source: 'rootlesskit' },
  'iptables-modules': { known: 'docs', source: 'rootlessTrouble' },
  'el10-modules': { known: 'reports', source: 'packagingIssues' },
  'ubuntu-own-packages': { known: 'docs', source: 'ubuntuDocs' },
  'armhf-armv7': { known: 'reports', source: 'reports' },
  'mint-code-name': { known: 'reports', source: 'relatives' },
  'raspberry-memory': { known: 'reports', source: 'raspberryPi' },
  'extras-ask-less': { known: 'code', source: 'rpmSpecs' },
  'kylin-helper': { known: 'inferred', source: 'script' },
  'wsl-modules': { known: 'reports', source: 'reports' },
  /* Versions that pages name. */
  'host-network-since': script,
  'cgroup-of-host-network': moby,
  'ipc-host': run,
  'pi-32': { known: 'docs', source: 'releases' },
  'network-opts-since': { known: 'docs', source: 'releases' },
  'proxies-since': { known: 'docs', source: 'releases' },
  'save-platform': { known: 'docs', source: 'releases' },
  'gvisor-in-packages': { known: 'code', source: 'bundles' },
  'kubelet-switch': { known: 'reports', source: 'reports' },
  'cpu-by-systemd': { known: 'docs', source: 'kind' },
  'no-v1-systemd': { known: 'docs', source: 'systemdNews' },
  'fuse-kernel': { known: 'docs', source: 'rootlessTrouble' },
  'overlay-debian': run,
  'overlay-el9': { known: 'docs', source: 'rootlessTrouble' },
  'device-rule': run,
  'udev-owner': { known: 'docs', source: 'systemdNews' },
  'live-restore-nothing': run,
  'metrics-in-private-network': run,
  'port-is-ordinary': run,
  'forward-by-firewalld': run,
  'moved-ids-shift': run,
  'moved-directory-shifts': run,
  'quota-by-project': run,
  'volume-filled-at-creation': moby,
  'several-refused': run,
  'emulators-of-debian': run,
  'setcap-nosuid': { known: 'docs', source: 'capabilities' },
} as const satisfies Record<string, Claim>;

export type ClaimId = keyof typeof claims;
