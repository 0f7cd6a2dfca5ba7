import { checkedOn, type SourceId, sources } from './sources.ts';
import { daysLater, kindOf, type SourceKind, spans } from './stale.ts';

interface Reading {
  readonly title: string;
  readonly url: string;
  /** What it is about: for how long a reading holds. */
  readonly kind: SourceKind;
  /** Where it is not the day on which all were read. */
  readonly on?: string;
}

/** The day on which all of these were read, but those that have a day of their own. */
const first = '2026-11-29';

/** The day on which what entries claim was read. */
const latest = '2026-11-30';

/**
 * What was read for claims of pages alone: single files and documents on which no plan rests, so that
 * no browser loads them and the day of a plan's facts does not move with them.
 */
export const readings = {
  rootlessMode: {
    title: 'Docker: rootless mode',
    url: 'https://docs.docker.com/engine/security/rootless/',
    kind: 'rules',
  },
  rootlessTips: {
    title: 'Docker: rootless mode, tips',
    url: 'https://docs.docker.com/engine/security/rootless/tips/',
    kind: 'rules',
  },
  rootlessTrouble: {
    title: 'Docker: rootless mode, troubleshooting',
    url: 'https://docs.docker.com/engine/security/rootless/troubleshoot/',
    kind: 'rules',
  },
  rootlessInstall: {
    title: 'docker-install: rootless-install.sh',
    url: 'https://github.com/docker/docker-install/blob/master/rootless-install.sh',
    kind: 'rules',
  },
  install: {
    title: 'docker-install: install.sh',
    url: 'https://github.com/docker/docker-install/blob/master/install.sh',
    kind: 'rules',
  },
  rpmSpecs: {
    title: 'docker-ce-packaging: package specs',
    url: 'https://github.com/docker/docker-ce-packaging/tree/master/rpm/SPECS',
    kind: 'dates',
  },
  protectAccess: {
    title: 'Docker: protect the daemon’s socket',
    url: 'https://docs.docker.com/engine/security/protect-access/',
    kind: 'rules',
  },
  dialStdio: {
    title: 'docker/cli: what a client starts at the far end of ssh',
    url: 'https://github.com/docker/cli/blob/master/cli/command/system/dial_stdio.go',
    kind: 'rules',
  },
  branches: {
    title: 'moby: which branches are maintained',
    url: 'https://github.com/moby/moby/blob/master/project/BRANCHES-AND-TAGS.md',
    kind: 'dates',
  },
  apparmorOption: {
    title: 'moby: daemon/apparmor_linux.go',
    url: 'https://github.com/moby/moby/blob/master/daemon/apparmor_linux.go',
    kind: 'rules',
  },
  reload: {
    title: 'moby: daemon/reload.go',
    url: 'https://github.com/moby/moby/blob/master/daemon/reload.go',
    kind: 'rules',
  },
  volumeContents: {
    title: 'moby: daemon/container/container_unix.go',
    url: 'https://github.com/moby/moby/blob/master/daemon/container/container_unix.go',
    kind: 'rules',
  },
  programsGone: {
    title: 'moby: RootlessKit 3.0.0, without vpnkit',
    url: 'https://github.com/moby/moby/commit/5249b1d165',
    kind: 'rules',
  },
  xtables: {
    title: 'moby: the xtables lock on hosts with SELinux',
    url: 'https://github.com/moby/moby/commit/cdaf82ba3f',
    kind: 'rules',
  },
  threeSeconds: {
    title: 'moby: dockerd-rootless-setuptool.sh of 20.10',
    url: 'https://github.com/moby/moby/blob/v20.10.24/contrib/dockerd-rootless-setuptool.sh',
    kind: 'rules',
  },
  unixSocket: {
    title: 'go-connections: owner and mode of the socket',
    url: 'https://github.com/docker/go-connections/blob/main/sockets/unix_socket_unix.go',
    kind: 'rules',
  },
  stateLock: {
    title: 'RootlessKit: pkg/parent/parent.go',
    url: 'https://github.com/rootless-containers/rootlesskit/blob/master/pkg/parent/parent.go',
    kind: 'rules',
  },
  hostLoopback: {
    title: 'RootlessKit: --disable-host-loopback',
    url: 'https://github.com/rootless-containers/rootlesskit/blob/master/README.md',
    kind: 'rules',
  },
  setupInABuild: {
    title: 'RootlessKit in a Dockerfile',
    url: 'https://github.com/rootless-containers/rootlesskit/issues/425',
    kind: 'reports',
  },
  portDriverSilent: {
    title: 'RootlessKit: the port driver slirp4netns in Docker 20.10.6',
    url: 'https://github.com/rootless-containers/rootlesskit/issues/250',
    kind: 'reports',
  },
  dindImage: {
    title: 'docker-library/docker: the images’ entrypoint',
    url: 'https://github.com/docker-library/docker/blob/master/dockerd-entrypoint.sh',
    kind: 'rules',
  },
  dindInside: {
    title: 'moby: Docker in Docker in rootless Docker',
    url: 'https://github.com/moby/moby/issues/44335',
    kind: 'reports',
  },
  buildkitRootless: {
    title: 'BuildKit: rootless mode',
    url: 'https://github.com/moby/buildkit/blob/master/docs/rootless.md',
    kind: 'rules',
  },
  builderImage: {
    title: 'buildx: the image of a builder',
    url: 'https://github.com/docker/buildx/blob/master/driver/bkimage/bkimage.go',
    kind: 'rules',
  },
  cacheBackends: {
    title: 'Docker: where a build cache may go',
    url: 'https://docs.docker.com/build/cache/backends/',
    kind: 'rules',
  },
  binfmt: {
    title: 'Linux: a binfmt_misc for each user namespace',
    url: 'https://git.kernel.org/linus/21ca59b365c091d583f36ac753eaa8baf947be6f',
    kind: 'rules',
  },
  binfmtImage: {
    title: 'tonistiigi/binfmt: what it mounts',
    url: 'https://github.com/tonistiigi/binfmt/blob/master/cmd/binfmt/main.go',
    kind: 'rules',
  },
  execve: {
    title: 'execve(2)',
    url: 'https://man7.org/linux/man-pages/man2/execve.2.html',
    kind: 'rules',
  },
  capabilities: {
    title: 'capabilities(7)',
    url: 'https://man7.org/linux/man-pages/man7/capabilities.7.html',
    kind: 'rules',
  },
  homed: {
    title: 'systemd: users, groups, UIDs and GIDs',
    url: 'https://systemd.io/UIDS-GIDS/',
    kind: 'rules',
  },
  systemdNews: {
    title: 'systemd: NEWS',
    url: 'https://github.com/systemd/systemd/blob/main/NEWS',
    kind: 'rules',
    on: '2026-11-30',
  },
  addressFilter: {
    title: 'systemd: src/core/bpf-firewall.c',
    url: 'https://github.com/systemd/systemd/blob/main/src/core/bpf-firewall.c',
    kind: 'rules',
  },
  otherManager: {
    title: 'systemd 248: the bus of another user',
    url: 'https://github.com/systemd/systemd/commit/1b630835df',
    kind: 'rules',
  },
  uaccess: {
    title: 'systemd: devices of whoever sits at the machine',
    url: 'https://github.com/systemd/systemd/blob/main/rules.d/70-uaccess.rules.in',
    kind: 'rules',
  },
  archKernel: {
    title: 'Arch: its kernel’s switch for user namespaces',
    url: 'https://github.com/archlinux/linux/releases',
    kind: 'dates',
  },
  actionsRunner: {
    title: 'actions/runner: the socket that containers get',
    url: 'https://github.com/actions/runner/blob/main/src/Runner.Worker/Container/ContainerInfo.cs',
    kind: 'rules',
  },
  runnerImages: {
    title: 'actions/runner-images: announcements',
    url: 'https://github.com/actions/runner-images/releases',
    kind: 'dates',
  },
  ansibleBecome: {
    title: 'Ansible: becoming an unprivileged user',
    url: 'https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_privilege_escalation.html',
    kind: 'rules',
  },
  kind: {
    title: 'kind: rootless',
    url: 'https://kind.sigs.k8s.io/docs/user/rootless/',
    kind: 'dates',
  },
  kindProvider: {
    title: 'kind: what it asks of a rootless provider',
    url: 'https://github.com/kubernetes-sigs/kind/blob/main/pkg/cluster/internal/create/create.go',
    kind: 'rules',
  },
  kindIssues: {
    title: 'kind: known issues',
    url: 'https://kind.sigs.k8s.io/docs/user/known-issues/',
    kind: 'dates',
  },
  nvidiaToolkit: {
    title: 'NVIDIA Container Toolkit: changes',
    url: 'https://github.com/NVIDIA/nvidia-container-toolkit/blob/main/CHANGELOG.md',
    kind: 'dates',
  },
  nvidiaCgroups: {
    title: 'NVIDIA: cgroups of rootless containers',
    url: 'https://github.com/NVIDIA/libnvidia-container/issues/154',
    kind: 'reports',
  },
  postgresImage: {
    title: 'docker-library/postgres: docker-entrypoint.sh',
    url: 'https://github.com/docker-library/postgres/blob/master/docker-entrypoint.sh',
    kind: 'rules',
  },
  postgresBackup: {
    title: 'PostgreSQL: copying its files',
    url: 'https://www.postgresql.org/docs/current/backup-file.html',
    kind: 'rules',
  },
  certificates: {
    title: 'Go: crypto/x509/verify.go',
    url: 'https://github.com/golang/go/blob/master/src/crypto/x509/verify.go',
    kind: 'rules',
  },
  oldImages: {
    title: 'moby: lsetxattr user.overlay',
    url: 'https://github.com/moby/moby/issues/47962',
    kind: 'reports',
  },
  mobyTags: {
    title: 'moby: the releases that are named',
    url: 'https://github.com/moby/moby/tags',
    kind: 'rules',
    on: latest,
  },
  scriptTags: {
    title: 'moby: dockerd-rootless.sh by release',
    url: 'https://github.com/moby/moby/commits/master/contrib/dockerd-rootless.sh',
    kind: 'rules',
    on: latest,
  },
  setuptoolTags: {
    title: 'moby: dockerd-rootless-setuptool.sh by release',
    url: 'https://github.com/moby/moby/commits/master/contrib/dockerd-rootless-setuptool.sh',
    kind: 'rules',
    on: latest,
  },
  rootlesskitTags: {
    title: 'RootlessKit: the releases that are named',
    url: 'https://github.com/rootless-containers/rootlesskit/tags',
    kind: 'rules',
    on: latest,
  },
  apiVersions: {
    title: 'moby: daemon/config/config.go',
    url: 'https://github.com/moby/moby/blob/master/daemon/config/config.go',
    kind: 'rules',
    on: latest,
  },
  apiChanges: {
    title: 'moby: changes of the API',
    url: 'https://github.com/moby/moby/blob/master/api/docs/CHANGELOG.md',
    kind: 'rules',
    on: latest,
  },
  busMessage: {
    title: 'moby: “Interactive authentication required” with Docker 23.0',
    url: 'https://github.com/moby/moby/issues/45014',
    kind: 'reports',
    on: latest,
  },
  daemonProxy: {
    title: 'Docker: a proxy for the daemon',
    url: 'https://docs.docker.com/engine/daemon/proxy/',
    kind: 'rules',
    on: latest,
  },
  hubMirror: {
    title: 'Docker: mirrors of Docker Hub',
    url: 'https://docs.docker.com/docker-hub/image-library/mirror/',
    kind: 'rules',
    on: latest,
  },
  hubLogin: {
    title: 'Docker Hub: signing in without a browser',
    url: 'https://docs.docker.com/reference/api/hub/latest/',
    kind: 'rules',
    on: latest,
  },
  usernsRemap: {
    title: 'Docker: userns-remap',
    url: 'https://docs.docker.com/engine/security/userns-remap/',
    kind: 'rules',
    on: latest,
  },
  runcCgroups: {
    title: 'runc: docs/cgroup-v2.md',
    url: 'https://github.com/opencontainers/runc/blob/main/docs/cgroup-v2.md',
    kind: 'rules',
    on: latest,
  },
  runcChanges: {
    title: 'runc: changes',
    url: 'https://github.com/opencontainers/runc/blob/main/CHANGELOG.md',
    kind: 'rules',
    on: latest,
  },
  slirpSandbox: {
    title: 'slirp4netns: sandbox.c',
    url: 'https://github.com/rootless-containers/slirp4netns/blob/master/sandbox.c',
    kind: 'rules',
    on: latest,
  },
  mountNamespaces: {
    title: 'mount_namespaces(7)',
    url: 'https://man7.org/linux/man-pages/man7/mount_namespaces.7.html',
    kind: 'rules',
    on: latest,
  },
  zfsDriver: {
    title: 'moby: daemon/graphdriver/zfs/zfs.go',
    url: 'https://github.com/moby/moby/blob/master/daemon/graphdriver/zfs/zfs.go',
    kind: 'rules',
    on: latest,
  },
  zfsOverlay: {
    title: 'OpenZFS: what an overlay asks for',
    url: 'https://github.com/openzfs/zfs/pull/12209',
    kind: 'rules',
    on: latest,
  },
  shadowSubid: {
    title: 'shadow: lib/nss.c',
    url: 'https://github.com/shadow-maint/shadow/blob/master/lib/nss.c',
    kind: 'rules',
    on: latest,
  },
  traefikApi: {
    title: 'Traefik: pkg/provider/docker/shared.go',
    url: 'https://github.com/traefik/traefik/blob/master/pkg/provider/docker/shared.go',
    kind: 'rules',
    on: latest,
  },
  testcontainersJava: {
    title: 'Testcontainers for Java: a rootless Docker strategy',
    url: 'https://github.com/testcontainers/testcontainers-java/pull/2985',
    kind: 'rules',
    on: latest,
  },
  npmOwners: {
    title: 'npm 9: owners of files',
    url: 'https://github.com/npm/cli/pull/5710',
    kind: 'rules',
    on: latest,
  },
} as const satisfies Record<string, Reading>;

export type ReadingId = keyof typeof readings;

/** Where a claim was read: what plans rest on too, or what was read for it alone. */
export type ClaimSourceId = SourceId | ReadingId;

/** Every one of them. */
export const readingIds = Object.keys(readings) as ReadingId[];

const isReading = (id: ClaimSourceId): id is ReadingId => id in readings;

/** Where to read it, on which day that was done, and until when it holds. */
export function originOf(id: ClaimSourceId) {
  const { title, url } = isReading(id) ? readings[id] : sources[id];
  const reading: Reading | null = isReading(id) ? readings[id] : null;
  const day = reading ? (reading.on ?? first) : checkedOn[id as SourceId];
  const kind = isReading(id) ? readings[id].kind : kindOf[id];
  return { title, url, checkedOn: day, kind, dueOn: daysLater(day, spans[kind]) };
}
