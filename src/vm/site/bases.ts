import { words } from '../../words/en/evidence.ts';

/** The images that a Containerfile takes from a registry, in its order. */
export const basesOf = (containerfile: string): readonly string[] =>
  [...containerfile.matchAll(/^FROM (\S+)/gm)].map(([, name = '']) => name);

/** Where the machine has what the host brings: the repository as it would be cloned, and the built site. */
export const brought = '/var/tmp/site';

/**
 * Node's part: it takes the place of a build, and fails where a build would: no lock, or what the
 * host has installed or built has come with the sources.
 */
export const npm = `#!/bin/sh
case "$*" in
ci) test -s package-lock.json && test ! -e node_modules ;;
'run build') test -s package.json && test ! -e dist && cp -r /built/dist dist ;;
*) exit 64 ;;
esac
`;

/** As the image without privileges has it: nothing is written but below /tmp, and the site stands in conf.d. */
export const nginxConf = `worker_processes auto;
error_log /var/log/nginx/error.log notice;
pid /tmp/nginx.pid;
events { worker_connections 1024; }
http {
  client_body_temp_path /tmp/client_temp;
  proxy_temp_path /tmp/proxy_temp;
  fastcgi_temp_path /tmp/fastcgi_temp;
  uwsgi_temp_path /tmp/uwsgi_temp;
  scgi_temp_path /tmp/scgi_temp;
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log /var/log/nginx/access.log;
  sendfile on;
  keepalive_timeout 65;
  include /etc/nginx/conf.d/*.conf;
}
`;

/** Its entry tries to change the site's file, and goes on where it may not, as the original does. */
export const entrypoint = `#!/bin/sh
set -e
touch /etc/nginx/conf.d/default.conf 2>/dev/null || echo 'default.conf stays as it is'
exec "$@"
`;

/** Settings that the image without privileges has, as `docker import` takes them. */
export const nginxSettings: readonly string[] = [
  'ENTRYPOINT ["/entrypoint"]',
  'CMD ["nginx", "-g", "daemon off;"]',
  'ENV PATH=/usr/sbin:/usr/bin:/sbin:/bin',
  'EXPOSE 8080',
  'STOPSIGNAL SIGQUIT',
  'USER 101',
];

const file = (path: string, text: string, mode = 644): string =>
  `cat >${path} <<'END'\n${text}END\nchmod ${mode} ${path}`;

/** Begins a folder with the static program as bin, under each name that it knows. */
const begin = `set -e
umask 022
work=$(mktemp -d)
mkdir "$work/tree"
cd "$work/tree"
mkdir -p bin etc tmp usr/bin usr/sbin usr/local/bin
chmod 1777 tmp
cp /bin/busybox bin/busybox
for name in $(bin/busybox --list | grep -vx busybox); do ln -s busybox "bin/$name"; done
echo 'root:x:0:0::/:/bin/sh' >etc/passwd`;

/** For the stage that builds: `npm ci` and `npm run build` bring what the host has built. */
const forBuild = (name: string): string => `${begin}
${file('usr/local/bin/npm', npm, 755)}
mkdir built
cp -r ${brought}/dist built
tar c --owner=0 --group=0 . | docker import -c 'ENV PATH=/usr/local/bin:/bin' - ${name}`;

/** Debian's nginx is fetched and unpacked, never installed: installing would start it, on port 80. */
const forServing = (name: string): string => `${begin}
cd ..
apt-get download -q nginx nginx-common >&2
for file in *.deb; do dpkg -x "$file" debian; done
cd tree
mkdir -p etc/nginx/conf.d var/log/nginx var/cache/nginx srv
cp ../debian/usr/sbin/nginx usr/sbin/
cp ../debian/etc/nginx/mime.types etc/nginx/
for library in $(ldd usr/sbin/nginx | grep -o '/lib[^ ]*'); do
  mkdir -p ".\${library%/*}"
  cp "$library" ".$library"
done
echo 'nginx:x:101:101::/var/cache/nginx:/sbin/nologin' >>etc/passwd
printf 'root:x:0:\nnginx:x:101:\n' >etc/group
ln -s /dev/stdout var/log/nginx/access.log
ln -s /dev/stderr var/log/nginx/error.log
echo 'server { listen 8080; }' >etc/nginx/conf.d/default.conf
${file('etc/nginx/nginx.conf', nginxConf)}
${file('entrypoint', entrypoint, 755)}
tar cf ../base.tar --owner=0 --group=0 --exclude=./etc/nginx --exclude=./var/cache .
tar rf ../base.tar --owner=101 --group=0 ./etc/nginx ./var/cache
docker import ${nginxSettings.map((setting) => `-c '${setting}'`).join(' ')} ../base.tar ${name}
dpkg-deb -f ../nginx_*.deb Version`;

/** What stands in for a base: what is said of it, and the user's shell that makes it under that name. */
export interface Base {
  readonly name: string;
  /** In a record; `{version}` is the last line that its making prints. */
  readonly is: string;
  readonly make: string;
}

/** What stands in for each image that the Containerfile begins with. One that is not known is a fault of ours. */
export const standIns = (containerfile: string): readonly Base[] =>
  basesOf(containerfile).map((name) => {
    if (name.includes('/node:'))
      return {
        name,
        is: words.standIns.npm,
        make: forBuild(name),
      };
    if (name.includes('/nginx-unprivileged:'))
      return { name, is: words.standIns.nginx, make: forServing(name) };
    throw new Error(`nothing stands in for ${name}`);
  });
