import { latestEngine } from '../../facts/engines.ts';
import type { ProbeFacts } from '../keys.ts';

/**
 * What the probe prints on machines as people have them, put together from the facts of each release
 * and from the runs in virtual machines; none of them is somebody's.
 */

/** The same machine with some facts changed. */
export const withFacts = (printed: string, facts: ProbeFacts): string =>
  Object.entries(facts).reduce(
    (text, [key, value]) => text.replace(new RegExp(`^${key}=.*$`, 'm'), () => `${key}=${value}`),
    printed,
  );

/** Debian 12, a server with Docker of root from Docker's packages; its user wants out of the docker group. */
export const debian12 = `release=12
os=debian
codename=bookworm
manager=apt
board=
init=systemd
uid-map= 0 0 4294967295;
inside=
kernel=6.1.0-42-amd64
arch=x86_64
user=mei
uid=1000
linger=no
systemd=252
systemd-user=yes
cgroup=v2
kernel-controllers=cpuset cpu io memory hugetlb pids rdma misc
controllers=cpu memory pids
kernel/unprivileged_userns_clone=1
kernel/apparmor_restrict_unprivileged_userns=
user/max_user_namespaces=63704
net/ipv4/ping_group_range=0	2147483647
net/ipv4/ip_unprivileged_port_start=1024
kept=-net.ipv4.ping_group_range = 0 2147483647;
subuid=65536
subgid=65536
directory-ids=65536
config-home=
modules=br_netfilter nf_tables ip_tables 
tools=newuidmap iptables nft getsubids 
packages=ca-certificates containerd.io curl dbus dbus-daemon dbus-user-session docker-buildx-plugin docker-ce docker-ce-cli docker-ce-rootless-extras docker-compose-plugin iproute2 iptables libcap2-bin passwd procps systemd uidmap 
files=2226214272 3817 /etc/apt/keyrings/docker.asc;
scripts=yes
repositories=https://download.docker.com/linux/debian 
passt=
docker=Docker version ${latestEngine}, build 5f2c8e1
distro-docker=no
selinux=
home-fs=ext2/ext3
rootful=yes
rootful-unit=yes
daemon=no
`;

/** Ubuntu 24.04 as installed, where AppArmor restricts user namespaces; no Docker at all. */
export const ubuntu2404 = `release=24.04
os=ubuntu
like=debian
codename=noble
manager=apt
board=
init=systemd
uid-map= 0 0 4294967295;
inside=
kernel=6.8.0-88-generic
arch=x86_64
user=lin
uid=1000
linger=no
systemd=255
systemd-user=yes
cgroup=v2
kernel-controllers=cpuset cpu io memory hugetlb pids rdma misc
controllers=cpu memory pids
kernel/unprivileged_userns_clone=1
kernel/apparmor_restrict_unprivileged_userns=1
user/max_user_namespaces=127235
net/ipv4/ping_group_range=1	0
net/ipv4/ip_unprivileged_port_start=1024
kept=
subuid=65536
subgid=65536
directory-ids=0
config-home=
modules=nf_tables ip_tables 
tools=iptables nft 
packages=ca-certificates curl dbus dbus-daemon dbus-user-session iproute2 iptables libcap2-bin passwd procps systemd 
files=
scripts=no
repositories=
passt=
docker=
distro-docker=no
selinux=
home-fs=ext2/ext3
rootful=no
rootful-unit=no
daemon=no
`;

/** Fedora 44 Workstation, SELinux enforcing, with Podman's helpers. The user came by su. */
export const fedora44 = `release=44
os=fedora
manager=dnf
board=
init=systemd
uid-map= 0 0 4294967295;
inside=
kernel=6.19.12-300.fc44.x86_64
arch=x86_64
user=ana
uid=1001
linger=yes
systemd=259
systemd-user=no
cgroup=v2
kernel-controllers=cpuset cpu io memory hugetlb pids rdma misc
controllers=
kernel/unprivileged_userns_clone=
kernel/apparmor_restrict_unprivileged_userns=
user/max_user_namespaces=127162
net/ipv4/ping_group_range=0	2147483647
net/ipv4/ip_unprivileged_port_start=1024
kept=-net.ipv4.ping_group_range = 0 2147483647;
subuid=65536
subgid=65536
directory-ids=65536
config-home=
modules=nf_tables 
tools=newuidmap pasta nft getsubids dnf5 
packages=ca-certificates curl dbus dbus-daemon iproute libcap passt shadow-utils systemd 
files=
scripts=no
repositories=
passt=pasta 0^20260120.g386b5f5-1.fc44.x86_64
docker=
distro-docker=no
selinux=Enforcing
home-fs=btrfs
rootful=no
rootful-unit=no
daemon=no
`;

/** Debian 12 as installed: no Docker, and a user without subordinate IDs. */
export const debian12Fresh = withFacts(debian12, {
  subuid: '0',
  subgid: '0',
  'directory-ids': '0',
  tools: 'iptables ',
  packages: 'ca-certificates dbus dbus-daemon iproute2 iptables passwd procps systemd ',
  files: '',
  scripts: 'no',
  repositories: '',
  docker: '',
  rootful: 'no',
  'rootful-unit': 'no',
});
