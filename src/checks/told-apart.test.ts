import { describe, expect, it } from 'vitest';
import { loadAnswers } from '../content/load-answers.ts';
import { diagnose } from '../core/diagnosis/index.ts';

const answers = loadAnswers();

/**
 * Messages that look like those of another entry, and pastes in which several stand: which entry goes
 * first, and whether that may be promised. Each is a made-up member of a kind that readers have pasted.
 */
const kinds: readonly [name: string, text: string, id: string, certain: boolean][] = [
  [
    'a unit named before what it describes, as newer systemd does',
    'systemd[1]: Stopping user@1003.service - User Manager for UID 1003...\nsystemd[880]: Stopping docker.service - Docker Application Container Engine (Rootless)...',
    'daemon-not-auto-start',
    true,
  ],
  [
    'what many programs print, beside what is certain',
    'Could not enable linger: Interactive authentication required.',
    'daemon-not-auto-start',
    true,
  ],
  [
    'a part that is named in a line of trouble',
    'level=warning msg="a rule of nftables could not be put where it was" error="exit status 1"',
    'iptables-modules-missing',
    false,
  ],
  [
    'what an image tries before RootlessKit ends',
    "modprobe: can't change directory to '/lib/modules': No such file or directory\n[rootlesskit:parent] error: failed to setup UID/GID map: newuidmap 31 [0 1000 1 1 100000 65536] failed: newuidmap: write to uid_map failed: Operation not permitted",
    'newuidmap-write-failed',
    true,
  ],
  [
    'what RootlessKit says of its search, before it ends',
    'DEBU[0000] subid-source:dynamic: failed to get subgids by the UID 1007 error="failed to exec [/usr/bin/getsubids -g 1007]: exit status 1 (stderr=\\"Error fetching ranges\\")"\n[rootlesskit:parent] error: failed to setup UID/GID map: newgidmap 41 [0 1007 1 1 200000 65536] failed: newgidmap: gid range [1-65537) -> [200000-265536) not allowed',
    'newuidmap-write-failed',
    true,
  ],
  [
    'a build of BuildKit alone',
    'buildctl build --frontend dockerfile.v0 --local context=.\nerror: failed to solve: failed to mount /tmp/buildkit-mount77: [{Type:bind Source:/var/lib/buildkit/runc-overlayfs/snapshots/snapshots/9/fs Options:[rbind ro]}]: operation not permitted',
    'buildkit-alone',
    false,
  ],
  [
    'a build of the daemon',
    'ERROR: failed to solve: failed to mount /media/usb/docker/tmp/buildkit-mount77: [{Type:bind Source:/media/usb/docker/overlay2/abc/diff Options:[rbind ro]}]: operation not permitted',
    'data-root-mount-options',
    true,
  ],
  [
    '/proc in a container of Proxmox',
    'root@ct104:~# uname -r\n6.14.8-2-pve\nroot@ct104:~# docker run --rm alpine\ndocker: Error response from daemon: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "proc" to rootfs at "/proc": mount src=proc, dst=/proc, flags=0xe: permission denied',
    'lxc-nested',
    true,
  ],
  [
    'anything that runc may not do there',
    '$ systemd-detect-virt\nlxc\n$ docker run --rm alpine\nOCI runtime create failed: runc create failed: unable to start container process: can not set keyring: operation not permitted',
    'lxc-nested',
    false,
  ],
  [
    'a complaint of the machine at the other end',
    'error during connect: Get "http://docker.example.com/v1.51/info": command [ssh -l ann -- nas docker system dial-stdio] has exited with exit status 1: stderr=permission denied while trying to connect to the docker API at unix:///var/run/docker.sock',
    'ssh-socket',
    true,
  ],
  [
    'a volume that would be mounted',
    "Error response from daemon: error while mounting volume '/home/ann/.local/share/docker/volumes/films/_data': failed to mount local volume: mount //nas/films:/home/ann/.local/share/docker/volumes/films/_data, data: vers=3.0: operation not permitted",
    'known-limitations',
    true,
  ],
  [
    "a server in the host's network, called from the host",
    "$ docker run -d --network host ghcr.io/some/app\n$ curl localhost:9000\ncurl: (7) Failed to connect to localhost port 9000 after 1 ms: Couldn't connect to server",
    'net-host',
    false,
  ],
  [
    'a device by its own name',
    'libusb: error [get_usbfs_fd] libusb could not open USB device /dev/bus/usb/001/004, errno=13\nopen /dev/bus/usb/001/004: Permission denied',
    'devices',
    false,
  ],
  [
    'a mirror that is named in a file, beside the pull that goes to Docker Hub',
    '$ cat /etc/docker/daemon.json\n{ "registry-mirrors": ["https://mirror.example.com"] }\n$ docker pull alpine\nError response from daemon: Get "https://registry-1.docker.io/v2/": net/http: TLS handshake timeout',
    'registry-mirror-unused',
    true,
  ],
  [
    'a mount that may not drop what the disk has, by its options alone',
    '$ findmnt -no OPTIONS /srv/data\nrw,nosuid,nodev,noexec,relatime\n$ docker run --rm alpine\nfailed to mount /srv/data/docker/tmp/x: [{Type:overlay}]: operation not permitted',
    'data-root-mount-options',
    true,
  ],
  [
    'keys that are used up, and no disk',
    'docker: Error response from daemon: OCI runtime create failed: runc create failed: unable to start container process: error during container init: unable to join session keyring: unable to create session key: disk quota exceeded: unknown.',
    'session-keyring',
    true,
  ],
  [
    'a disk that is used up',
    'docker: write /var/lib/big.bin: disk quota exceeded.\n$ docker info -f {{.DockerRootDir}}\n/home/ann/.local/share/docker',
    'storage-drivers',
    false,
  ],
  [
    'a socket for a group without a number',
    "failed to load listeners: can't create unix socket /run/user/70012/docker.sock: chown /run/user/70012/docker.sock: invalid argument\n[rootlesskit:child ] error: command [dockerd-rootless.sh -G staff] exited: exit status 1",
    'daemon-start-failed-generic',
    false,
  ],
  [
    'a file that a plugin may not have',
    '$ docker plugin enable sshfs\nError response from daemon: runc create failed: unable to start container process: error during container init: error mounting "/etc/resolv.conf" to rootfs at "/etc/resolv.conf": mount /etc/resolv.conf:/etc/resolv.conf, flags: 0x5021: operation not permitted',
    'plugin-install-cgroup',
    false,
  ],
  [
    'a cluster in containers that ends',
    '$ kind create cluster --name test\n ✗ Starting control-plane\nERROR: failed to create cluster: failed to remove control plane taint: command "docker exec --privileged test-control-plane kubectl taint nodes" failed with error: exit status 1',
    'kubernetes',
    false,
  ],
  [
    'a program that found no socket, in its own words',
    'ERROR Docker socket /var/run/docker.sock not found, container discovery is off',
    'mount-docker-sock',
    false,
  ],
  [
    'a name server that is not there, while pulling',
    'Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on 127.0.0.1:53: read udp 127.0.0.1:40022->127.0.0.1:53: read: connection refused',
    'dns-failing',
    true,
  ],
  [
    'a registry that is found and refuses',
    'Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp 10.9.8.7:443: connect: connection refused',
    'http-proxy',
    true,
  ],
  [
    'a kernel without the memory controller',
    'WARNING: No memory limit support\n$ cat /sys/fs/cgroup/cgroup.controllers\ncpuset cpu io pids',
    'memory-controller',
    true,
  ],
  [
    'controllers that were not handed on',
    'WARNING: No memory limit support\nWARNING: No cpu cfs quota support\n$ cat cgroup.controllers\nio pids',
    'cgroup-limits-ignored',
    true,
  ],
  [
    'a device of an image that an old daemon cannot unpack',
    'b1c2: Extracting  [==>]  12MB/90MB\nfailed to register layer: failed to Lchown "/dev/tty0" for UID 0, GID 5: lchown /dev/tty0: no such file or directory',
    'lchown-invalid-argument',
    true,
  ],
  [
    'another file that was not made',
    'failed to register layer: ApplyLayer exit status 1 stdout:  stderr: lchown /var/spool/job.fifo: no such file or directory',
    'lchown-invalid-argument',
    false,
  ],
  [
    'a file that an NFS server still holds',
    'docker: failed to register layer: unlinkat /usr/share/doc/.nfs0000000004d2f1a300000b12: device or resource busy',
    'lchown-operation-not-permitted-nfs',
    true,
  ],
  [
    "busybox's ip, which cannot make the interface",
    "ip: can't find device tap0\nBusyBox v1.37.0 (2025-01-17) multi-call binary.\n[rootlesskit:parent] error: failed to setup network &{binary:slirp4netns}: setting up tap tap0: executing [[nsenter -t 90 -n -m -U ip tuntap add name tap0 mode tap]]: exit status 1",
    'distro-hints',
    true,
  ],
  [
    'a limit that the daemon may not write',
    'error setting cgroup config for procHooks process: failed to write "4": open /sys/fs/cgroup/user.slice/user-1200.slice/user@1200.service/user.slice/docker-77.scope/cpuset.mems: permission denied: unknown',
    'cgroup-limits-ignored',
    false,
  ],
  [
    'a plugin that is not there when it is asked',
    'docker: Error response from daemon: dial unix /run/docker/plugins/5f0c77d1/sshfs.sock: connect: no such file or directory',
    'plugin-install-cgroup',
    false,
  ],
  [
    'a unit whose script finds no program',
    '    Process: 4711 ExecStart=/opt/docker/bin/dockerd-rootless.sh (code=exited, status=127)',
    'rootlesskit-not-found',
    false,
  ],
  [
    'a port that is taken in and answered by nobody',
    '$ curl -s http://127.0.0.1:3001\ncurl: (52) Empty reply from server\n$ docker port web',
    'published-port-unreachable',
    false,
  ],
  [
    'a program in a container that may not use the socket, by its line of Compose',
    'watcher-1  | level=error msg="permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: dial unix /var/run/docker.sock: connect: permission denied"',
    'mount-docker-sock',
    true,
  ],
  [
    'a person who may not use it, beside lines of containers',
    'web-1  | ready\n$ docker ps\npermission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
    'client-docker-host',
    true,
  ],
  [
    'a program that reads containers, in JSON',
    '{"level":"error","providerName":"docker","error":"Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?"}',
    'mount-docker-sock',
    true,
  ],
  [
    "the cloud's own address",
    'curl: (28) Failed to connect to 169.254.169.254 port 80 after 130012 ms: Connection timed out',
    'metadata-service',
    true,
  ],
  [
    'an empty list of addresses',
    'Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint web (1f2e): no IP addresses specified',
    'gvisor-tap-vsock',
    true,
  ],
  [
    'a systemd that is asked for and is not there',
    'docker: Error response from daemon: failed to create shim task: OCI runtime create failed: systemd cgroup flag passed, but systemd support for managing cgroups is not available: unknown.',
    'cgroup-limits-ignored',
    false,
  ],
  [
    'a limit on a Raspberry Pi, whose firmware leaves a controller out',
    'Kernel Version: 6.1.21-v8+\nOSType: linux\nWARNING: No memory limit support\nWARNING: No swap limit support',
    'memory-controller',
    true,
  ],
  [
    'a limit elsewhere',
    'Kernel Version: 5.15.0-82-generic\nWARNING: No memory limit support\nWARNING: No swap limit support',
    'cgroup-limits-ignored',
    true,
  ],
  [
    "cgroups that the daemon looks for at the machine's root",
    'docker: Error response from daemon: open /sys/fs/cgroup/user.slice/user-1003.slice/cgroup.controllers: no such file or directory',
    'wsl2',
    false,
  ],
  [
    'an engine without cgroup v2, outside WSL',
    'docker: Error response from daemon: cgroups: cannot find cgroup mount destination: unknown.',
    'cgroup-mount-refused',
    true,
  ],
  [
    'a device that the container around it may not hand on',
    'OCI runtime create failed: error setting cgroup config for procHooks process: failed to write "c 10:229 rwm": write /sys/fs/cgroup/devices/docker/4f1c/devices.allow: operation not permitted: unknown.',
    'lxc-nested',
    false,
  ],
  [
    'a setting of the network that the host has and the container has not',
    'error during container init: open /proc/sys/net/ipv4/ip_local_reserved_ports: no such file or directory: unknown',
    'sysctl-in-container',
    true,
  ],
  [
    'a package manager without names',
    "W: Failed to fetch http://deb.example.org/dists/trixie/InRelease  Could not resolve 'deb.example.org'",
    'dns-failing',
    false,
  ],
  [
    'a socket that a tool names by its path',
    'level=error Unix socket /var/run/docker.sock could not be found, exiting',
    'mount-docker-sock',
    false,
  ],
  [
    'what systemd ends after the daemon',
    'systemd[880]: docker.service: Found left-over process 4711 (containerd-shim) in control group while starting unit. Ignoring.',
    'stale-state-after-crash',
    false,
  ],
  [
    'a kernel that was built without user namespaces',
    'Generally Necessary:\n- CONFIG_NET_NS: enabled\nOptional Features:\n- CONFIG_USER_NS: missing',
    'fork-exec-invalid-argument',
    false,
  ],
  [
    'the home directory that scripts insist on',
    'HOME needs to be set and exist.',
    'xdg-runtime-dir',
    true,
  ],
  [
    'a layer that nobody can unpack, for no reason with an entry of its own',
    'c1ec31eb5944: Extracting [==>] 12B/12B\nfailed to register layer: Error processing tar file(exit status 1): failed to mount overlay (lowerdir=/srv/:app/mc0o1/l,upperdir=/srv/:app/mc0o1/u,workdir=/srv/:app/mc0o1/w): no such file or directory',
    'storage-drivers',
    false,
  ],
  [
    'a layer with a reason',
    'failed to register layer: Error processing tar file(exit status 1): lchown /etc/gshadow: invalid argument',
    'lchown-invalid-argument',
    true,
  ],
  [
    'the script for a processor without programs',
    '# Executing docker rootless install script, commit: 0000000\n\ngzip: stdin: not in gzip format\ntar: Child returned status 1',
    'install',
    false,
  ],
  [
    "a VPN program's own word for the device",
    'time="2026-02-01T10:00:00Z" level=error msg="Start TUN listening error: configure tun interface: operation not permitted"',
    'kernel-modules-vpn',
    true,
  ],
  [
    "a program's exception about a device",
    '  File "serialposix.py", line 322, in open\nPermissionError: [Errno 13] Permission denied: \'/dev/serial/by-id/usb-Silicon_Labs-if00\'',
    'devices',
    true,
  ],
  [
    'the same about a file',
    "PermissionError: [Errno 13] Permission denied: '/config/app.log'",
    'bind-mount-permissions',
    false,
  ],
  [
    'a device under another name, with its listing',
    "OSError: Permission denied: '/stick'\n$ ls -l /dev/ttyS0\ncrw-rw---- 1 root uucp 4, 64 Jan  3 10:00 /dev/ttyS0",
    'devices',
    false,
  ],
  [
    'a directory that the daemon may not make',
    "Error response from daemon: error while creating mount source path '/srv/pool/media': mkdir /srv/pool: read-only file system",
    'bind-mount-permissions',
    false,
  ],
  [
    "Docker's own chain, asked for on the host",
    'iptables -w -I DOCKER-USER -p tcp -m multiport --dports 0:65535 -j f2b-web\niptables: No chain/target/match by that name.',
    'docker-chains',
    false,
  ],
  [
    'a mirror without an answer',
    'Error response from daemon: received unexpected HTTP status: 502 Bad Gateway',
    'registry-mirror-unused',
    false,
  ],
  [
    'a disk that is full',
    'failed to register layer: write /usr/share/fonts/a.ttf: no space left on device',
    'storage-drivers',
    false,
  ],
  [
    'a number that is used up',
    'fork/exec /proc/self/exe: no space left on device',
    'no-space-left-on-device',
    true,
  ],
  [
    'any program, refused a file of its own directory',
    'level=fatal msg="cannot open index" error="open /srv/search/index.lock: permission denied"',
    'bind-mount-permissions',
    false,
  ],
  [
    "a tool's word for another owner",
    "install: cannot change ownership of '/config': Operation not permitted",
    'bind-mount-permissions',
    false,
  ],
  [
    "a library's way of giving the socket on",
    'org.testcontainers.containers.ContainerFetchException\nStatus 400: {"message":"invalid mount config for type "bind": bind source path does not exist: /var/run/docker.sock"}',
    'testcontainers',
    true,
  ],
  [
    'a cluster that asks for controllers',
    'ERROR: failed to create cluster: running kind with rootless provider requires cgroup v2',
    'kubernetes',
    false,
  ],
  ['another processor', 'exec /docker-entrypoint.sh: exec format error', 'emulators', false],
  [
    'a key that daemon.json does not have',
    "unable to configure the Docker daemon with file /home/ann/.config/docker/daemon.json: the following directives don't match any configuration option: mirrors",
    'daemon-start-failed-generic',
    false,
  ],
  [
    'packages that a proxy holds back',
    'curl: (35) OpenSSL SSL_connect: Connection reset by peer in connection to download.docker.com:443',
    'http-proxy',
    false,
  ],
  [
    'packages of a repository that is not there',
    'E: Unable to locate package docker-ce-rootless-extras',
    'install',
    true,
  ],
  [
    "runc's older word for rights that its surroundings lack",
    'OCI runtime create failed: container_linux.go:380: starting container process caused: apply caps: operation not permitted: unknown.',
    'lxc-nested',
    false,
  ],
  [
    'a tool that says in its own words that it does not reach Docker',
    'Error: unable to connect to the Docker engine. Is it installed?',
    'client-docker-host',
    false,
  ],
  [
    'another tool',
    'Docker does not appear to be running, please start it first',
    'client-docker-host',
    false,
  ],
  [
    'a layer for the containerd image store',
    'failed to extract layer sha256:0: failed to mount /home/ann/.local/share/docker/containerd/daemon/tmpmounts/containerd-mount7: mount source: "overlay", target: "/x", fstype: overlay, flags: 0, data: "lowerdir=/a", err: operation not permitted',
    'storage-drivers',
    true,
  ],
  [
    'a mirror that refuses',
    'failed to resolve reference "docker.io/library/redis:7": unexpected status from HEAD request to https://mirror.example.com/v2/library/redis/manifests/7?ns=docker.io: 403 Forbidden',
    'registry-mirror-unused',
    false,
  ],
  [
    "a package manager without Docker's repository",
    "Errors during downloading metadata for repository 'docker-ce-stable':\n  - Curl error (28): Timeout was reached for https://download.docker.com/linux/rhel/9/x86_64/stable/repodata/repomd.xml",
    'http-proxy',
    false,
  ],
  [
    'a volume whose owner may not be changed',
    'docker: Error response from daemon: chown /srv/volumes/db/_data: operation not permitted.',
    'bind-mount-permissions',
    false,
  ],
  [
    'a file of the working directory',
    "node@4f1c:/app$ mkdir dist\nmkdir: cannot create directory 'dist': Permission denied",
    'bind-mount-permissions',
    false,
  ],
  ['the same in Chinese', 'touch: 无法创建 “out.log”: 权限不够', 'bind-mount-permissions', false],
  [
    "mounts that RootlessKit's child may not make",
    '[rootlesskit:child ] error: failed to share mount point: /: operation not permitted\n[rootlesskit:parent] error: child exited: exit status 1',
    'dind',
    false,
  ],
  [
    'the same mount on Ubuntu itself',
    'moby@vm:~$ rootlesskit bash\n[rootlesskit:child ] error: failed to share mount point: /: permission denied',
    'apparmor-userns',
    false,
  ],
  [
    'a BuildKit that does not answer',
    'could not connect to unix:///run/user/1234/buildkit/buildkitd.sock after 10 trials',
    'buildkit-alone',
    false,
  ],
  [
    'what ends RootlessKit before the client that then finds nobody',
    'failed to connect to the docker API at unix:///run/user/1000/docker.sock\n[rootlesskit:parent] error: exec: "slirp4netns": executable file not found in $PATH',
    'slirp4netns-missing',
    true,
  ],
  [
    'a call of the bridge, by which the host is meant',
    'curl: (7) Failed to connect to 172.18.0.1 port 5432: Connection refused',
    'host-loopback',
    false,
  ],
  [
    'a call of a container',
    'curl: (7) Failed to connect to 172.18.0.2 port 80: Connection refused',
    'ipaddress-unreachable',
    false,
  ],
  [
    'a program that was to be given the socket, in its own words',
    'Cannot connect to the docker socket. Exiting.',
    'mount-docker-sock',
    false,
  ],
  [
    'a forwarder of ports that does not say why',
    'Container game  Starting\nError response from daemon: driver failed programming external connectivity on endpoint game: Error starting userland proxy:\n',
    'privileged-port',
    false,
  ],
  [
    'the same for a port that only root may open',
    '$ docker run -p 443:443 caddy\nError response from daemon: driver failed programming external connectivity on endpoint a: Error starting userland proxy:.',
    'privileged-port',
    true,
  ],
  [
    'the end of the last session, which takes the daemon with it',
    'systemd[1]: Stopping User Manager for UID 1001...\nsystemd[900]: Stopping Docker Application Container Engine (Rootless)...',
    'daemon-not-auto-start',
    true,
  ],
  [
    'a refused start in a pod',
    '$ kubectl logs build-0\n[rootlesskit:parent] error: failed to start the child: fork/exec /proc/self/exe: permission denied',
    'dind',
    true,
  ],
  [
    'what a program of .NET is refused',
    "web  | System.UnauthorizedAccessException: Access to the path '/data/keys' is denied.",
    'bind-mount-permissions',
    false,
  ],
  [
    'what a program of Java is refused',
    'java.nio.file.AccessDeniedException: /srv/index/node.lock',
    'bind-mount-permissions',
    false,
  ],
  [
    'a reader of logs that does not reach the socket',
    'promtail: Listing currently running containers failed. error=Connection refused (os error 111)',
    'mount-docker-sock',
    false,
  ],
  [
    'a cluster that its tool cannot start',
    'Using rootless Docker driver\nStartHost failed: creating kic node: container exited unexpectedly',
    'kubernetes',
    false,
  ],
  [
    'a state directory that may not be made',
    '[rootlesskit:parent] error: creating a state directory: mkdir /run/user/1000/dockerd-rootless: permission denied',
    'xdg-runtime-dir',
    false,
  ],
  [
    'a GPU runtime that says why in words of its own',
    'error running hook #0: stderr: level=error msg="failed to create NVIDIA Container Runtime: no driver"',
    'gpu-nvidia',
    false,
  ],
  [
    'a forwarding that nobody needs',
    'WARNING: IPv4 forwarding is disabled. Networking will not work.',
    'ipv4-forwarding',
    false,
  ],
  [
    'the same, of a rootless daemon',
    ' Context: rootless\nWARNING: IPv4 forwarding is disabled',
    'ipv4-forwarding',
    true,
  ],
];

describe('messages that look alike', () => {
  it.each(kinds)('%s', (_, text, id, certain) => {
    const [first] = diagnose(text, answers);
    expect(first?.id).toBe(id);
    expect(first?.confidence === 'exact').toBe(certain);
  });

  it.each([
    '/usr/local/bin/entrypoint.sh: Permission denied',
    'bash: /etc/subuid: Permission denied',
    'cat: /proc/1/environ: Permission denied',
    'bash: docker: Permission denied',
  ])("leave the system's own files out of mounted directories: %s", (text) => {
    expect(diagnose(text, answers).map(({ id }) => id)).not.toContain('bind-mount-permissions');
  });
});
