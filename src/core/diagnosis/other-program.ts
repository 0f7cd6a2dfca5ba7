import type { Paste } from './normalise.ts';

/** Programs whose messages look like those of rootless Docker, by what only they print. */
const marks = {
  podman:
    /podman|libpod|buildah|netavark|aardvark-dns|rootlessport(?!driver)|\/netns\/netns-[\da-f]{8}-|\/containers\/storage/,
  nerdctl: /nerdctl|containerd-rootless|rootlesscontainerd/,
  kubernetes: /kubectl|kubelet|kubeadm|crashloopbackoff|k8s\.io|podsandbox|minikube/,
  desktop: /docker_engine|dockerdesktop|psc:\\?/,
} as const;

export type OtherProgram = keyof typeof marks;

/** What shows that Docker speaks, or a part of its rootless mode. */
const ours =
  /dockerd|docker:error|errorresponsefromdaemon|dockerrootless|rootlessdocker|dind-rootless|rootlesskit:|run\/user\/\d+\/docker|\.local\/share\/docker/;

/** Another program that a paste is of; `undefined` where Docker speaks in it, or nobody else does. */
export function otherProgram({ compact }: Pick<Paste, 'compact'>): OtherProgram | undefined {
  if (ours.test(compact)) return undefined;
  return (Object.keys(marks) as OtherProgram[]).find((name) => marks[name].test(compact));
}
