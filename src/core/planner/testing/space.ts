import { systems } from '../../facts/systems/index.ts';
import { type FreeName, type OptionName, optionSpecs } from '../options.ts';

/** Values that stand for all others of an option that takes more than a choice. */
const samples: Readonly<Record<FreeName, readonly string[]>> = {
  kernel: ['auto', '4.18', '5.10', '5.11', '7.2'],
  passt: ['auto', '2023_03_09', '2023_08_01', '2026_05_07'],
  user: ['', 'alice', 'root'],
  docker: [
    'latest',
    '20.10.5',
    '20.10.24',
    '25.0.5',
    '28.0.0',
    '28.5.2',
    '29.1.0',
    '29.5.1',
    '29.8.0',
    '29.9.0',
  ],
  mtu: ['auto', '1500', '65521', '65522'],
  subnet: ['auto', '10.0.3.0/24'],
  'lowest-port': ['1024', '80'],
  limits: ['none', 'io', 'memory', 'cpu,memory,pids', 'cpu,cpuset,io,memory,pids'],
  'data-root': ['', '/srv/docker'],
  'registry-mirror': ['', 'https://mirror.example.org'],
  'package-mirror': ['', 'https://mirror.example.org/docker-ce'],
  proxy: ['', 'http://proxy.example.org:3128'],
};

/** The values with which a test tries an option. */
export function valuesOf(name: OptionName): readonly string[] {
  const spec = optionSpecs.find((candidate) => candidate.name === name);
  const sampled: Partial<Record<OptionName, readonly string[]>> = samples;
  return sampled[name] ?? [...(spec?.values ?? []), ...(spec?.refused ?? [])];
}

/** Values by name: not of their options' types, because tests try what is refused as well. */
type Wishes = Readonly<Record<string, string>>;

/** Every combination of the values of these options. */
export function* product(names: readonly OptionName[]): Generator<Wishes> {
  const [first, ...rest] = names;
  if (first === undefined) {
    yield {};
    return;
  }
  for (const value of valuesOf(first))
    for (const others of product(rest)) yield { [first]: value, ...others };
}

/** The options that are neither language nor system: what is combined in pairs. */
export const combinable = optionSpecs
  .map((spec) => spec.name)
  .filter((name) => name !== 'lang' && name !== 'system');

/** All pairs of values of all pairs of options. */
export function* pairs(): Generator<Wishes> {
  for (const [index, first] of combinable.entries())
    for (const second of combinable.slice(index + 1)) yield* product([first, second]);
}

/** Every release, method, engine class and pair of drivers. */
export function* driverSpace(): Generator<Wishes> {
  for (const { id } of systems)
    for (const wishes of product(['method', 'docker', 'network', 'port-driver']))
      yield { system: id, ...wishes };
}

/** Every release with every pair of values. */
export function* pairSpace(ids: readonly string[]): Generator<Wishes> {
  for (const system of ids) for (const wishes of pairs()) yield { system, ...wishes };
}

/** Numbers from a seed, the same on every machine: tests that sample can be repeated. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A random setting of every option of some release. */
export function sample(next: () => number): Wishes {
  const pick = (values: readonly string[]): string =>
    values[Math.floor(next() * values.length)] as string;
  const wishes: Record<string, string> = { system: pick(systems.map(({ id }) => id)) };
  for (const name of combinable) if (next() < 0.2) wishes[name] = pick(valuesOf(name));
  return wishes;
}
