import { expect, it } from 'vitest';
import { networkOf, readCidr, within, writeCidr } from './cidr.ts';

it.each([
  ['10.0.3.7/24', '10.0.3.0/24'],
  ['10.0.3.0/24', '10.0.3.0/24'],
  ['172.31.255.255/12', '172.16.0.0/12'],
  ['255.255.255.255/32', '255.255.255.255/32'],
  ['255.255.255.255/1', '128.0.0.0/1'],
  ['1.2.3.4/0', '0.0.0.0/0'],
  ['010.000.003.007/08', '10.0.0.0/8'],
])('%s lies in %s', (text, network) => {
  const read = readCidr(text);
  expect(read && writeCidr(networkOf(read))).toBe(network);
});

it.each(['10.0.3.0', '10.0.3/24', '10.0.3.256/24', '10.0.3.0/33', '10.0.3.0/024', '::/8', ''])(
  '%s is no network',
  (text) => {
    expect(readCidr(text)).toBeUndefined();
  },
);

it('a network is within another where all of it is', () => {
  const ranges = ['10.0.0.0/8', '172.16.0.0/12'];
  for (const inside of ['10.0.0.0/8', '10.255.255.0/24', '172.16.0.0/12', '172.31.0.0/16'])
    expect(within(inside, ranges), inside).toBe(true);
  for (const outside of ['11.0.0.0/8', '172.0.0.0/8', '172.32.0.0/16', '8.0.0.0/7', 'nothing'])
    expect(within(outside, ranges), outside).toBe(false);
});
