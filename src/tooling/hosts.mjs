// Web servers for the tests of `deploy`. Debian's packages are only unpacked below .cache, never
// installed: installing them would start them.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve('.cache/hosts');
const packages = ['nginx', 'libnginx-mod-http-brotli-static', 'libbrotli1', 'caddy'];

/** Where the servers are; empty where there is none. */
export function installedHosts() {
  const first = (paths) => paths.find((path) => existsSync(path)) ?? '';
  return {
    nginx: first([join(folder, 'usr/sbin/nginx'), '/usr/sbin/nginx']),
    caddy: first([join(folder, 'usr/bin/caddy'), '/usr/bin/caddy']),
    /** The folder of nginx's modules, with the one for brotli in it. */
    modules: first(
      [join(folder, 'usr/lib/nginx/modules'), '/usr/lib/nginx/modules'].filter((path) =>
        existsSync(join(path, 'ngx_http_brotli_static_module.so')),
      ),
    ),
  };
}

/** Unpacks what is missing, where apt can fetch it; the tests say what they leave out. */
export function unpackHosts() {
  const { nginx, caddy } = installedHosts();
  if (nginx && caddy) return;
  mkdirSync(folder, { recursive: true });
  for (const name of packages)
    spawnSync('apt-get', ['download', '-qq', name], { cwd: folder, stdio: 'ignore' });
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb')))
    execFileSync('dpkg', ['-x', file, '.'], { cwd: folder, stdio: 'ignore' });
}
