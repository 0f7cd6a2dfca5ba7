import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const page = (url: string, ...names: string[]) => ({ url, names, headings: {} });
const pages = [
  page('guide/debugging/', 'Debugging', '排错'),
  page('guide/storage/', 'Storage drivers', '存储驱动'),
  page('troubleshooting/client-docker-host/', 'Cannot connect to the Docker daemon'),
  page('setup/debian-13/', 'Rootless Docker on Debian 13'),
];
const urls = (query: string) => nearest(query, pages).map(({ url }) => url);

it('what finds nothing has the pages whose names are most like it', () => {
  expect(urls('storaqe drivex')[0]).toBe('guide/storage/');
  expect(urls('储存驱动')[0]).toBe('guide/storage/');
});

it('what is like nothing has the usual pages, and no system', () => {
  expect(urls('zzqqxx')).toEqual(['guide/debugging/', 'troubleshooting/client-docker-host/']);
});
