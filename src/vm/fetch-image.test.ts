import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findSystem } from '../core/facts/systems/index.ts';
import { fetchImage } from './fetch-image.ts';
import { publishedImages } from './published-images.ts';

const body = 'an image';
const sum = `sha256:${createHash('sha256').update(body).digest('hex')}` as const;
let server: Server;
let folder: string;
let asked = 0;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rootless-guide-images-'));
  server = createServer((request, response) => {
    asked += 1;
    response.writeHead(request.url === '/image.qcow2' ? 200 : 404).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});
const url = (path: string): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`;

it('downloads an image once, and again after a wrong one was thrown away', async () => {
  const image = { url: url('image.qcow2'), sum };
  const file = await fetchImage(image, folder);
  expect(readFileSync(file, 'utf8')).toBe(body);
  await fetchImage(image, folder);
  expect(asked).toBe(1);
  const wrong = fetchImage({ ...image, sum: `sha256:${'0'.repeat(64)}` }, folder);
  await expect(wrong).rejects.toThrow('not the file that was written down');
  expect(existsSync(file)).toBe(false);
});

it('takes nothing that is missing, or that nobody knows the sum of', async () => {
  await expect(fetchImage({ url: url('gone'), sum }, folder)).rejects.toThrow('404');
  await expect(fetchImage({ url: url('image.qcow2'), sum: null }, folder)).rejects.toThrow(
    'nobody',
  );
});

it.each(Object.entries(publishedImages))('%s is a system with systemd', (system, image) => {
  expect(findSystem(system)?.systemd).toBeTruthy();
  expect(image.url).toMatch(/^https:/);
  expect(image.sum ?? 'sha256:').toMatch(/^sha256:([0-9a-f]{64})?$|^sha512:[0-9a-f]{128}$/);
});
