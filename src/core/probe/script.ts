// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are lines of a shell
import {
  aptFile,
  aptKey,
  daemonFile,
  delegateFile,
  dnfFile,
  dnfKey,
  launcherFile,
  modulesFile,
  overrideFile,
  sysctlFile,
  sysctlPingFile,
  sysctlUsernsFile,
} from '../facts/constants.ts';
import { dockerPackages, packageNames } from '../facts/packages.ts';
import { systems } from '../facts/systems/index.ts';

/** Files that a plan may write: their checksums tell whether they are there as they should be. */
const files = [
  aptKey,
  aptFile,
  dnfKey,
  dnfFile,
  sysctlFile,
  sysctlPingFile,
  sysctlUsernsFile,
  modulesFile,
  delegateFile,
];
const userFiles = [overrideFile, launcherFile, daemonFile];

/** Every package that a plan may want, on whatever system. */
const packagesSought: readonly string[] = [
  ...new Set([
    ...Object.values(packageNames).flatMap((names) => Object.values(names)),
    ...dockerPackages,
    ...systems.flatMap(({ distro }) => distro?.packages ?? []),
    ...systems.flatMap(({ netfilter }) => netfilter?.packages ?? []),
  ]),
]
  .filter((name) => name !== null)
  .sort();

/** Words of one command, in lines of at most 100 columns. */
const wrapped = (tokens: readonly string[]): string =>
  tokens.reduce((text, word) => {
    const line = text.slice(text.lastIndexOf('\n') + 1);
    return `${text}${line.length + word.length < 90 ? ' ' : ' \\\n  '}${word}`;
  });

/**
 * The read-only probe: prints `key=value` lines about one machine, changes nothing, sends nothing.
 * It is pasted into a shell or run as a file, needs only what every system has, and never fails.
 */
export const probeScript = `#!/bin/sh
# Rootless Guide probe: reads and prints, changes nothing, sends nothing.
(
PATH=$PATH:/usr/sbin:/sbin; me=$(id -un); uid=$(id -u)
say() { printf '%s=%s\\n' "$1" "$2"; }
yes() { if "$@" >/dev/null 2>&1; then echo yes; else echo no; fi; }
sed -n 's/"//g; s/^ID=/os=/p; s/^VERSION_ID=/release=/p; s/^ID_LIKE=/like=/p; s/^VERSION_CODENAME=/codename=/p; s/^UBUNTU_CODENAME=/base=/p; s/^DEBIAN_CODENAME=/base=/p' /etc/os-release
say manager "$(for t in apt-get dnf zypper pacman apk nixos-rebuild; do if command -v $t >/dev/null 2>&1; then echo $t; fi; done | head -n 1 | sed 's/-.*//')"; say board "$(if [ -e /etc/rpi-issue ]; then echo raspberry-pi; fi)"
say init "$(if [ -d /run/systemd/system ]; then echo systemd; else cat /proc/1/comm; fi 2>/dev/null)"; say uid-map "$(tr -s ' \\n' ' ;' </proc/self/uid_map)"
say inside "$(if grep -qi microsoft /proc/sys/kernel/osrelease; then echo wsl; elif [ -e /.dockerenv ]; then echo docker; elif [ -e /run/.containerenv ]; then echo podman; else cat /run/systemd/container; fi 2>/dev/null)"
say kernel "$(uname -r)"; say arch "$(uname -m)"; say user "$me"; say uid "$uid"; say linger "$(yes test -e "/var/lib/systemd/linger/$(printf %s "$me" | sed 's/\\\\/&&/g')")"
say systemd "$(systemctl --version 2>/dev/null | awk 'NR == 1 { print $2 }')"; say systemd-user "$(yes systemctl --user show-environment)"
say cgroup "$(if [ -e /sys/fs/cgroup/cgroup.controllers ]; then echo v2; else echo v1; fi)"
say kernel-controllers "$(cat /sys/fs/cgroup/cgroup.controllers 2>/dev/null)"
say controllers "$(cat "/sys/fs/cgroup/user.slice/user-$uid.slice/user@$uid.service/cgroup.controllers" 2>/dev/null)"
for key in kernel/unprivileged_userns_clone kernel/apparmor_restrict_unprivileged_userns user/max_user_namespaces net/ipv4/ping_group_range net/ipv4/ip_unprivileged_port_start; do
say "$key" "$(cat "/proc/sys/$key" 2>/dev/null)"; done
say kept "$(find -L /usr/lib/sysctl.d /usr/local/lib/sysctl.d /run/sysctl.d /etc/sysctl.d $([ -d /run/systemd/system ] || echo /etc/sysctl.conf) -maxdepth 1 -name '*.conf' 2>/dev/null | awk -F/ '{ last[$NF] = $0 } END { for (name in last) print last[name] }' | while read -r c; do grep -HsE '^[^#;]*(unprivileged_userns_clone|max_user_namespaces|ping_group_range|ip_unprivileged_port_start)' "$c"; done | sed 's|^[^:]*/||' | LC_ALL=C sort -st: -k1,1 | sed 's/^[^:]*://' | tr '\\n' ';')"
for file in subuid subgid; do
say "$file" "$(u=$me i=$uid awk -F: '$1 == ENVIRON["u"] || $1 == ENVIRON["i"] { n += $3 } END { print n + 0 }' "/etc/$file" 2>/dev/null)"; done
say directory-ids "$(getsubids "$me" 2>/dev/null | awk '{ n += $4 } END { print n + 0 }')"; say config-home "$({ env; systemctl --user show-environment 2>/dev/null; } | sed -n 's/^XDG_CONFIG_HOME=//p' | grep -vxF "$HOME/.config" | head -n 1)"; say modules "$(grep -soE '^(ip_tables|nf_tables|br_netfilter|tun) ' /proc/modules | tr -d '\\n')"
say tools "$(for t in newuidmap slirp4netns pasta fuse-overlayfs iptables nft getsubids rootlesskit dnf5; do if command -v $t >/dev/null 2>&1; then printf '%s ' $t; fi; done)"
set -- ${wrapped(packagesSought)}
say packages "$({ dpkg-query -W -f '\${db:Status-Abbrev}\${Package}\\n' || rpm -qa --qf '%{NAME}\\n' || pacman -Qq || apk info; } 2>/dev/null | sed 's/^ii *//' | grep -xF "$(printf '%s\\n' "$@")" | sort -u | tr '\\n' ' ')"
say files "$(cksum ${files.join(' ')} ${userFiles.join(' ')} 2>/dev/null | tr '\\n' ';')"; say scripts "$(yes test -x /usr/bin/dockerd-rootless-setuptool.sh)"
say repositories "$(grep -rhoEs 'https?://[^ ]*/linux/[a-z]+' /etc/apt/sources.list /etc/apt/sources.list.d /etc/yum.repos.d | sort -u | tr '\\n' ' ')"
say passt "$(pasta --version 2>/dev/null | head -n 1)"; say docker "$(dockerd --version 2>/dev/null)"; say distro-docker "$(yes dpkg -s docker.io)"; say rootlesskit "$(rootlesskit --version 2>/dev/null)"; say selinux "$(getenforce 2>/dev/null)"
say home-fs "$(stat -f -c %T "$HOME")"; say rootful "$(yes test -S /var/run/docker.sock)"; say rootful-unit "$(yes sh -c 'systemctl -q is-enabled docker.service docker.socket || systemctl -q is-active docker.service docker.socket')"
say daemon "$(yes sh -c 'systemctl --user -q is-enabled docker && systemctl --user -q is-active docker')"
)
`;
