// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are lines of a shell
/**
 * Stand-ins for what a script calls. They keep their state in files below `$BOX`, write every call to
 * `$BOX/calls`, and know only the uses that real systems have: an option, a verb, a package or an
 * address that is written wrongly ends the script. This shows the control flow of a script and its
 * spelling, and nothing about real systems.
 */
export const prelude = `echo "\${0##*/} $*" >>"$BOX/calls"; . "$BOX/machine"
unknown() { echo "stand-in: not a use of \${0##*/}: $*" >&2; exit 64; }
is() { case " $machine " in *" $1 "*) ;; *) return 1 ;; esac; }
holds() { case "
$(cat "$BOX/$1")
" in *"
$2
"*) ;; *) return 1 ;; esac; }
have() { for p; do holds installed "$p" || exit 1; done; }
get() { for p; do n=\${p%%=*}; holds archive "$n" || n=\${p%-*}; holds archive "$n" || { echo "no such package: $p" >&2; exit 100; }; echo "$n" >>"$BOX/installed"; [ "$n" != docker-ce ] || echo "\${p#"$n"}" | tr '*' 0 >"$BOX/engine"; done; }
load() { for m; do echo "$m 1 0 - Live" >>"$BOX/proc/modules"; done; }
cgroup=$BOX/sys/fs/cgroup/user.slice/user-1000.slice/user@1000.service
`;

/** Which settings files say what, as systemd-sysctl and procps read them. */
const settings = `sed -n "s/ = /=/p" "$BOX"/etc/sysctl.d/*.conf`;

