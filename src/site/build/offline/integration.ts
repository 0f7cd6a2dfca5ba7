/*
 * Copies for reading offline. Workbox was the first choice, and does not fit here:
 * - Its integration, @vite-pwa/astro 1.2, stops at Astro 5 (vite-pwa/astro issue 72).
 * - It fetches file by file: a language is about 380 requests and 920 KB in Brotli, where two files
 *   with all of it are 730 KB in gzip.
 * - A server may change builds between two of those requests. One file with its hash cannot mix.
 * - Its list of files is fixed in the build; here readers have the languages that they read.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { workerFile, writeCopies } from './write-copies.ts';

/** In development nothing is kept, and what a built site left on the same port goes away. */
const farewell = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('offline ')) await caches.delete(name);
  await self.registration.unregister();
})()));`;

/** Apart from the pages' scripts: what they share would be a second file to the worker. */
async function buildWorker(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../../browser/offline/worker/worker.ts', import.meta.url)),
        output: { format: 'iife', entryFileNames: workerFile },
      },
    },
  });
}

/** Builds the service worker and what it saves, after everything else. */
export const offlineCopies = (): AstroIntegration => ({
  name: 'offline-copies',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.endsWith(`/${workerFile}`)) return next();
        response.setHeader('content-type', 'text/javascript').end(farewell);
      });
    },
    'astro:build:done': async ({ dir, logger }) => {
      await buildWorker(fileURLToPath(dir));
      const packs = await writeCopies(fileURLToPath(dir));
      for (const [set, { download, size }] of Object.entries(packs)) {
        logger.info(
          `${set}: ${Math.round(download / 1000)} kB, ${Math.round(size / 1000)} unpacked`,
        );
      }
    },
  },
});
