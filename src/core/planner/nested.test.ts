import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { printPlan } from './index.ts';
import { planFor } from './testing/lived-in/life.ts';

const textOf = async (format: 'compose' | 'containerfile', wishes = {}) => {
  const printed = await printPlan(format, planFor(wishes), en);
  return printed.kind === 'printed' ? printed.text : '';
};

describe('the nested daemon', () => {
  it('shares with its client the certificate of the client, and no key of the authority', async () => {
    const text = await textOf('compose');
    expect(text).toContain('- "certs:/certs/client"');
    expect(text).toContain('- "certs:/certs/client:ro"');
    expect(text).not.toMatch(/:\/certs"/);
  });

  it('takes along what the daemon was to be told', async () => {
    const text = await textOf('containerfile', { 'log-max-size': '10m', mtu: '1400' });
    expect(text).toMatch(/^FROM docker:\d+-dind-rootless$/m);
    expect(text).toContain('ENV DOCKERD_ROOTLESS_ROOTLESSKIT_MTU=1400');
    expect(text).toContain('"max-size": "10m"');
  });

  it('is refused what the image has not, with a way out', async () => {
    const refused = await printPlan('compose', planFor({ network: 'pasta', limits: 'pids' }), en);
    expect(refused).toMatchObject({
      kind: 'refused',
      refusals: [
        { id: 'E69', change: { network: 'auto' } },
        { id: 'E77', change: { limits: 'none' } },
      ],
    });
  });
});
