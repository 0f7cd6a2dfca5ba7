import type { Paste } from './normalise.ts';

/**
 * What a paste gives away about the machine, used to tell apart messages that look the same.
 * A signature names a clue as `@name` in `with` or `unless`.
 */
const signs = {
  /** The daemon or RootlessKit runs inside a container or a build step. */
  container:
    /\.dockerenv|dind|dockerfile|docker(?:compose|buildx?)build|buildkit|gitlab-?runner|act_runner|jnlp|kubernetes|kubepods|kubectl|insideacontainer|[^a-z]run(?:sh|curl|dockerd-rootless)/,
  wsl: /wsl|microsoft-standard|mantic-wsl/,
  /** A Raspberry Pi, by its system or its kernel, which its firmware starts without one controller. */
  raspberry: /raspbian|raspberrypi|raspios|[^a-z]rpi[^a-z]|\d-v[78]l?\+/,
  lxc: /(?:^|[^a-z]|detect-virt)lxc(?!-user)|proxmox|pve-kernel|-pve|lxd/,
  podman: /podman|rootlessport|libpod|netavark|aardvark-dns|\/netns\/netns-[\da-f]{8}-/,
  /** The paste is about another program, or about Docker on another system. */
  elsewhere:
    /podman|libpod|buildah|netavark|aardvark-dns|\/netns\/netns-[\da-f]{8}-|kubectl|kubelet|kubeadm|minikube|crashloopbackoff|k8s\.io|containerd-rootless|nerdctl|docker_engine|dockerdesktop|psc:\\?/,
  /** The paste names a part of rootless Docker. */
  rootless:
    /rootlesskit|dockerd-rootless|rootlessdocker|dockerrootless|dind-rootless|run\/user\/\d+\/docker|\.local\/share\/docker/,
  /** The daemon itself does not run, so that whatever cannot reach it says nothing new. */
  'daemon-failed':
    /jobfordocker\.servicefailed|docker\.service:failedwith|docker\.service:startrequestrepeated|failedtostartdocker(?:\.service|application)|active:failed|mainprocessexited/,
  apparmor:
    /apparmor_restrict_unprivileged_userns[^a-z]{0,12}1|apparmor=denied|apparmor_restrict_unprivileged_userns=?1|userns_create/,
  /** Releases of Ubuntu that restrict unprivileged user namespaces. */
  'ubuntu-restricted':
    /ubuntu(?:23\.10|2[4-9]\.\d\d|gnu\/linux2[4-9])|~2[4-9]\.\d\d\.\d+-ubuntu|version_id=2[4-9]\.\d\d|noble|resolute/,
  selinux: /selinux|avc:denied|iptables_t|enforcing/,
  nfs: /(?:^|[^a-z])nfs[34]?(?:[^a-z]|$)/,
  /** What an NFS client keeps of a file that is deleted while somebody has it open. */
  'nfs-leftover': /\/\.nfs[\da-f]{12,}/,
  'userns-clone-off':
    /unprivileged_userns_clone[^a-z0-9]{0,6}0(?![0-9])|unprivileged_userns_cloneneedstobesetto1/,
  'userns-count-zero':
    /max_user_namespaces[^a-z0-9]{0,6}0(?![0-9])|max_user_namespacesneedstobesettonon-zero/,
  /** Files in a listing that belong to subordinate IDs, `100999 100999`. */
  'subordinate-owner': /[-bcdlps][-rwxst]{9}[.+]?\d{0,5}?([1-9]\d{5})\1/,
  /** A character device in a listing: `crw-rw---- 1 root dialout 188, 0`. */
  'character-device': /crw[-rwxst]{7}\+?\d{1,3}[a-z][a-z\d]{2,40}\d{1,3},\d/,
  /** A port below 1024 is to be published. */
  'low-port': /(?:-p|--publish)=?(?:\d+\.\d+\.\d+\.\d+:)?(?:[1-9]\d{0,2}|10[01]\d|102[0-3]):\d/,
  /** Nobody may send pings: the range is empty, `1 0`. */
  'ping-closed': /ping_group_range[^0-9a-z]{0,4}10(?!\d)/,
  /** RootlessKit before 20.10 printed the name only; it did not understand numbers in the files. */
  'subid-by-name': /nosub[ug]idrangesfoundforuser[a-z_]/,
  /** Programs that are usually given the socket in a container, or the socket being given. */
  'socket-client':
    /nextcloud-?aio|nextcloud\/all-in-one|ryuk|supabase[-_]vector|docker_logs|promtail|dozzle|beszel|cadvisor|crowdsec|ofelia|autoheal|traefik|portainer|watchtower|socket-?proxy|providername[=:]docker|diun|dockge|docker\.sock:\/(?:var\/)?run\/docker\.sock/,
  'no-session': /systemdnotdetected|sudo-iu|sudosu|machinectlshell/,
  /** A web server's access log in which the client is the bridge's or the helper's own address. */
  'bridge-in-access-log': /(?:172\.(?:1[7-9]|2\d|3[01])\.\d{1,3}\.1|10\.0\.2\.(?:2|100))--\[/,
  /** The same in other logs: `from 172.19.0.1:43210`. */
  'bridge-as-client':
    /(?:from|client|remote|ip|addr|address)[^a-z0-9]{0,3}(?:172\.(?:1[7-9]|2\d|3[01])\.\d{1,3}\.1|10\.0\.2\.100)(?!\d)/,
  /** Somebody calls the bridge's own address: what is meant is the host. */
  'gateway-called':
    /(?:econnrefused|connectto|connectionto|dialtcp|http:\/\/)172\.(?:1[7-9]|2\d|3[01])\.0\.1(?!\d)/,
  /** An address that Docker gives to containers. */
  'container-address': /172\.(?:1[7-9]|2\d|3[01])\.\d{1,3}\.\d/,
  /** BuildKit alone, and not the one in the daemon: its tools, its own snapshots. */
  buildkitd:
    /buildctl|buildkitd(?!\.toml)|buildkit\/runc-|runc[-/](?:native|overlayfs|fuse-overlayfs)\/snapshots/,
  'slirp-port-driver': /port[-_]driver=slirp4netns|portdriver:?slirp4netns/,
  pasta: /(?:^|[^a-z])pasta(?:[^a-z]|$)/,
  /** A part of Docker is named, or what only Docker and its tools say. */
  docker:
    /docker|rootlesskit|containerd|compose|runc|moby|buildkit|ociruntime|endpoint|externalconnectivity|\/run\/user\/|xdg_runtime|setuptool|slirp4netns|newuidmap/,
  /** A tool says in words of its own that it does not reach Docker. */
  'docker-not-reached':
    /(?:couldnot|cannot|cant|failedto|unableto)(?:connect|reach|find|dial|communicate|talk)(?:to|with|the)*(?:running)?docker(?!hub|\.com|\.io|file|compose)|docker(?:daemon|engine|service)?(?:is|isnt|doesnot|doesnt|maynot|mightnot|mustnot)(?:not|seem|appear|be|to|installedor|currently)*(?:running|responding|reachable|available)/,
  /** A tool that looks for the socket says in words of its own that there is none. */
  'socket-not-found':
    /(?:no|missing)docker(?:daemon)?sock(?:et)?(?:file)?(?:was|is|could)?(?:not)?(?:be)?(?:found|at|available|mounted|detected|:)|dockersock(?:et)?(?:file)?(?:at|:)?[a-z/.:]{0,40}(?:was|is|does|could)?not(?:be)?(?:found|mounted|exist|accessible|available|detected|readable)|socket[a-z/:.]{0,24}docker\.sock(?:was|is|does|could)?not(?:be)?(?:found|mounted|exist|accessible|available|detected|readable)/,
  /** A container is to have the host's network. */
  'host-network': /--net(?:work)?=?host(?!name|-gateway)|network_mode:host(?!name)/,
  /** The daemon arranges its network, and no person at a shell: its own lines about that. */
  'daemon-network':
    /natchaindocker|failedtostartdaemon|errorinitializingnetworkcontroller|registerbridge|dockerd|rootlesskit|setuptool|-tnat-ndocker|libnetwork/,
  /** `docker info`, as text and as JSON, says which storage driver is used. */
  'info-vfs': /storagedriver:vfs|(?:^|[{,])driver:vfs/,
  /** The same of a daemon that is root's. */
  'info-rootful': /dockerrootdir:\/var\/lib\/docker(?!-)/,
  /** `docker inspect`, as JSON. */
  'inspect-host-network': /networkmode:host(?![a-z])/,
  'inspect-address': /ipaddress:(?:172\.(?:1[7-9]|2\d|3[01])|192\.168)\.\d/,
  /** What lies below the directories of users, as `mount` and `findmnt` say it. */
  'mount-options':
    /(?:on\/[\w/-]{0,60}type(?:ext[234]|xfs|btrfs|f2fs|ntfs3?|exfat|vfat|fuseblk)\(|\/dev\/[\w/-]{1,60}(?:ext[234]|xfs|btrfs|f2fs))(?:[\w=:./-]{1,60},){0,20}?no(?:suid|dev|exec)/,
  'mount-nfs': /on\/(?:home|users|data|mnt|export)[\w/.-]{0,60}type(?:nfs4?|cifs|smb3)\(/,
  'mount-zfs': /on\/(?:home|users|data|mnt|srv)?[\w/.-]{0,60}typezfs\(/,
  /** `ps` shows a daemon that root started. */
  'ps-rootful': /root\d{1,8}[^:]{0,60}:?[^/]{0,60}\/usr\/s?bin\/dockerd-hfd:/,
  /** `id` says that root is asking. */
  'id-root': /uid=0\(root\)/,
} satisfies Record<string, RegExp>;

/** What only lines tell, with the number of the first such line; `undefined` where nothing shows it. */
const readings = {
  /** A person looks at the rules of a firewall, outside of the daemon's network. */
  'typed-iptables': ({ typed, lines }) =>
    firstOf(typed, (command) => /^(?:sudo\s+)?(?:ip6?tables|nft)\b/.test(command)) ??
    indexOf(lines, (line) => /^(?:sudo )?ip6?tables(?:-(?:nft|legacy|save))?(?: -|$)/.test(line)),
  /** A program may not read or write a file below a directory that somebody mounted, most likely. */
  'path-denied': ({ lines }) =>
    indexOf(
      lines,
      (line) =>
        refused.test(line) &&
        !ours.test(line) &&
        (anyPath.test(line) || ofThisDirectory.test(line)),
    ),
  /** A program in a container does not reach the socket that it was to be given. */
  'socket-from-container': ({ lines, ofContainers }) =>
    [...ofContainers].find((at) => /\bdocker\.sock\b/.test(lines[at] ?? '')),
  /** `findmnt -o OPTIONS`, or the fourth column of a table of mounts. */
  'options-alone': ({ lines }) =>
    indexOf(lines, (line) => /^r[ow],(?:[\w=:./-]+,)*no(?:suid|dev|exec)\b/.test(line)),
  /** A program in a container may not open a device that it was given. */
  'device-denied': ({ lines }) =>
    indexOf(
      lines,
      (line) =>
        refused.test(line) &&
        /(?:^|[\s"'(:=])\/dev\/(?!net\/tun|fuse|shm|pts|std|fd|null|mqueue|kmsg|console)\w/.test(
          line,
        ),
    ),
  /** `top` and `ps` show the network helper with most of a processor. */
  'helper-busy': ({ lines }) =>
    indexOf(lines, (line) =>
      /\s(?:[6-9]\d|1\d\d)(?:\.\d)?\s+\d{1,2}\.\d\s.*\b(?:slirp4netns|pasta|vpnkit|rootlesskit)\b/.test(
        line,
      ),
    ),
  /** A range of subordinate IDs that is shorter than images need. */
  'range-too-small': ({ lines }) =>
    indexOf(lines, (line) => {
      const count = /^(?:\/etc\/sub[ug]id:)?[\w.@\\-]+:\d+:(\d+)$/.exec(line)?.[1];
      return count !== undefined && Number(count) < LEAST_RANGE;
    }),
  /** A line of such a file for a number and not for a name. */
  'range-by-number': ({ lines }) =>
    indexOf(lines, (line) => /^(?:\/etc\/sub[ug]id:)?\d+:\d{5,}:\d+$/.test(line)),
  /** The files have lines, and none for who asked for their name. */
  'range-of-others': ({ typed, lines }) => {
    const asked = firstOf(typed, (command) => /^(?:whoami|id -un)$/.test(command));
    const name = asked === undefined ? undefined : lines[asked + 1];
    const owners = lines.flatMap((line) => /^([\w.@\\-]+):\d+:\d+$/.exec(line)?.[1] ?? []);
    return name && owners.length > 0 && !owners.includes(name) ? asked : undefined;
  },
  /** `grep` looked for a range and printed nothing. */
  'no-range-printed': ({ typed, lines }) =>
    firstOf(
      typed,
      (command, at) =>
        /^grep\b.*\/etc\/sub[ug]id$/.test(command) &&
        (lines.slice(at + 1).every((line) => line === '') || typed.has(at + 1)),
    ),
  /** A user's runtime directory that belongs to root: `drwx------ 2 0 0 … /run/user/1000/`. */
  'runtime-dir-of-root': ({ lines }) =>
    indexOf(lines, (line) =>
      /^d[-rwxst]{9}[.+@]?\s+\d+\s+(?:0|root)\s+(?:0|root)\s.{0,60}\s\/run\/user\/[1-9]\d*\/?$/.test(
        line,
      ),
    ),
  /** The port's forwarder ends without saying why, as that of older RootlessKits does. */
  'proxy-without-reason': ({ lines }) =>
    indexOf(lines, (line) => /error starting userland proxy:[\s.]*$/i.test(line)),
  /** A kernel setting is changed in a container, and not on the machine. */
  'sysctl-in-container': ({ typed }) =>
    firstOf(typed, (command) =>
      /^(?:sudo )?docker(?:[ -]compose)?(?: container)? (?:exec|run)\b.*\bsysctl\b/.test(command),
    ),
  /** What `cgroup.controllers` holds, without cpu or without memory. */
  'controllers-missing': ({ lines }) =>
    indexOf(
      lines,
      (line) => controllers.test(line) && !(/\bcpu\b/.test(line) && /\bmemory\b/.test(line)),
    ),
  /** The same, without memory alone: the kernel was started so. */
  'memory-missing': ({ lines }) =>
    indexOf(
      lines,
      (line) => controllers.test(line) && /\bcpu\b/.test(line) && !/\bmemory\b/.test(line),
    ),
} satisfies Record<string, (paste: Paste) => number | undefined>;

/** A refusal, in the words of the C library and of .NET, Java, Node, Python and Ruby. */
const refused =
  /permission ?denied|not permitted|not writ(?:e)?able|access to the path .{1,200} is denied|accessdeniedexception|\bE(?:ACCES|PERM)\b|has invalid permissions|\b(?:failed|unable|could not|cannot|can't) (?:to )?write\b(?!.*(?:no space|quota|input\/output|time[d ]?out|broken pipe|connection|socket|read-only))|权限不够|拒绝访问/i;

/** What the daemon and its parts are refused themselves. */
const ours = /overlay|containerd|buildkit|lowerdir|rootlesskit|new[ug]idmap|runc|iptables|cgroup/i;

/** A path that is neither the system's nor Docker's own. */
const anyPath =
  /(?:^|[\s"'(=:[>])\/(?!(?:dev|proc|sys|run|usr|s?bin|lib\d*|boot)\/|etc\/(?:sub[ug]id|apparmor|docker)|var\/(?:run|lib\/docker)|\S*(?:\.local\/share\/docker|overlay2|rootless|docker\.sock|systemd))[\w.-]+\/[\w./-]+/i;

/** `cat: notes.txt: Permission denied`: what a tool of the shell is refused where it stands. */
const ofThisDirectory =
  /(?:^|\s)(?:cat|cp|head|ln|ls|mkdir|mv|rm|rmdir|tail|tee|touch): (?:[a-z\u4e00-\u9fff ]{1,30})?['"‘“]?(?!\/)[\w.][\w./-]*['"’”]?[:：] ?(?:permission denied|权限不够)/i;

/** So many IDs a range must have: images use up to 65,535 (facts/values, `subordinate-id-count`). */
const LEAST_RANGE = 65_536;

const controllers = /^(?:(?:cpuset|cpu|io|memory|hugetlb|pids|rdma|misc|dmem)(?:\s+|$)){1,9}$/;

const firstOf = (
  typed: Paste['typed'],
  is: (command: string, at: number) => boolean,
): number | undefined => [...typed].find(([at, command]) => is(command, at))?.[0];

function indexOf(lines: readonly string[], is: (line: string) => boolean): number | undefined {
  const at = lines.findIndex(is);
  return at === -1 ? undefined : at;
}

type Sign = keyof typeof signs;
type Reading = keyof typeof readings;

const signNames = Object.keys(signs) as Sign[];
const readingNames = Object.keys(readings) as Reading[];

export const clueNames: readonly (Sign | Reading)[] = [...signNames, ...readingNames];

/** The clues in a paste, with the offset (in `paste.compact`) at which each one shows. */
export function cluesIn(paste: Paste): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const name of signNames) {
    const at = paste.compact.search(signs[name]);
    if (at !== -1) found.set(name, at);
  }
  for (const name of readingNames) {
    const line = readings[name](paste);
    const at = line === undefined ? -1 : paste.lineAt.findIndex((number) => number >= line);
    if (at !== -1) found.set(name, at);
  }
  return found;
}
