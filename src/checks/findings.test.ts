import { describe, expect, it } from 'vitest';
import { loadAnswers } from '../content/load-answers.ts';
import { diagnose, readPaste } from '../core/diagnosis/index.ts';

const answers = loadAnswers();
const first = (text: string) => diagnose(text, answers)[0];

/** What tools print when they are asked, and no error: the entry that it speaks for. */
const findings: readonly [name: string, text: string, id: string][] = [
  [
    'docker info as text',
    'Server Version: 29.1.3\n Storage Driver: vfs\n Logging Driver: json-file',
    'storage-drivers',
  ],
  [
    'docker info as JSON',
    '{"ID":"x","Containers":3,"Driver":"vfs","MemoryLimit":true}',
    'storage-drivers',
  ],
  [
    'docker info of the other daemon',
    ' Docker Root Dir: /var/lib/docker\n Debug Mode: false',
    'client-docker-host',
  ],
  [
    'docker inspect',
    '"HostConfig": {\n  "NetworkMode": "host",\n  "PortBindings": {}\n}',
    'net-host',
  ],
  [
    'an address of docker inspect',
    '"IPAddress": "172.17.0.2",\n"IPPrefixLen": 16',
    'ipaddress-unreachable',
  ],
  ['ls -ln', 'drwxr-xr-x 2 100999 100999 4096 Jul  4 10:00 data', 'bind-mount-permissions'],
  [
    'an access log',
    '172.17.0.1 - - [12/Mar/2026:10:01:22 +0000] "GET / HTTP/1.1" 200 615',
    'source-ip',
  ],
  [
    'mount',
    '/dev/sdb1 on /mnt/data type ext4 (rw,nosuid,nodev,relatime)',
    'data-root-mount-options',
  ],
  ['findmnt of the options', 'rw,nosuid,nodev,relatime', 'data-root-mount-options'],
  [
    'top with the helper first',
    ' 901 ann  20  0  12244  9876  4320 R  97.4  0.1  3:11.09 slirp4netns',
    'network-slow',
  ],
  [
    'ps with it',
    'ann  901 88.0  0.3 31264 9112 ?  R  10:02 9:12 /usr/bin/pasta --config-net',
    'network-slow',
  ],
  ['findmnt', '/mnt/data /dev/sdb1 ext4 rw,nosuid,nodev,relatime', 'data-root-mount-options'],
  [
    'mount of a home',
    'srv:/export/home on /home type nfs4 (rw,relatime,vers=4.2)',
    'lchown-operation-not-permitted-nfs',
  ],
  ['mount of ZFS', 'rpool/home on /home type zfs (rw,xattr,noacl)', 'zfs'],
  [
    'id',
    '# id\nuid=0(root) gid=0(root) groups=0(root)\n# dockerd-rootless-setuptool.sh install',
    'refuse-root-user',
  ],
  [
    'ps',
    'root  812  0.1  1.2 1802304 ? Ssl 10:00 0:02 /usr/bin/dockerd -H fd:// --containerd=/run/x',
    'rootful-docker-running',
  ],
  [
    '/etc/subuid without a line',
    '$ whoami\nbob\n$ cat /etc/subuid\nalice:100000:65536',
    'no-subuid-ranges',
  ],
  ['grep without a line', '$ grep "^$(whoami):" /etc/subuid\n$ ', 'no-subuid-ranges'],
  ['a range that is too small', '$ cat /etc/subuid\nalice:100000:1000', 'lchown-invalid-argument'],
  ['a range of a number', '$ cat /etc/subuid\n1001:165536:65536', 'subid-numeric-uid'],
  [
    'controllers',
    '$ cat /sys/fs/cgroup/user.slice/cgroup.controllers\nmemory pids',
    'limit-resources',
  ],
];

/** Steps of our own that fail. */
const failed: readonly [text: string, id: string][] = [
  [
    '$ mount -o remount,suid,dev,exec /mnt/data\nmount: /mnt/data: must be superuser to use mount.',
    'data-root-mount-options',
  ],
  ['sysctl: permission denied on key "net.ipv4.ip_unprivileged_port_start"', 'privileged-port'],
  [
    'sysctl: cannot stat /proc/sys/kernel/unprivileged_userns_clone: No such file or directory',
    'fork-exec-operation-not-permitted',
  ],
];

