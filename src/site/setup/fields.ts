import { type OptionSpec, optionSpecs } from '../../core/planner/options.ts';

/** What is asked first; everything else is folded by group. */
const first = ['system', 'docker', 'method'];

/** Not asked: the page's language is in its address. */
const unasked = ['lang'];

const spec = (name: string): OptionSpec => {
  const found = optionSpecs.find((one) => one.name === name);
  if (!found) throw new Error(`There is no option ${name}.`);
  return found;
};

export const firstFields: readonly OptionSpec[] = first.map(spec);

/** What readers may want, and the options that it takes. Each is folded until it is wanted. */
const wants = {
  ports: ['lowest-port', 'privileged-ports'],
  limits: ['limits'],
  ping: ['ping'],
  address: ['client-ip'],
  host: ['host-loopback'],
  ipv6: ['ipv6', 'udp'],
  boot: ['autostart', 'rootful'],
  china: ['package-mirror', 'registry-mirror', 'proxy'],
  root: ['privilege', 'login', 'user', 'subids'],
  drivers: ['network', 'port-driver', 'mtu', 'subnet', 'detach-netns'],
  storage: ['storage', 'home-fs', 'data-root'],
  access: ['client', 'api'],
  machine: ['kernel', 'kernel-flavor', 'userns', 'arch', 'systemd', 'cgroup', 'selinux', 'passt'],
} as const;

export type Want = keyof typeof wants;

/** The folded part of the form. */
export const foldedFields: readonly { want: Want; fields: readonly OptionSpec[] }[] =
  Object.entries(wants).map(([want, names]) => ({ want: want as Want, fields: names.map(spec) }));

/** Choices that are worth seeing beside each other: what each value would make of the plan. */
export const comparable: readonly OptionSpec[] = [
  'network',
  'port-driver',
  'method',
  'privileged-ports',
  'rootful',
  'storage',
  'client',
  'api',
  'privilege',
].map(spec);

const asked = new Set<string>([...first, ...unasked, ...Object.values(wants).flat()]);
const forgotten = optionSpecs.filter(({ name }) => !asked.has(name));
if (forgotten.length > 0)
  throw new Error(`The form does not ask for ${forgotten.map(({ name }) => name)}.`);
