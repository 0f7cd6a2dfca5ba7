import { describe, expect, it } from 'vitest';
import { latestEngine } from '../core/facts/engines.ts';
import { askUpstream } from './ask-upstream.ts';

const feed = (...tags: string[]) =>
  tags.map((tag) => `<link href="https://github.com/moby/moby/releases/tag/${tag}"/>`).join('\n');

describe('asking upstream about the facts', () => {
  it('says that nothing was reached where there is no network, and does not fail', async () => {
    const answers = await askUpstream(() => Promise.reject(new Error('no network')));
    expect(answers.length).toBeGreaterThan(10);
    expect(new Set(answers.map(({ said }) => said))).toEqual(new Set(['unreached']));
  });

  it('takes nothing that is not an answer for one', async () => {
    const answers = await askUpstream(() => Promise.resolve('<html>not found</html>'));
    expect(new Set(answers.map(({ said }) => said))).toEqual(new Set(['unreached']));
  });

  it('tells what is the same, and what has moved', async () => {
    const answers = await askUpstream((url) => {
      if (url.includes('moby'))
        return Promise.resolve(feed(`docker-v${latestEngine}`, 'docker-v31.0.0-rc.1'));
      if (url.includes('rootlesskit')) return Promise.resolve(feed('v9.0.0', 'v3.2.0'));
      if (url.endsWith('/debian.json'))
        return Promise.resolve(
          '[{"cycle":"13","eol":"2030-06-30"},{"cycle":"12","eol":"2001-01-01"}]',
        );
      return Promise.reject(new Error('no network'));
    });
    const said = (about: string) => answers.find((row) => row.about.startsWith(about));
    expect(said('debian-13')).toMatchObject({ said: 'same' });
    expect(said('debian-12')).toMatchObject({ said: 'differs', text: '2001-01-01' });
    expect(said('Docker Engine')).toMatchObject({ said: 'same' });
    expect(said('RootlessKit')).toMatchObject({ said: 'differs', text: '9.0.0' });
  });
});
