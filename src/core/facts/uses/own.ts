/** Scripts for `sed` and programs for `awk`, whole. */
export const scripts = [
  's@^/@@',
  's@/@.@g',
  '/^testuser:/d',
  's/^1000:/testuser:/',
  '/"userns-remap"/d',
  '1,60p',
  '$1==u { print $2 + n - 1 }',
] as const;

/** What is the reader's own, by the examples that pages give for it. */
export const own = {
  users: 'testuser alice runner jane@example.com REMOTEUSER TheUser USERNAME root'.split(' '),
  /** Directories of the reader's, and relative files. */
  paths: new RegExp(
    [
      String.raw`^/(mnt/data|srv/data|data|path|workspace|app|logs|var/lib/docker-testuser)(/[\w.*-]+)*$`,
      String.raw`^(\./)?(data|server|html|site|out\.txt|backup\.tar|_work|ca\.crt|(ca|cert|key)\.pem)(/[\w.…-]+)*$`,
      String.raw`^(\.|DIR|~/\.config/docker/certs\.d/registry\.example\.com:5000/?)$`,
    ].join('|'),
  ),
  hosts:
    /^(localhost|REMOTEHOST|SERVER|db|docker|((server|mirror)\.)?example\.com|host\.docker\.internal|MIRROR|\[::1?\])$/,
  /** Addresses of the host, of containers and of others; those of drivers are facts. */
  addresses: '0.0.0.0 1.1.1.1 127.0.0.1 172.17.0.2 192.0.2.10'.split(' '),
  networks: 'app ci six'.split(' '),
};
