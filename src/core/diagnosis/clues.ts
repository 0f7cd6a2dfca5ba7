import type { Paste } from './normalise.ts';

/**
 * What a paste gives away about the machine, used to tell apart messages that look the same.
 * A signature names a clue as `@name` in `with` or `unless`.
 */
const signs = {
  /** The daemon or RootlessKit runs inside a container or a build step. */
  container:
    /\.dockerenv|dind|dockerfile|docker(?:compose|buildx?)build|buildkit|gitlab-?runner|act_runner|jnlp|kubernetes|kubepods|insideacontainer|[^a-z]run(?:sh|curl|dockerd-rootless)/,
  wsl: /wsl|microsoft-standard|mantic-wsl/,
  lxc: /(?:^|[^a-z])lxc(?!-user)|proxmox|pve-kernel|-pve|lxd/,
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
  'userns-clone-off':
    /unprivileged_userns_clone[^a-z0-9]{0,6}0(?![0-9])|unprivileged_userns_cloneneedstobesetto1/,
  'userns-count-zero':
    /max_user_namespaces[^a-z0-9]{0,6}0(?![0-9])|max_user_namespacesneedstobesettonon-zero/,
  /** Files in a listing that belong to subordinate IDs, `100999 100999`. */
  'subordinate-owner': /[-bcdlps][-rwxst]{9}[.+]?\d{0,5}?([1-9]\d{5})\1/,
  /** A port below 1024 is to be published. */
  'low-port': /(?:-p|--publish)=?(?:\d+\.\d+\.\d+\.\d+:)?(?:[1-9]\d{0,2}|10[01]\d|102[0-3]):\d/,
  /** Nobody may send pings: the range is empty, `1 0`. */
  'ping-closed': /ping_group_range[^0-9a-z]{0,4}10(?!\d)/,
  /** RootlessKit before 20.10 printed the name only; it did not understand numbers in the files. */
  'subid-by-name': /nosub[ug]idrangesfoundforuser[a-z_]/,
  /** Programs that are usually given the socket in a container, or the socket being given. */
  'socket-client':
    /traefik|portainer|watchtower|socket-?proxy|providername=docker|diun|dockge|docker\.sock:\/(?:var\/)?run\/docker\.sock/,
  'no-session': /systemdnotdetected|sudo-iu|sudosu|machinectlshell/,
  /** A web server's access log in which the client is the bridge's or the helper's own address. */
  'bridge-in-access-log': /(?:172\.(?:1[7-9]|2\d|3[01])\.\d{1,3}\.1|10\.0\.2\.(?:2|100))--\[/,
  /** The same in other logs: `from 172.19.0.1:43210`. */
  'bridge-as-client':
    /(?:from|client|remote|ip|addr|address)[^a-z0-9]{0,3}(?:172\.(?:1[7-9]|2\d|3[01])\.\d{1,3}\.1|10\.0\.2\.100)(?!\d)/,
  /** An address that Docker gives to containers. */
  'container-address': /172\.(?:1[7-9]|2\d|3[01])\.\d{1,3}\.\d/,
  'slirp-port-driver': /port[-_]driver=slirp4netns|portdriver:?slirp4netns/,
  pasta: /(?:^|[^a-z])pasta(?:[^a-z]|$)/,
} satisfies Record<string, RegExp>;

export type Clue = keyof typeof signs;

export const clueNames = Object.keys(signs) as Clue[];

/** The clues in a paste, with the offset (in `paste.compact`) at which each one shows. */
export function cluesIn(paste: Paste): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const name of clueNames) {
    const at = paste.compact.search(signs[name]);
    if (at !== -1) found.set(name, at);
  }
  return found;
}
