// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are lines of a shell
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Stand-ins for what a script calls. They keep their state in files below `$BOX`, and write every
 * call to `$BOX/calls`. This shows the control flow of a script, and nothing about real systems.
 */
const standIns: Readonly<Record<string, string>> = {
  id: 'case $1 in -un) echo alice ;; -u) echo 1000 ;; *) echo 1000 ;; esac',
  sudo: 'exec "$@"',
  doas: 'exec "$@"',
  'apt-get': 'echo "$*" | tr " " "\\n" >>"$BOX/installed"',
  dnf: 'echo "$*" | tr " " "\\n" >>"$BOX/installed"; case $* in *addrepo*|*add-repo*) echo baseurl=https://x/linux/ >"$BOX/etc/yum.repos.d/docker-ce.repo" ;; esac',
  zypper: 'echo "$*" | tr " " "\\n" >>"$BOX/installed"',
  pacman:
    'case $1 in -Q) shift; for p; do grep -qx "$p" "$BOX/installed" || exit 1; done ;; *) echo "$*" | tr " " "\\n" >>"$BOX/installed" ;; esac',
  apk: 'case $1 in info) shift 2; for p; do grep -qx "$p" "$BOX/installed" || exit 1; done ;; *) echo "$*" | tr " " "\\n" >>"$BOX/installed" ;; esac',
  rpm: 'shift; for p; do grep -qx "$p" "$BOX/installed" || exit 1; done',
  'dpkg-query':
    'shift 2; for p; do if grep -q "^$p\\(=.*\\)\\{0,1\\}$" "$BOX/installed"; then echo ii; else echo "no $p"; fi; done',
  curl: 'while [ $# -gt 0 ]; do case $1 in -o) shift; echo "-----BEGIN PGP PUBLIC KEY BLOCK-----" >"$1" ;; esac; shift; done',
  usermod:
    'printf "alice:200000:65536\\n" >>"$BOX/etc/subuid"; printf "alice:200000:65536\\n" >>"$BOX/etc/subgid"',
  sysctl:
    'case $1 in --system) sed -n "s/ = /=/p" "$BOX"/etc/sysctl.d/*.conf ;; -w) echo "$2" ;; esac | while IFS== read -r k v; do f=$BOX/proc/sys/$(echo "$k" | tr . /); mkdir -p "${f%/*}"; echo "$v" >"$f"; done',
  modprobe: 'shift; for m; do echo "$m 1 0 - Live" >>"$BOX/proc/modules"; done',
  loginctl:
    'case $1 in enable-linger) touch "$BOX/var/lib/systemd/linger/$2" ;; disable-linger) rm -f "$BOX/var/lib/systemd/linger/$2" ;; esac',
  getcap: 'cat "$BOX/caps" 2>/dev/null',
  setcap: 'case $1 in -r) rm -f "$BOX/caps" ;; *) echo "$2 $1" >"$BOX/caps" ;; esac',
  rootlesskit: 'exit 0',
  getent: 'echo "alice:x:1000:1000::$HOME:/bin/sh"',
  apparmor_parser: 'exit 0',
  systemctl: `case "$*" in
*show-environment*) exit 0 ;;
'is-enabled -q docker.service docker.socket' | 'is-active -q docker.service docker.socket') [ -e "$BOX/rootful" ] ;;
'disable --now docker.service docker.socket') rm -f "$BOX/rootful" ;;
'restart user@1000.service') mkdir -p "$BOX/sys/fs/cgroup/user.slice/user-1000.slice/user@1000.service"; sed -n 's/^Delegate=//p' "$BOX"/etc/systemd/system/user@.service.d/*.conf >"$BOX/sys/fs/cgroup/user.slice/user-1000.slice/user@1000.service/cgroup.controllers" ;;
*'is-enabled docker' | *'is-active docker') [ -e "$BOX/rootless" ] ;;
*'show docker --property=Environment') cat "$HOME"/.config/systemd/user/docker.service.d/*.conf ;;
esac`,
  'dockerd-rootless-setuptool.sh':
    'case $1 in install) touch "$BOX/rootless" ;; uninstall) rm -f "$BOX/rootless" ;; esac',
  docker:
    'case "$*" in *"context inspect"*) echo rootless ;; *info*) [ -e "$BOX/rootless" ] && echo "[name=rootless]" ;; esac',
};

