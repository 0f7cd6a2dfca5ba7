import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { unknownHost } from './hosts.ts';
import { makePlan } from './make-plan.ts';
import { optionSpecs } from './options.ts';
import type { RawOptions } from './types.ts';

const said = (wishes: RawOptions): string => {
  const result = makePlan({ system: 'debian-13', ...wishes }, en);
  return result.kind === 'plan' ? result.plan.notices.map(({ text }) => text).join('\n') : '';
};

describe('a host that the facts do not know', () => {
  it.each([
    ['package-mirror', 'https://mirror.example.org/docker-ce', 'mirror.example.org'],
    ['registry-mirror', 'https://mirror.example.org', 'mirror.example.org'],
    ['proxy', 'http://ann:secret@proxy.example.org:3128', 'proxy.example.org'],
    ['dns', '6.6.6.6,9.9.9.9', '6.6.6.6, 9.9.9.9'],
    ['insecure-registries', 'evil:5000', 'evil:5000'],
    ['insecure-registries', 'localhost:5000,evil:5000,127.0.0.1:5000', 'evil:5000'],
    ['insecure-registries', '10.0.0.0/8', '10.0.0.0/8'],
  ])('is named: %s %s', (option, value, hosts) => {
    expect(unknownHost(option, value)).toBe(hosts);
    expect(said({ [option]: value })).toContain(hosts);
  });

  it.each([
    ['package-mirror', 'https://download.docker.com'],
    ['insecure-registries', 'localhost:5000,127.0.0.1:5000,127.0.0.0/8'],
    ['insecure-registries', ''],
    ['dns', ''],
    ['no-proxy', 'a.example'],
  ])('is none in %s %s', (option, value) => {
    expect(unknownHost(option, value)).toBe('');
  });

  it('can stand in no option that nobody has thought of', () => {
    // A proxy that is gone around is one host less that sees anything.
    // A certificate's names are those of this machine.
    const trustsNobody = ['no-proxy', 'tls-names'];
    const forgotten = optionSpecs
      .filter(({ shape = '' }) => /HOST|^ADDRESS/.test(shape))
      .map(({ name }) => name)
      .filter((name) => !trustsNobody.includes(name) && unknownHost(name, 'http://a.b') === '');
    expect(forgotten).toEqual([]);
  });

  it('is not an address of a pool, but addresses of others are said', () => {
    expect(said({ 'address-pools': '8.8.0.0/16:24' })).toContain('8.8.0.0/16');
    expect(said({ 'address-pools': '10.200.0.0/16:24' })).not.toContain('10.200.0.0/16');
  });
});
