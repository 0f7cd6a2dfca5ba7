import { optionSpecs } from '../core/planner/index.ts';
import { type FreeName, normalise, type OptionName, takes } from '../core/planner/options.ts';

/** Values on both sides of what an option takes. */
const tried: Readonly<Record<FreeName, readonly string[]>> = {
  kernel: ['1.9', '2.6', '5.11', '6.1234', '5', '5.11.1'],
  passt: ['2023_06_25', '2023_13_01', '2023_00_10', '2023_12_32', '2023_10_30', '1999_01_01'],
  user: ['alice', '_a-1', '1a', 'Alice', `a${'b'.repeat(31)}`, `a${'b'.repeat(32)}`, 'a;b'],
  docker: ['29.5', '29.5.1', '20.10.24', '9.5.1', '29.5.1.1', '29.123', '29.5.1234'],
  mtu: ['67', '68', '65521', '65522', '1234567', '-1', '1e3'],
  subnet: [
    '10.0.3.0/24',
    '10.0.3.0/7',
    '10.0.3.0/8',
    '10.0.3.0/28',
    '10.0.3.0/29',
    '10.0.256.0/24',
    '10.0.255.0/24',
    '10.0.0/24',
  ],
  'lowest-port': ['0', '1', '1024', '1025', '080', '10000'],
  limits: ['pids,cpu', 'none', 'cpu,none', 'cpu,cpu', 'gpu'],
  'data-root': [
    '/srv/docker',
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
  'registry-mirror': [
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
  'package-mirror': ['https://a.example/docker-ce', 'a.example'],
  proxy: [
    'http://a.example:3128',
    'socks5://a.example',
    'socks5h://a.example/',
    'socks4://a.example',
    'http://a.example/b',
    'http://u@a.example',
    'http://a.example:123456',
    `http://a${'b'.repeat(121)}`,
  ],
};

const triedOf: Partial<Record<OptionName, readonly string[]>> = tried;

const short = (value: string): string =>
  value.length > 60 ? `${value.slice(0, 24)}… (${value.length} characters)` : value;

/** Every option: what it takes and what not, and what it is called. */
export const optionTable = (): string =>
  optionSpecs
    .map((spec) => {
      const { name, kind, pattern, shape, refused } = spec;
      const values = triedOf[name] ?? [];
      return [
        `## ${name} (${kind}): ${takes(spec)}`,
        `  default: ${spec.default || '(empty)'}`,
        ...(shape ? [`  pattern: ${pattern}`] : []),
        ...(refused ? [`  refused: ${refused.join(' ')}`] : []),
        ...values.map(
          (value) =>
            `  ${short(value)} → ${normalise(spec, value) === null ? 'not taken' : short(normalise(spec, value) ?? '')}`,
        ),
        '',
      ].join('\n');
    })
    .join('\n');
