import { systems } from '../../facts/systems/index.ts';
import { type FreeName, type OptionName, optionSpecs } from '../options.ts';

/** A public key of nobody's. */
export const key = `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${'A'.repeat(43)}`;

/**
 * Of each option that takes more than a choice: values that stand for all others where options are
 * combined, and values on both sides of what its pattern takes.
 */
const samples: Readonly<
  Record<FreeName, { readonly combined: readonly string[]; readonly limits: readonly string[] }>
> = {
  kernel: {
    combined: ['auto', '4.18', '5.10', '5.11', '7.2'],
    limits: ['1.9', '2.6', '5.11', '6.1234', '5', '5.11.1'],
  },
  passt: {
    combined: ['auto', '2023_03_09', '2023_08_01', '2026_05_07'],
    limits: ['2023_06_25', '2023_13_01', '2023_00_10', '2023_12_32', '2023_10_30', '1999_01_01'],
  },
  user: {
    combined: ['', 'alice', 'root', 'CORP\\ann.lee', 'ann,bob'],
    limits: [
      'alice',
      '_a-1',
      '1a',
      'Alice',
      'first.last',
      'CORP\\ann',
      'corp.example\\ann.lee',
      `a${'b'.repeat(31)}`,
      `a${'b'.repeat(32)}`,
      `${'D'.repeat(32)}\\ann`,
      `${'D'.repeat(33)}\\ann`,
      'a;b',
      'a/b',
      'a%b',
      '-a',
      '.a',
      'a$',
      'a$b',
      'a b',
      '\\ann',
      'CORP\\',
      'CORP\\a\\b',
      'CORP\\1a',
      'ann@corp.example',
      'ann,bob',
      'ann,bob,ann',
      'ann bob; carl',
      'ann,,bob',
      'ann,bob,',
    ],
  },
  'ssh-keys': {
    combined: ['', key, `alice=${key}`],
    limits: [
      key,
      `ann=${key} ann@laptop,bob=${key}`,
      `CORP\\ann=${key}`,
      'ssh-ed25519 AAAA',
      key.replace('ed25519', 'dss'),
      key.slice(0, -1),
      '-----BEGIN OPENSSH PRIVATE KEY-----',
      `${key}$(id)`,
      'ann',
    ],
  },
  'subid-range': {
    combined: ['auto', '200000-331071'],
    limits: ['200000-331071', '200000', '331071-200000', '0-65535', '100000-4294967295'],
  },
  docker: {
    combined: [
      'latest',
      '28',
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
    limits: [
      '29.5',
      '29.5.1',
      '29',
      'v29.5.1',
      'v29',
      '2',
      '299',
      'v',
      'vv29.5',
      '20.10.24',
      '9.5.1',
      '29.5.1.1',
      '29.123',
      '29.5.1234',
    ],
  },
  'from-docker': {
    combined: ['auto', '20.10.24', '28.0.0', '29.9.9'],
    limits: ['29.5', '29.5.1', 'v29.5.1', '29', '20.10.24', '9.5.1', '29.5.1.1', '$(id)'],
  },
  rootlesskit: {
    combined: ['auto', '1.1.1', '2.3.6', '3.0.0', '3.1.0', '3.2.0'],
    limits: ['2.3', '2.3.6', '3', 'v3.0.0', '3.0.0-rc.1', '123.0'],
  },
  mtu: {
    combined: ['auto', '1500', '65521', '65522'],
    limits: ['67', '68', '65521', '65522', '1234567', '-1', '1e3'],
  },
  subnet: {
    combined: ['auto', '10.0.3.0/24', '100.64.0.0/24', '127.0.0.0/8'],
    limits: [
      '10.0.3.0/24',
      '10.0.3.7/24',
      '10.0.3.0/8',
      '10.0.0.0/8',
      '10.0.0.0/7',
      '10.0.3.128/25',
      '10.0.3.128/26',
      '10.0.03.0/24',
      '10.0.256.0/24',
      '10.0.255.0/24',
      '10.0.0/24',
    ],
  },
  'lowest-port': { combined: ['1024', '80'], limits: ['0', '1', '1024', '1025', '080', '10000'] },
  limits: {
    combined: ['none', 'io', 'memory', 'cpu,memory,pids', 'cpu,cpuset,io,memory,pids'],
    limits: ['pids,cpu', 'none', 'cpu,none', 'cpu,cpu', 'gpu'],
  },
  'data-root': {
    combined: ['', '/srv/docker'],
    limits: [
      '/srv/docker',
      '/srv/docker/',
      '//srv',
      '/',
      'srv',
      '/srv/../etc',
      '/.docker',
      '/a b',
      `/${'a'.repeat(63)}`,
      `/${'a'.repeat(64)}`,
      '/a'.repeat(12),
      '/a'.repeat(13),
    ],
  },
  'log-max-size': { combined: ['', '10m'], limits: ['10m', '10M', '10mb', '0m', '10', '10000m'] },
  'address-pools': {
    combined: ['', '10.200.0.0/16:24', '10.0.0.0/8:24', '8.8.0.0/16:24'],
    limits: [
      '10.200.0.0/16:24',
      '10.200.0.0/16:24,10.201.0.0/16:24',
      '10.200.0.1/16:24',
      '10.200.0.0/16',
      '10.200.0.0/24:16',
    ],
  },
  dns: {
    combined: ['', '1.1.1.1,9.9.9.9', '127.0.0.1'],
    limits: ['1.1.1.1', '1.1.1.1 9.9.9.9', '2606:4700::1111', 'one.one', '1,2', '$(id)'],
  },
  'insecure-registries': {
    combined: ['', 'registry.example.org:5000', '0.0.0.0/0'],
    limits: ['registry.example.org:5000', 'http://a:5000/', '10.0.0.0/8', 'a b', '-a', 'a:123456'],
  },
  ulimits: {
    combined: ['', 'nofile=1024:4096', 'nofile=4096:1024'],
    limits: ['nofile=1024', 'nofile=1024:4096,nproc=100', 'nofile', 'nofile=-1', 'colour=1'],
  },
  'tls-names': {
    combined: ['', 'docker.example.org,10.0.0.7,fd00::7'],
    limits: [
      'a.example',
      '*.a.example',
      '10.0.0.7',
      'fd00::7',
      'a.example b.example',
      'a;b',
      '-a',
      '$(id)',
    ],
  },
  'registry-mirror': {
    combined: ['', 'https://mirror.example.org', 'https://a.example,https://b.example/c'],
    limits: [
      'https://a.example, https://b.example',
      'https://a.example,http://b.example',
      'https://a.example',
      'http://a.example:5000/b/c/',
      'ftp://a.example',
      'https://a b',
      'https://A.example',
      'https://a.example:123456',
      `https://a.example${'/b'.repeat(8)}`,
      `https://a.example${'/b'.repeat(9)}`,
      `https://a${'b'.repeat(120)}`,
      `https://a${'b'.repeat(121)}`,
      'https://-a',
    ],
  },
  'package-mirror': {
    combined: ['', 'https://mirror.example.org/docker-ce'],
    limits: ['https://a.example/docker-ce', 'a.example'],
  },
  proxy: {
    combined: [
      '',
      'http://proxy.example.org:3128',
      'http://ann:p%40ss%25word@proxy.example.org:3128',
    ],
    limits: [
      'http://a.example:3128',
      'http://ann:secret@a.example:3128/',
      'http://CORP%5Cann:%7Euser%25su@a.example',
      'http://ann:a%0Ab@a.example',
      'http://ann:a%7Fb@a.example',
      'http://ann:a%4@a.example',
      'http://ann:@a.example',
      'http://:secret@a.example',
      'http://ann:$(id)@a.example',
      'http://ann:a@b@a.example',
      `http://ann:${'b'.repeat(100)}@a.example`,
      `http://ann:${'b'.repeat(101)}@a.example`,
      'socks5://a.example',
      'socks5h://a.example/',
      'socks4://a.example',
      'http://a.example/b',
      'http://u@a.example',
      'http://a.example:123456',
      `http://a${'b'.repeat(121)}`,
    ],
  },
  'no-proxy': {
    combined: ['', '.corp.example,10.0.0.0/8'],
    limits: [
      'a.example',
      '.a.example,*.b.example,c',
      '*',
      '10.0.0.0/8,192.168.7.1,a.example:5000',
      '::1,fd00::/8,2001:db8::1',
      'a.example, b.example',
      ',a',
      'a,,b',
      'a/b',
      '-a',
      'a-',
      'a.example:123456',
      '$(id)',
      Array.from({ length: 31 }, () => 'a').join(),
      Array.from({ length: 32 }, () => 'a').join(),
    ],
  },
};

const samplesOf = (name: OptionName) => {
  const all: Partial<Record<OptionName, (typeof samples)[FreeName]>> = samples;
  return all[name];
};

/** The values with which a test tries an option. */
export function valuesOf(name: OptionName): readonly string[] {
  const spec = optionSpecs.find((candidate) => candidate.name === name);
  return samplesOf(name)?.combined ?? [...(spec?.values ?? []), ...(spec?.refused ?? [])];
}

/** Values that the pattern of an option takes, and others that it must not take. */
export const aroundLimits = (name: OptionName): readonly string[] => samplesOf(name)?.limits ?? [];

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

/** The values of an option that say something: its default is what leaving it out means as well. */
const tellingOf = (name: OptionName): readonly string[] => {
  const usual = optionSpecs.find((spec) => spec.name === name)?.default;
  return valuesOf(name).filter((value) => value !== '' && value !== usual);
};

/** Nothing wished for, and each value of each option alone. */
export function* alone(names: readonly OptionName[] = combinable): Generator<Wishes> {
  yield {};
  for (const name of names) for (const value of tellingOf(name)) yield { [name]: value };
}

/** All pairs of values of all pairs of options, but for those that are one value beside a default. */
export function* pairs(names: readonly OptionName[] = combinable): Generator<Wishes> {
  for (const [index, first] of names.entries())
    for (const second of names.slice(index + 1))
      for (const one of tellingOf(first))
        for (const other of tellingOf(second)) yield { [first]: one, [second]: other };
}

/** Every one of these releases, with every method, engine class and pair of drivers. */
export function* driverSpace(releases: readonly { id: string }[] = systems): Generator<Wishes> {
  for (const { id } of releases)
    for (const wishes of product(['method', 'docker', 'network', 'port-driver']))
      yield { system: id, ...wishes };
}

/** Each of these releases with every value of these options, alone and in pairs: each wish once. */
export function* pairSpace(
  ids: readonly string[],
  names: readonly OptionName[] = combinable,
): Generator<Wishes> {
  for (const system of ids) {
    for (const wishes of alone(names)) yield { system, ...wishes };
    for (const wishes of pairs(names)) yield { system, ...wishes };
  }
}

/** Each of these releases with every value of every option alone. */
export function* aloneOn(ids: readonly string[]): Generator<Wishes> {
  for (const system of ids) for (const wishes of alone()) yield { system, ...wishes };
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
