import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { zh } from '../../words/zh/index.ts';
import { decodeOptions } from './codec.ts';
import { makePlan } from './make-plan.ts';
import type { OptionName } from './options.ts';

/** What is said of a value, and what is proposed in its place. */
function problemOf(option: OptionName, value: string, words = en) {
  const result = makePlan({ system: 'debian-13', [option]: value }, words);
  if (result.kind !== 'invalid') throw new Error(`${option}=${value}: ${result.kind}`);
  const [problem] = result.problems;
  return { text: problem?.text, instead: problem?.change[option] };
}

describe('a value that is not taken', () => {
  it.each([
    ['10.0.3.7/24', '10.0.3.0/24'],
    ['10.0.3.0/8', '10.0.0.0/8'],
    ['10.0.3.0', '10.0.3.0/24'],
    ['10.0.3.7/28', '10.0.3.0/25'],
    ['10.0.0.0/7', '10.0.0.0/8'],
    ['010.000.003.000/24', '10.0.3.0/24'],
  ])('comes with the network that would do: %s', (value, network) => {
    for (const words of [en, zh]) {
      const { text, instead } = problemOf('subnet', value, words);
      expect(instead).toBe(network);
      expect(text).toContain(network);
    }
    const link = decodeOptions(`subnet=${value}`, en);
    expect(link.options).toEqual({});
    expect(link.notices[0]?.text).toBe(problemOf('subnet', value).text);
  });

  it.each(['10.0.3/24', '10.0.3.256/24', '::/64', 'my network', '10.0.3.0/24/8'])(
    'comes with nothing where nothing can be guessed: %s',
    (value) => {
      const { text, instead } = problemOf('subnet', value);
      expect(instead).toBe('');
      expect(text).not.toContain('?');
    },
  );
});

describe('RootlessKit’s network', () => {
  const idsOf = (subnet: string): string[] => {
    const result = makePlan({ system: 'debian-13', subnet }, en);
    if (result.kind === 'plan') return result.plan.notices.map(({ id }) => id);
    return result.kind === 'refused' ? result.refusals.map(({ id }) => id) : ['invalid'];
  };

  it.each([
    '127.0.0.0/8',
    '127.1.0.0/16',
    '0.0.0.0/8',
    '169.254.0.0/16',
    '169.254.7.0/24',
    '224.0.0.0/24',
    '239.255.0.0/16',
    '240.0.0.0/8',
    '255.255.255.0/24',
  ])('cannot be %s', (subnet) => {
    expect(idsOf(subnet)).toEqual(['E42']);
  });

  it.each(['8.8.8.0/24', '100.64.0.0/10', '100.100.0.0/16', '172.0.0.0/8', '198.18.0.0/15'])(
    'may be %s, which belongs to others: a warning says so',
    (subnet) => {
      expect(idsOf(subnet)).toContain('W54');
    },
  );

  it.each(['10.0.0.0/8', '10.255.255.0/24', '172.16.0.0/12', '172.31.0.0/16', '192.168.7.0/25'])(
    'is private as %s: nothing is said of that',
    (subnet) => {
      expect(idsOf(subnet)).not.toContain('W54');
      expect(idsOf(subnet)).toContain('W19');
    },
  );
});
