// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are lines of a shell
/**
 * Stand-ins for what a script calls. They keep their state in files below `$BOX`, and write every
 * call to `$BOX/calls`. This shows the control flow of a script, and nothing about real systems.
 */
export const standIns: Readonly<Record<string, string>> = {
  // Called for nobody, it tells who runs the script: alice, unless a test says root.
  id: 'case $1$#-${WHO-alice} in -u1-root) echo 0 ;; -un1-*) echo "${WHO-alice}" ;; *) echo 1000 ;; esac',
  sudo: 'exec "$@"',
  doas: 'exec "$@"',
  'apt-get': 'echo "$*" | tr " " "\\n" >>"$BOX/installed"',
  dnf: 'echo "$*" | tr " " "\\n" >>"$BOX/installed"; case $* in *addrepo*|*add-repo*) echo baseurl=https://x/linux/ >"$BOX/etc/yum.repos.d/docker-ce.repo" ;; esac',
  zypper: 'echo "$*" | tr " " "\\n" >>"$BOX/installed"',
  pacman:
    'case $1 in -Q) shift; for p; do grep -qx "$p" "$BOX/installed" || exit 1; done ;; *) echo "$*" | tr " " "\\n" >>"$BOX/installed" ;; esac',
  apk: 'case $1 in info) shift 2; for p; do grep -qx "$p" "$BOX/installed" || exit 1; done ;; *) echo "$*" | tr " " "\\n" >>"$BOX/installed" ;; esac',
  rpm: 'shift 2; for p; do grep -qx "$p" "$BOX/installed" || exit 1; done',
  'dpkg-query':
    'shift 2; for p; do if grep -q "^$p\\(=.*\\)\\{0,1\\}$" "$BOX/installed"; then echo ii; else echo "no $p"; fi; done',
  curl: 'while [ $# -gt 0 ]; do case $1 in -o) shift; echo "-----BEGIN PGP PUBLIC KEY BLOCK-----" >"$1" ;; esac; shift; done',
  usermod:
    'printf "alice:200000:65536\\n" >>"$BOX/etc/subuid"; printf "alice:200000:65536\\n" >>"$BOX/etc/subgid"',
  sysctl:
    'case $1 in --system | -p) sed -n "s/ = /=/p" "$BOX"/etc/sysctl.d/*.conf ;; -w) echo "$2" ;; esac | while IFS== read -r k v; do f=$BOX/proc/sys/$(echo "$k" | tr . /); mkdir -p "${f%/*}"; echo "$v" >"$f"; done',
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
    'case $1 in install) touch "$BOX/context"; systemctl show-environment && touch "$BOX/rootless" ;; uninstall) rm -f "$BOX/rootless" "$BOX/context" ;; esac',
  'dockerd-rootless.sh':
    'touch "$BOX/rootless"; mkdir -p "$HOME/.docker/run"; sleep 20 & echo $! >"$HOME/.docker/run/docker.pid"',
  git: 'exit 0',
  makepkg: 'echo docker-rootless-extras >>"$BOX/installed"',
  'rc-service':
    'case $2 in status) [ -e "$BOX/rootful" ] ;; stop) rm -f "$BOX/rootful" ;; start) touch "$BOX/rootful" ;; esac',
  'rc-update': 'exit 0',
  install:
    'for last; do :; done; mkdir -p "$last"; case $* in *"-o alice"*) echo alice >"$BOX/owner" ;; esac',
  stat: 'cat "$BOX/owner"',
  docker: `case "$*" in
*'context inspect --format'*) echo rootless ;;
*'context inspect rootless'*) [ -e "$BOX/context" ] ;;
*info*) [ -e "$BOX/rootless" ] && echo "[name=rootless]" ;;
esac`,
};
