/** How many subordinate IDs a user needs so that every ID of an image can be mapped. */
export const subordinateIdCount = 65536;
/** Where such ranges begin: below are the IDs of accounts. */
export const subordinateIdStart = 100_000;
/** The last ID that there can be; the one behind it means that there is none. */
export const lastId = 4_294_967_294;
/** The largest MTU RootlessKit takes; it refuses more. */
export const mtuMax = 65521;
/** The smallest MTU that IPv4 allows. */
export const mtuMin = 68;
/** The MTU of slirp4netns, pasta and gvisor-tap-vsock when none is set. */
export const mtuDefault = 65520;
/** What the setup tool writes where user namespaces are switched off by their number. */
export const maxUserNamespaces = 28633;
/** Processors for which Docker publishes the programs that its script fetches. */
export const scriptArches = ['x86_64', 'aarch64'] as const;

/** Ports below this one are privileged until the sysctl says otherwise. */
export const unprivilegedPortStart = 1024;

/** Files the planner writes: whole, its own, with a marker line. */
export const sysctlFile = '/etc/sysctl.d/99-rootless.conf';
export const sysctlPingFile = '/etc/sysctl.d/99-rootless-ping.conf';
export const sysctlUsernsFile = '/etc/sysctl.d/99-rootless-userns.conf';
/** Read before what others say of the same settings, which then counts. */
export const sysctlBridgeFile = '/etc/sysctl.d/10-rootless-bridge.conf';
export const modulesFile = '/etc/modules-load.d/rootless-docker.conf';
export const delegateFile = '/etc/systemd/system/user@.service.d/delegate.conf';
export const overrideFile = '~/.config/systemd/user/docker.service.d/override.conf';
export const daemonFile = '~/.config/docker/daemon.json';
export const launcherFile = '~/.config/docker/rootless-start.sh';
export const aptKey = '/etc/apt/keyrings/docker.asc';
export const aptFile = '/etc/apt/sources.list.d/docker.sources';
/** Not a name of anybody else's: what stands there is the key that was checked. */
export const dnfKey = '/etc/pki/rpm-gpg/RPM-GPG-KEY-rootless-guide-docker';
export const dnfFile = '/etc/yum.repos.d/docker-ce.repo';

/** Where logind notes who lingers: a file a name. */
export const lingerFolder = '/var/lib/systemd/linger/';

/** Where the administrator's steps note what they did, for undo and for the other users' plans. */
export const rootRecord = '/var/lib/rootless-guide';
/** The same for the user's steps. */
export const userRecord = '~/.local/share/rootless-guide';
