import { findOption, type NamedSpec, type OptionName } from '../../core/planner/options.ts';
import type { Words } from '../../words/index.ts';

/** What readers may want: each is folded with its options until it is wanted. */
export type Want = keyof Words['setup']['wants'];

/** Where the form asks for each option: at first, folded under what it serves, or not at all. */
const places: Readonly<Record<OptionName, Want | 'first' | null>> = {
  system: 'first',
  docker: 'first',
  method: 'first',
  'lowest-port': 'ports',
  'privileged-ports': 'ports',
  limits: 'limits',
  ping: 'ping',
  'client-ip': 'address',
  'host-loopback': 'host',
  ipv6: 'ipv6',
  udp: 'ipv6',
  autostart: 'boot',
  rootful: 'boot',
  'package-mirror': 'china',
  'registry-mirror': 'china',
  proxy: 'china',
  'no-proxy': 'china',
  privilege: 'root',
  login: 'root',
  user: 'root',
  'create-user': 'root',
  'subid-range': 'root',
  subids: 'root',
  network: 'drivers',
  'port-driver': 'drivers',
  mtu: 'drivers',
  subnet: 'drivers',
  'detach-netns': 'drivers',
  storage: 'storage',
  'home-fs': 'storage',
  'data-root': 'storage',
  client: 'access',
  api: 'access',
  kernel: 'machine',
  'kernel-flavor': 'machine',
  userns: 'machine',
  arch: 'machine',
  systemd: 'machine',
  cgroup: 'machine',
  selinux: 'machine',
  passt: 'machine',
  rootlesskit: 'machine',
  // The page's language is in its address.
  lang: null,
};

const spec = (name: OptionName): NamedSpec => findOption(name) as NamedSpec;
const asked = Object.entries(places) as [OptionName, Want | 'first' | null][];
const specsAt = (place: Want | 'first'): NamedSpec[] =>
  asked.filter(([, at]) => at === place).map(([name]) => spec(name));

/** What is asked first; everything else is folded. */
export const firstFields: readonly NamedSpec[] = specsAt('first');

/** The folded part of the form, in the order in which the options name it. */
export const foldedFields: readonly { want: Want; fields: readonly NamedSpec[] }[] = [
  ...new Set(asked.map(([, place]) => place)),
]
  .filter((place) => place !== 'first' && place !== null)
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
