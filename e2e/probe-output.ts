/** What `npm run -s probe` prints on a Debian 12 machine whose user has no subordinate IDs yet. */
export const probeOutput = `os=debian
release=12
kernel=6.1.0-42-amd64
arch=x86_64
user=mei
uid=1000
systemd=252
systemd-user=yes
cgroup=v2
controllers=cpu memory pids
kernel/unprivileged_userns_clone=1
kernel/apparmor_restrict_unprivileged_userns=
user/max_user_namespaces=63704
net/ipv4/ping_group_range=0 2147483647
net/ipv4/ip_unprivileged_port_start=1024
subuid=0
subgid=0
tools=iptables
passt=
docker=
distro-docker=no
selinux=
home-fs=ext2/ext3
rootful=no
`;
