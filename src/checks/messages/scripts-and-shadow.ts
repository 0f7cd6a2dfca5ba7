import type { Messages } from './messages.ts';

/** What is said by dockerd-rootless.sh, the setup tool, and tools of shadow. */
export const scriptsAndShadow: Messages = {
  'xdg-runtime-dir': ['XDG_RUNTIME_DIR needs to be set and writable'],
  'rootlesskit-not-found install': [
    'rootlesskit needs to be installed',
    '[ERROR] dockerd-rootless.sh needs to be present under $PATH',
  ],
  'refuse-root-user': ['This script must be executed as a non-privileged user'],
  variables: [
    "dockerd-rootless.sh conflicts with containerd-rootless.sh. Stop containerd-rootless.sh if it's running, and remove /run/user/1000/containerd-rootless if it still exists.",
  ],
  'slirp4netns-missing': ['Either slirp4netns (>= v0.4.0) or vpnkit needs to be installed'],
  'install daemon-and-client': ["Did you mean 'dockerd-rootless-setuptool.sh install' ?"],
  'daemon-start-failed-generic debugging': [
    '[ERROR] Failed to start docker.service. Run `journalctl -n 20 --no-pager --user --unit docker.service` to show the error log.',
  ],
  'xtables-lock': [
    '[ERROR] Failure likely related to https://github.com/moby/moby/issues/41230',
    '[ERROR] This may work as a workaround: `sudo dnf install -y policycoreutils-python-utils && sudo semanage permissive -a iptables_t`',
  ],
  prerequisites: [
    '[ERROR] newuidmap binary not found. Please install with a package manager.',
    'sh: 1: newuidmap: not found',
  ],
  'iptables-modules-missing prerequisites': [
    '[ERROR] iptables binary not found. Please install with a package manager.',
  ],
  'no-subuid-ranges subid-ldap-ad': ['getsubids: Error fetching ranges'],
  'no-subuid-ranges prerequisites': [
    "usermod: option '--add-subuids' requires an argument",
    'usermod: failed to find a free subordinate uid range',
  ],
  'subid-ldap-ad': ["usermod: /etc/subuid does not exist, you cannot use the flags '-v' or '-V'"],
};
