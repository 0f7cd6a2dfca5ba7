import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import { join, normalize } from 'node:path';

/*
 * A web server on the loopback of the rehearsal's own network: files below a folder for each host.
 * A process of its own, because what asks it is waited for.
 */
const [out = ''] = process.argv.slice(2);

createServer(
  { key: readFileSync(join(out, 'server.key')), cert: readFileSync(join(out, 'server.pem')) },
  (request, response) => {
    const path = normalize(`/${decodeURIComponent((request.url ?? '/').replace(/\?.*/, ''))}`);
    const file = join(out, 'hosts', request.headers.host ?? '', path);
    const found = existsSync(file) && statSync(file).isFile();
    response.writeHead(found ? 200 : 404);
    response.end(found ? readFileSync(file) : '');
  },
).listen(443, '127.0.0.1', () => console.log('ready'));
