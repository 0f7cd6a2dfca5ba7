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
];

describe('messages that look alike', () => {
  it.each(kinds)('%s', (_, text, id, certain) => {
    const [first] = diagnose(text, answers);
    expect(first?.id).toBe(id);
    expect(first?.confidence === 'exact').toBe(certain);
  });
});
