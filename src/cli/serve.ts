/** `rootless-guide serve`: the built site from the package's one file, to this machine only. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isPackaged } from './called.ts';
import { readSite } from './site-file.ts';

const help = `Usage: rootless-guide serve [--port N] [--host ADDRESS]

Serves the guide, the wizard, search and diagnosis on http://localhost:4321. Only this machine reaches
it, unless --host says otherwise. Ctrl+C ends it.
`;

function refuse(reason: string): never {
  process.stderr.write(`serve: ${reason}\n`);
  process.exit(2);
}

function read() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: '4321' },
        host: { type: 'string', default: 'localhost' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch {
    return refuse('takes --port and --host only. Try --help.');
  }
}

/** The file that an address means; folders have an index. */
const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path).slice(1);

function start(port: number, host: string): void {
  const site = readSite(fileURLToPath(new URL('site.br', import.meta.url)));
  const server = createServer(({ url = '/' }, answer) => {
    const path = url.replace(/[?#].*/, '');
    const file = site.get(fileOf(path));
    answer.setHeader('x-content-type-options', 'nosniff');
    if (file) {
      answer.setHeader('content-type', file.type);
      answer.end(file.body);
    } else if (site.has(fileOf(`${path}/`))) {
      answer.writeHead(308, { location: `${path}/` }).end();
    } else {
      const page = site.get('404.html')?.body ?? '';
      answer.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    }
  });
  server.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    refuse(code === 'EADDRINUSE' ? `port ${port} is taken: choose another with --port` : message);
  });
  server.listen(port, host, () => {
    const { port: taken } = server.address() as AddressInfo;
    process.stdout.write(`Rootless Guide: http://${host}:${taken}/ (Ctrl+C ends it)\n`);
  });
}

const { port, host, help: asked } = read();
if (asked) process.stdout.write(help);
else if (!isPackaged) refuse('is a command of the package; in a checkout: npm start');
else if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) refuse('--port: a number up to 65535');
else start(Number(port), host);
