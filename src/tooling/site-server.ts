import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { contentType } from '../site/build/offline/content-types.ts';

/** How a host sends texts. Files of the search index are compressed already, on every host. */
export type Encoding = 'br' | 'gzip' | 'identity';

const compress = {
  br: brotliCompressSync,
  gzip: gzipSync,
  identity: (body: Buffer): Buffer => body,
};

export interface SiteServer {
  readonly url: string;
  /** Which built site is served; another one is a deployment. */
  folder: string;
  /** Every path that was asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Serves a built site on a free port, as a plain host of files does, without a cache. */
export async function serveSite(folder: string, encoding: Encoding = 'br'): Promise<SiteServer> {
  const server: Server = createServer(async ({ url = '/' }, answer) => {
    const path = decodeURIComponent(url.replace(/[?#].*/, ''));
    site.asked.push(path);
    const file = normalize(join(site.folder, path.endsWith('/') ? `${path}index.html` : path));
    const type = contentType(file);
    try {
      const body = await readFile(file);
      const coding = type ? encoding : 'identity';
      if (coding !== 'identity') answer.setHeader('content-encoding', coding);
      answer.setHeader('content-type', type ?? 'application/octet-stream');
      answer.setHeader('cache-control', 'no-cache');
      answer.end(compress[coding](body));
    } catch {
      const page = await readFile(join(site.folder, '404.html')).catch(() => '');
      answer.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    }
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const site: SiteServer = {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    folder,
    asked: [],
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  return site;
}
