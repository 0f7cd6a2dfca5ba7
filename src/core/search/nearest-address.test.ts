import { expect, it } from 'vitest';
import { nearestAddresses } from './nearest-address.ts';

const pages = [
  'guide/install/',
  'guide/networking/',
  'troubleshooting/ping/',
  'setup/debian-13/',
].map((url) => ({ url }));

it.each([
  ['guide/instal/', 'guide/install/'],
  ['guide/network/', 'guide/networking/'],
  ['install.html', 'guide/install/'],
  ['troubleshooting/pings/', 'troubleshooting/ping/'],
])('%s is most like %s', (path, url) => {
  expect(nearestAddresses(path, pages)[0]?.url).toBe(url);
});

it('has nothing to say of what is like nothing', () => {
  expect(nearestAddresses('wp-login-page.php', pages)).toEqual([]);
});