/** A pretended machine in a folder. */
export interface Sandbox {
  /** Runs a script on it; every absolute path of the system leads into the folder. */
  run(script: string, ...args: string[]): { status: number | null; out: string; err: string };
  /** Every file of the machine with its content, without the record of calls. */
  snapshot(): Record<string, string>;
  /** The commands that were called since the last time, one a line. */
  calls(): string[];
}

const folders = [
  'bin',
  'home',
  'etc/apt/keyrings',
  'etc/apt/sources.list.d',
  'etc/yum.repos.d',
  'etc/sysctl.d',
  'etc/modules-load.d',
  'etc/apparmor.d',
  'proc/sys/net/ipv4',
  'proc/self',
  'run',
  'srv',
  'sys',
  'usr/bin',
  'usr/share/docker.io/contrib',
  'var/lib/systemd/linger',
];

/** Makes such a machine: Docker of root is running, the user has no subordinate IDs. */
export function makeSandbox(): Sandbox {
  const box = mkdtempSync(join(tmpdir(), 'plan-box-'));
  for (const folder of folders) mkdirSync(join(box, folder), { recursive: true });
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(box, path)), { recursive: true });
    writeFileSync(join(box, path), text);
  };
  for (const [path, text] of [
    ['etc/subuid', 'bob:100000:65536\n'],
    ['etc/subgid', 'bob:100000:65536\n'],
    ['proc/modules', ''],
    ['proc/sys/net/ipv4/ip_unprivileged_port_start', '1024\n'],
    ['proc/sys/net/ipv4/ping_group_range', '1\t0\n'],
    ['proc/self/cgroup', '0::/user.slice/user-1000.slice/session-1.scope\n'],
    ['rootful', ''],
    ['installed', ''],
    ['calls', ''],
  ] as const)
    put(path, text);
  for (const [name, body] of Object.entries(standIns)) {
    put(`bin/${name}`, `#!/bin/sh\necho "${name} $*" >>"$BOX/calls"\n${body}\n`);
    chmodSync(join(box, 'bin', name), 0o755);
  }
  for (const name of ['dockerd-rootless.sh', 'dockerd-rootless-setuptool.sh']) {
    put(`usr/share/docker.io/contrib/${name}`, '#!/bin/sh\n');
    chmodSync(join(box, 'usr/share/docker.io/contrib', name), 0o755);
  }
  const inside = (script: string): string =>
    script.replaceAll(
      /(?<=[\s"'=({>])\/(etc|proc|sys|run|srv|var|usr\/bin|usr\/share)(?=\/)/g,
      `${box}/$1`,
    );
  let seen = 0;
  return {
    run(script, ...args) {
      put('setup.sh', inside(script));
      const { status, stdout, stderr } = spawnSync('sh', [join(box, 'setup.sh'), ...args], {
        encoding: 'utf8',
        env: {
          BOX: box,
          HOME: join(box, 'home'),
          PATH: `${join(box, 'bin')}:/usr/bin:/bin`,
          XDG_RUNTIME_DIR: join(box, 'run/user'),
        },
      });
      return { status, out: stdout, err: stderr };
    },
    snapshot() {
      const names = readdirSync(box, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(box.length));
      const kept = names.filter((name) => !['/calls', '/setup.sh'].includes(name));
      return Object.fromEntries(kept.map((name) => [name, readFileSync(join(box, name), 'utf8')]));
    },
    calls() {
      const all = readFileSync(join(box, 'calls'), 'utf8').split('\n').slice(0, -1);
      const fresh = all.slice(seen);
      seen = all.length;
      return fresh;
    },
  };
}