/** One message of several causes: what stands beside it tells which. */
const beside: readonly [text: string, id: string][] = [
  ['$ systemctl --user status\nFailed to connect to bus: Permission denied', 'systemctl-user-bus'],
  [
    '$ ls -ld $XDG_RUNTIME_DIR\ndrwx------ 2 root root 40 Nov  6 19:10 /run/user/1000\n$ systemctl --user status\nFailed to connect to bus: Permission denied',
    'wsl2',
  ],
  [
    'docker: Error response from daemon: error mounting "proc" to rootfs at "/proc": mount proc:/proc (via /proc/self/fd/6), flags: 0xe: operation not permitted',
    'pid-host-proc-mount',
  ],
  [
    'Running with gitlab-runner 17.5.3\nerror mounting "proc" to rootfs at "/proc": mount proc:/proc (via /proc/self/fd/6), flags: 0xe: operation not permitted',
    'dind',
  ],
  [
    'WARN[0000] The host root filesystem is mounted as "master:70". Setting child propagation to "rslave" is not supported.\n[rootlesskit:parent] error: failed to setup network: setting up tap tap0: executing [[nsenter -t 381 -n -m -U --preserve-credentials ip tuntap add name tap0 mode tap]]: exit status 1',
    'slirp4netns-missing',
  ],
  [
    '$ docker exec web sysctl -w net.ipv4.ip_unprivileged_port_start=0\nsysctl: permission denied on key "net.ipv4.ip_unprivileged_port_start", ignoring',
    'sysctl-in-container',
  ],
  [
    'docker: write sysctl key net.ipv4.ping_group_range: write /proc/sys/net/ipv4/ping_group_range: invalid argument: unknown',
    'sysctl-in-container',
  ],
  [
    '$ docker run -d --net host web\n$ curl http://localhost:8000\ncurl: (7) Failed to connect to localhost port 8000: Connection refused',
    'net-host',
  ],
];

/** Other things, some of which have a message that Docker prints as well. */
const others: readonly string[] = [
  'Error: listen EADDRINUSE: address already in use :::3000\n    at Server.setupListenHandle (node:net:1463:16)',
  'listen tcp :9090: bind: address already in use\nprometheus exited with code 1',
  'chmod: changing permissions of /usr/lib/node: Operation not permitted\nnpm ERR! code EPERM',
  'ping: socket: Operation not permitted\nroot@openwrt:~# opkg install iputils-ping',
  'systemctl --user restart pipewire\nFailed to connect to bus: No medium found\npipewire: no session',
  'From 192.168.0.2 icmp_seq=1 Destination Host Unreachable\nrouter is down',
  'RTNETLINK answers: Operation not permitted\n$ ip link set eth0 down',
  'Error: cannot setup namespace using newuidmap: exit status 1\npodman version 3.4.4',
  'FATA[0000] rootless containerd not running? nerdctl: environment variable XDG_RUNTIME_DIR is not set',
  'kubelet: Failed to create pod sandbox: open /run/flannel/subnet.env: no such file or directory',
  '$ iptables-nft -L\niptables v1.8.11 (nf_tables): RULE_APPEND failed (Invalid argument)',
];

describe('what is pasted that is no message of Docker', () => {
  it.each(findings)('is read as a finding: %s', (_, text, id) => {
    expect(first(text)).toMatchObject({ id });
  });

  it('leaves the first place to a message', () => {
    const info = ' Storage Driver: vfs\n Cgroup Driver: systemd\n';
    const matches = diagnose(`${info}docker: cannot expose privileged port 80`, answers);
    expect(matches.map(({ id }) => id)).toEqual(['privileged-port', 'storage-drivers']);
    expect(matches[1]?.role).toBe('finding');
  });

  it.each(failed)('is a step of ours that failed: %s', (text, id) => {
    expect(first(text)).toMatchObject({ id });
  });

  it.each(beside)('is told apart by what stands beside it: %s', (text, id) => {
    expect(first(text)).toMatchObject({ id });
  });

  it.each(others)('is never certain where it is about another thing: %s', (text) => {
    expect(first(text)?.confidence).not.toBe('exact');
  });

  it.each([
    ['podman run x\nError: newuidmap: write to uid_map failed', 'podman'],
    [
      'FATA[0000] rootless containerd not running? (hint: containerd-rootless-setuptool.sh)',
      'nerdctl',
    ],
    ['kubectl describe pod: Back-off, CrashLoopBackOff', 'kubernetes'],
    [
      'error during connect: open //./pipe/docker_engine: The system cannot find the file',
      'desktop',
    ],
    ['docker: Error response from daemon: no podman here', undefined],
    ['[rootlesskit:parent] error: failed', undefined],
  ])('is said to be of another program: %s', (text, program) => {
    expect(readPaste(text, answers).program).toBe(program);
  });

  it('asks for the rules of a firewall by hand, which is no missing module', () => {
    const typed =
      '$ sudo iptables -L\niptables v1.8.11 (nf_tables): Could not fetch rule set generation id: Permission denied (you must be root)';
    expect(first(typed)?.id).toBe('enter-namespaces');
    const daemon = `failed to start daemon: failed to create NAT chain DOCKER: iptables failed: ${typed.split('\n')[1]}`;
    expect(first(daemon)).toMatchObject({ id: 'iptables-modules-missing', confidence: 'exact' });
  });

  it.each([
    '&quot;exec: \\&quot;slirp4netns\\&quot;: executable file not found in $PATH&quot;',
    '&amp;quot;exec: &#39;slirp4netns&#39;: executable file not found&amp;quot;',
    '"MESSAGE":"exec: \\u0022slirp4netns\\u0022: executable file not found","_SYSTEMD_USER_UNIT":"docker.service"',
  ])('is decoded: %s', (text) => {
    expect(first(text)).toMatchObject({ id: 'slirp4netns-missing', confidence: 'exact' });
  });
});
