import type { Messages } from './messages.ts';

/** What is said by slirp4netns and pasta. */
export const networkHelpers: Messages = {
  'fork-exec-operation-not-permitted dind': [
    'setns(CLONE_NEWNET): Operation not permitted child failed(1)',
  ],
  'slirp4netns-missing': [
    'open("/dev/net/tun"): No such file or directory child failed(1) WARNING: Support for seccomp is experimental',
  ],
  'slirp4netns-missing dind': ['open("/dev/net/tun"): Operation not permitted child failed(1)'],
  'slirp4netns-missing kernel-modules-vpn': [
    'ioctl(TUNSETIFF): Operation not permitted child failed(1)',
  ],
  'slirp4netns-sandbox': [
    'cannot pivot_root to /tmp create_sandbox failed do_slirp is exiting do_slirp failed parent failed',
    'cannot mount tmpfs on /tmp create_sandbox failed',
    'cannot unshare new mount namespace',
    'enable_seccomp failed do_slirp failed',
    'seccomp: seccomp_load(): Invalid argument',
  ],
  'pasta-failed apparmor': ["Couldn't open PID file /run/user/1000/pasta.pid: Permission denied"],
  'pasta-failed address-already-in-use': [
    "pasta: Failed to bind port 8080 (Address already in use) for option '-t 8080', exiting",
  ],
  'pasta-failed': ["Couldn't switch to pasta namespaces: Operation not permitted"],
  'pasta-failed slirp4netns-missing': ['Failed to open() /dev/net/tun: No such file or directory'],
};
