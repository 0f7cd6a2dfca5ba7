// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are lines of a shell

/**
 * The read-only probe: prints `key=value` lines about one machine, changes nothing, sends nothing.
 * It is pasted into a shell or run as a file, needs only what every system has, and never fails.
 */
export const probeScript = `#!/bin/sh
# Rootless Guide probe: reads and prints, changes nothing, sends nothing.
(
PATH=$PATH:/usr/sbin:/sbin; me=$(id -un); uid=$(id -u)
say() { printf '%s=%s\\n' "$1" "$2"; }
has() { command -v "$1" >/dev/null 2>&1; }
yes() { if "$@" >/dev/null 2>&1; then echo yes; else echo no; fi; }
sed -n 's/"//g; s/^ID=/os=/p; s/^VERSION_ID=/release=/p' /etc/os-release
say kernel "$(uname -r)"; say arch "$(uname -m)"; say user "$me"; say uid "$uid"
say systemd "$(systemctl --version 2>/dev/null | awk 'NR == 1 { print $2 }')"
say systemd-user "$(yes systemctl --user show-environment)"
say cgroup "$(if [ -e /sys/fs/cgroup/cgroup.controllers ]; then echo v2; else echo v1; fi)"
say controllers "$(cat "/sys/fs/cgroup/user.slice/user-$uid.slice/user@$uid.service/cgroup.controllers" 2>/dev/null)"
for key in kernel/unprivileged_userns_clone kernel/apparmor_restrict_unprivileged_userns user/max_user_namespaces net/ipv4/ping_group_range net/ipv4/ip_unprivileged_port_start; do
say "$key" "$(cat "/proc/sys/$key" 2>/dev/null)"; done
for file in subuid subgid; do
say "$file" "$(awk -F: -v u="$me" -v i="$uid" '$1 == u || $1 == i { n += $3 } END { print n + 0 }' "/etc/$file" 2>/dev/null)"; done
say tools "$(for t in newuidmap slirp4netns pasta fuse-overlayfs iptables nft getsubids rootlesskit dnf5; do if has $t; then printf '%s ' $t; fi; done)"
say passt "$(pasta --version 2>/dev/null | head -n 1)"; say docker "$(dockerd --version 2>/dev/null)"
say distro-docker "$(yes dpkg -s docker.io)"; say selinux "$(getenforce 2>/dev/null)"
say home-fs "$(stat -f -c %T "$HOME")"; say rootful "$(yes test -S /var/run/docker.sock)"
)
`;
