import { findOption, type NamedSpec, type OptionName } from '../../core/planner/options.ts';
import type { Words } from '../../words/index.ts';

/** What readers may want: each is folded with its options until it is wanted. */
export type Want = keyof Words['setup']['wants'];

/** A wish: a plain switch, or one that shows what else it takes once it is on. */
type Place = 'first' | 'wish' | Want | null;

/** Where the form asks for each option: at first, as a wish, folded with its like, or not at all. */
const places: Readonly<Record<OptionName, Place>> = {
  system: 'first',
  task: 'first',
  // Asked only once an upgrade is wanted.
  'from-docker': 'first',
  method: 'first',
  docker: 'first',
  network: 'first',
  rootful: 'first',
  'lowest-port': 'wish',
  'privileged-ports': null,
  limits: 'wish',
  ping: 'wish',
  'client-ip': 'wish',
  'host-loopback': 'wish',
  ipv6: 'wish',
  udp: 'wish',
  autostart: 'wish',
  'port-driver': 'drivers',
  mtu: 'drivers',
  subnet: 'drivers',
  'detach-netns': 'drivers',
  privilege: 'root',
  user: 'root',
  'create-user': 'root',
  'ssh-keys': 'root',
  'subid-range': 'root',
  'package-mirror': 'china',
  'registry-mirror': 'china',
  proxy: 'china',
  'no-proxy': 'china',
  storage: 'storage',
  'data-root': 'storage',
  'log-max-size': 'storage',
  'address-pools': 'drivers',
  dns: 'china',
  'insecure-registries': 'china',
  ulimits: 'storage',
  client: 'access',
  api: 'access',
  'tls-names': 'access',
  // All that the probe can tell.
  login: 'machine',
  subids: 'machine',
  kernel: 'machine',
  'kernel-flavor': 'machine',
  userns: 'machine',
  arch: 'machine',
  systemd: 'machine',
  cgroup: 'machine',
  selinux: 'machine',
  passt: 'machine',
  rootlesskit: 'machine',
  'home-fs': 'machine',
  gpu: null,
  hold: 'root',
  // The page's language is in its address.
  lang: null,
};

/** Wishes that are more than yes or no: what their switch sets, and what is asked once it is on. */
const switched: Readonly<
  Record<keyof Words['setup']['wishes'], { on: string; within: readonly OptionName[] }>
> = {
  'lowest-port': { on: '80', within: ['lowest-port', 'privileged-ports'] },
  limits: { on: 'cpu,memory,pids', within: ['limits'] },
};

const spec = (name: OptionName): NamedSpec => findOption(name) as NamedSpec;
const asked = Object.entries(places) as [OptionName, Place][];
const specsAt = (place: Place): NamedSpec[] =>
  asked.filter(([, at]) => at === place).map(([name]) => spec(name));

/** What is asked first. */
export const firstFields: readonly NamedSpec[] = specsAt('first');

/** A wish with its switch; `within` is empty for those that are yes or no. */
export interface Wish {
  readonly spec: NamedSpec;
  readonly on?: string;
  readonly within: readonly NamedSpec[];
}

/** What readers wish for, in the order of the form. */
export const wishes: readonly Wish[] = specsAt('wish').map((wish) => {
  const more = switched[wish.name as keyof typeof switched];
  return { spec: wish, on: more?.on, within: (more?.within ?? []).map(spec) };
});

/** The folded part of the form, in its order; what the probe can tell comes last. */
export const foldedFields: readonly { want: Want; fields: readonly NamedSpec[] }[] = [
  ...new Set(asked.map(([, place]) => place)),
]
  .filter((place) => place !== 'first' && place !== 'wish' && place !== null)
  .map((want) => ({ want, fields: specsAt(want) }));

/** Choices that are worth seeing beside each other: what each value would make of the plan. */
export const comparable: readonly NamedSpec[] = (
  [
    'network',
    'port-driver',
    'method',
    'privileged-ports',
    'rootful',
    'storage',
    'client',
    'api',
    'privilege',
  ] as const
).map(spec);