export const standIns: Readonly<Record<string, string>> = {
  // Called for nobody, it tells who runs the script: alice, unless a test says root.
  id: 'case $1$#-${WHO-alice} in -u1-root) echo 0 ;; -un1-*) echo "${WHO-alice}" ;; *) echo 1000 ;; esac',
  sudo: 'is sudo || exit 127; exec "$@"',
  doas: 'is doas || exit 127; exec "$@"',

  // Docker's own packages are there once a list names its repository and a key for it.
  'apt-get': `case "$*" in
update) for f in "$BOX"/etc/apt/sources.list.d/docker.*; do
    [ -e "$f" ] || continue
    case $f in *.list) ;; *)
      grep -qx 'Types: deb' "$f" && grep -qx "URIs: https://download.docker.com/linux/$os" "$f" &&
        grep -qx "Suites: $suite" "$f" && grep -qx 'Components: stable' "$f" &&
        [ -s "$(sed -n 's/^Signed-By: //p' "$f")" ] || { echo "E: $f" >&2; exit 100; } ;; esac
    cat "$BOX/docker" >>"$BOX/archive"
  done ;;
'install -y '*) shift 2; get "$@"; case "$*" in *docker.io* | *docker-ce*) ! is init=systemd || { touch "$BOX/rootful"; load nf_tables; } ;; esac ;;
*) unknown "$@" ;; esac`,
  dnf: `case "$*" in
'install -y '*) shift 2; get "$@" ;;
'config-manager addrepo --overwrite --from-repofile=https://download.docker.com/linux/fedora/docker-ce.repo') is os=fedora || unknown "$@"; have dnf5-plugins ;;
"config-manager --add-repo https://download.docker.com/linux/$os/docker-ce.repo") ! is os=fedora || unknown "$@"; have dnf-plugins-core ;;
*) unknown "$@" ;; esac
case $1 in config-manager) cat "$BOX/docker" >>"$BOX/archive"; echo baseurl=https://x/linux/ >"$BOX/etc/yum.repos.d/docker-ce.repo" ;; esac`,
  zypper:
    'case "$*" in "--non-interactive install "*) shift 2; get "$@" ;; *) unknown "$@" ;; esac',
  pacman:
    'case "$*" in "-Q "*) shift; have "$@" ;; "-S --needed --noconfirm "*) shift 3; get "$@" ;; *) unknown "$@" ;; esac',
  apk: 'case "$*" in "info -e "*) shift 2; have "$@" ;; "add "*) shift; get "$@" ;; *) unknown "$@" ;; esac',
  rpm: 'case "$*" in "-q --qf %{VERSION} docker-ce") cat "$BOX/engine" ;; "-q --whatprovides "*) shift 2; have "$@" ;; *) unknown "$@" ;; esac',
  'dpkg-query':
    'case "$*" in "-W -f=\\${Version} docker-ce") cat "$BOX/engine"; exit ;; "-W -f=\\${db:Status-Abbrev}\\n "*) ;; *) unknown "$@" ;; esac; shift 2; for p; do if holds installed "$p"; then echo "ii "; else echo "dpkg-query: no packages found matching $p" >&2; fi; done',

  curl: `case "$*" in
"-fsSL https://download.docker.com/linux/$os/gpg -o "*) echo "-----BEGIN PGP PUBLIC KEY BLOCK-----" >"$4" ;;
'-fsSL https://get.docker.com/rootless -o '*) echo 'mkdir -p "$HOME/bin"; for f in dockerd-rootless.sh dockerd-rootless-setuptool.sh docker rootlesskit; do cp "$BOX/bin/$f" "$HOME/bin"; done; [ -n "\${SKIP_IPTABLES-}" ] || grep -q ip_tables "$BOX/proc/modules" || exit 1; "$HOME/bin/dockerd-rootless-setuptool.sh" install' >"$4" ;;
*) unknown "$@" ;; esac`,
  usermod: `case "$*" in '--add-subuids '*-*' --add-subgids '*-*' alice') [ -e "$BOX/etc/subuid" ] && [ $# = 5 ] || unknown "$@" ;; *) unknown "$@" ;; esac
for f in uid gid; do echo "alice:\${2%-*}:65536" >>"$BOX/etc/sub$f"; done`,
  touch: '/usr/bin/touch "$@"',
  sysctl: `case "$*" in --system) ! is init=openrc || unknown "$@"; ${settings} ;; "-p $BOX/etc/sysctl.d/"*.conf) ${settings} ;; '-w '*=*) echo "$2" ;; *) unknown "$@" ;; esac |
while IFS== read -r k v; do f=$BOX/proc/sys/$(echo "$k" | tr . /); mkdir -p "\${f%/*}"; echo "$v" >"$f"; done`,
  // A kernel has the modules that it has; some come with a package.
  modprobe: `[ "$1" = -a ] || unknown "$@"; shift
for m; do case $m in
  ip_tables | iptable_mangle | iptable_nat | iptable_filter) ! is el10 ;;
  xt_addrtype | nft_compat) ! is el10 || have kernel-modules-extra ;;
  nf_tables | br_netfilter | tun) ;;
  *) false ;; esac || { echo "Module $m not found" >&2; exit 1; }
  load "$m"
done`,
  loginctl:
    'case "$*" in "enable-linger alice") touch "$BOX/var/lib/systemd/linger/$2" ;; "disable-linger alice") rm -f "$BOX/var/lib/systemd/linger/$2" ;; *) unknown "$@" ;; esac',
  getcap: 'cat "$BOX/caps" 2>/dev/null',
  setcap:
    'case "$*" in "-r $BOX/bin/rootlesskit") [ -e "$BOX/caps" ] && rm "$BOX/caps" ;; "cap_net_bind_service=ep $BOX/bin/rootlesskit") echo "$2 $1" >"$BOX/caps" ;; *) unknown "$@" ;; esac',
  rootlesskit: 'exit 0',
  getent: 'echo "alice:x:1000:1000::$HOME:/bin/sh"',
  apparmor_parser:
    'case "$1 ${2##*/}" in "-r rootless-docker-alice" | "-R rootless-docker-alice") [ -e "$2" ] ;; *) unknown "$@" ;; esac',
  systemctl: `is init=systemd || exit 1
case "$*" in
'--user show-environment' | '--user daemon-reload' | daemon-reload | '--user start dbus.socket dbus.service') ;;
'is-enabled -q docker.service docker.socket' | 'is-active -q docker.service docker.socket') [ -e "$BOX/rootful" ] ;;
'disable --now docker.service docker.socket') rm -f "$BOX/rootful" ;;
'enable --now docker.service docker.socket') touch "$BOX/rootful" ;;
'restart user@1000.service') mkdir -p "$cgroup"; sed -n 's/^Delegate=//p' "$BOX"/etc/systemd/system/user@.service.d/*.conf >"$cgroup/cgroup.controllers" ;;
'--user --quiet is-enabled docker' | '--user --quiet is-active docker') [ -e "$BOX/rootless" ] ;;
'--user restart docker') [ -e "$BOX/rootless" ] ;;
'--user enable --now docker') is setup=unit || unknown "$@"; touch "$BOX/rootless" ;;
'--user disable --now docker') is setup=unit || unknown "$@"; rm -f "$BOX/rootless" ;;
'--user show docker --property=Environment') cat "$HOME"/.config/systemd/user/docker.service.d/*.conf ;;
*) unknown "$@" ;; esac`,

  // What the real tool checks before it does anything.
  'dockerd-rootless-setuptool.sh': `case "$*" in install) ;; 'uninstall -f') rm -f "$BOX/rootless" "$BOX/context"; exit ;; *) unknown "$@" ;; esac
! is setup=unit && ! is setup=none || exit 127
grep -q "$asks" "$BOX/proc/modules" || { echo "[ERROR] modprobe $asks" >&2; exit 1; }
[ ! -e "$BOX/rootful" ] || { echo '[ERROR] Aborting because rootful Docker is running and accessible' >&2; exit 1; }
grep -q '^alice:' "$BOX/etc/subuid" && grep -q '^alice:' "$BOX/etc/subgid" || exit 1
! is el10 || grep -q xt_addrtype "$BOX/proc/modules" || { echo 'missing kernel module?' >&2; exit 1; }
echo rootless >"$BOX/context"; ! is init=systemd || touch "$BOX/rootless"`,
  'dockerd-rootless.sh': `grep -q '^alice:' "$BOX/etc/subuid" || exit 1
mkdir -p "$HOME/.docker/run"; sleep 120 & echo $! >"$HOME/.docker/run/docker.pid"`,
  git: 'case "$*" in "clone https://aur.archlinux.org/docker-rootless-extras.git "*/.cache/docker-rootless-extras) mkdir -p "$3" ;; *) unknown "$@" ;; esac',
  makepkg:
    'case "$*" in "-D "*/.cache/docker-rootless-extras" -si") echo docker-rootless-extras >>"$BOX/installed" ;; *) unknown "$@" ;; esac',
  'rc-service':
    'case "$*" in "docker status") [ -e "$BOX/rootful" ] ;; "docker stop") rm -f "$BOX/rootful" ;; "docker start") touch "$BOX/rootful" ;; *) unknown "$@" ;; esac',
  'rc-update': 'case "$*" in "add docker" | "del docker") ;; *) unknown "$@" ;; esac',
  install: `case "$*" in
'-m 0755 -d '*/etc/apt/keyrings) mkdir -p "$4" ;;
'-d -m 0700 -o alice '*/srv/docker) mkdir -p "$6"; echo alice >"$BOX/owner" ;;
*) unknown "$@" ;; esac`,
  stat: 'cat "$BOX/owner"',
  docker: `case "$*" in
'context inspect --format {{.Name}}') cat "$BOX/context" 2>/dev/null || echo default ;;
'context inspect rootless') [ -e "$BOX/context" ] ;;
'context create rootless --docker host=unix://'*/docker.sock) echo made >"$BOX/context" ;;
'context use rootless') [ -e "$BOX/context" ] && echo rootless >"$BOX/context" ;;
'context use default') ;;
'context rm rootless') rm "$BOX/context" ;;
'-H unix://'*'/docker.sock info' | '-H unix://'*'/docker.sock info --format {{.SecurityOptions}}') [ -e "$BOX/rootless" ] || [ -e "$HOME/.docker/run/docker.pid" ] && echo "[name=rootless]" ;;
*) unknown "$@" ;; esac`,
};
