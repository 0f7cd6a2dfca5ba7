import {
  daemonFile,
  delegateFile,
  maxUserNamespaces,
  modulesFile,
  overrideFile,
  sysctlFile,
} from '../constants.ts';
import { values } from '../values.ts';
import { type Names, names } from './use.ts';

/** Settings of the kernel that pages read or write, each with the kind of its value. */
export const sysctls = {
  source: 'kernel',
  confidence: 'H',
  kinds: {
    'kernel.apparmor_restrict_unprivileged_userns': '(0|1)',
    'kernel.pid_max': '(4194304)',
    'kernel.threads-max': 'number',
    'kernel.unprivileged_userns_clone': '(1)',
    'net.ipv4.conf.all.src_valid_mark': '(1)',
    'net.ipv4.ip_unprivileged_port_start': 'number',
    'net.ipv4.ping_group_range': '(0 2147483647)',
    'net.ipv6.conf.all.disable_ipv6': '(0|1)',
    'user.max_user_namespaces': `(${maxUserNamespaces})`,
  },
} as const;

export const modules = names(
  'kernel',
  'H',
  `br_netfilter ip_tables iptable_filter iptable_mangle iptable_nat nf_tables nft_compat tun wireguard
   xt_addrtype`,
);

/** Units of systemd; `runner` is the reader's own. */
export const units = names(
  'systemd',
  'H',
  `apparmor.service dbus dbus.service dbus.socket docker docker.service docker.socket lxc-net runner
   user-1001.slice user.slice user@1000.service`,
);

export const unitProperties = names(
  'systemd',
  'H',
  'Environment Linger MemoryMax TasksCurrent TasksMax',
);

/** What a unit or a drop-in file may say, and `set-property`, each with the kind of its value. */
export const unitDirectives = {
  source: 'systemd',
  confidence: 'H',
  kinds: {
    After: 'unit',
    Delegate: 'controllers',
    Environment: 'assignment',
    ExecStart: 'script',
    ExecStartPre: 'script',
    LimitMEMLOCK: '(infinity)',
    LimitNOFILE: '(1048576)',
    MemoryMax: 'size',
    Requires: 'unit',
    Restart: '(always)',
    WantedBy: '(default.target)',
    WorkingDirectory: 'path',
  },
} as const;

/** Files and directories of a system, with 1000 for every user's ID and `~` for every home. */
export const paths: Names = names(
  'manuals',
  'H',
  `${values['data-directory']} ${values['unit-file']} ${daemonFile} ${delegateFile} ${modulesFile}
   ${overrideFile} ${sysctlFile}
   ~/bin ~/bin/rootlesskit ~/.bashrc ~/.profile ~/.zshrc ~/.config/cdi ~/.config/cdi/nvidia.yaml
   ~/.config/docker ~/.config/systemd/user/docker.service.d ~/.docker/run ~/.docker/xrd
   ~/.local/share/docker/. ~/.local/share/docker/containers
   /.dockerenv /bin/bash /dev/dri /dev/dri/renderD128 /dev/fuse /dev/kfd /dev/net/tun /dev/null
   /dev/serial /dev/ttyACM0
   /etc/apparmor.d /etc/cdi /etc/cdi/nvidia.yaml /etc/lxc/lxc-usernet /etc/passwd /etc/resolv.conf
   /etc/fstab /etc/nsswitch.conf /etc/wsl.conf ~/.docker/config.json ~/.docker-java.properties ~/.gitlab-runner/config.toml
   ~/.config/environment.d/docker.conf ~/.config/systemd/user/docker.service.d/dbus.conf
   ~/.config/systemd/user/docker.service.d/http-proxy.conf ~/.config/systemd/user/runner.service
   /etc/subgid /etc/subuid /etc/sysctl.conf /etc/sysctl.d /etc/systemd/system/user@.service.d
   /etc/systemd/system/user@.service.d/limits.conf /etc/modules-load.d/vpn.conf
   /home/testuser/bin /proc/config.gz /proc/self/ns/user /proc/self/uid_map
   /run/.containerenv /run/sysctl.d /run/systemd/resolve/stub-resolv.conf
   /run/user/1000 /run/user/1000/docker.pid /run/user/1000/docker.sock /run/user/1000/dockerd-rootless
   /run/user/1000/dockerd-rootless/api.sock /run/user/1000/dockerd-rootless/child_pid
   /run/user/1000/dockerd-rootless/netns
   /sbin /sys/fs/cgroup /sys/fs/cgroup/cpu.max /sys/fs/cgroup/memory.max
   /sys/fs/cgroup/user.slice/user-1000.slice/user@1000.service/cgroup.controllers
   /usr/bin /usr/bin/newgidmap /usr/bin/newuidmap /usr/lib/sysctl.d /usr/sbin
   /var/lib/systemd/linger /var/run/docker.sock /mnt/wslg/run/user/1000
   cpu.max memory.max pids.max`,
);

/** Paths inside images. */
export const imagePaths = names(
  'hub',
  'M',
  '/cache /certs /certs/client /home/rootless/.local/share/docker /usr/share/nginx/html /var/lib/postgresql/data',
);

/** Programs that `rootless-install.sh` puts into `~/bin`. */
export const bundle = names(
  'installer',
  'H',
  `containerd containerd-shim containerd-shim-runc-v2 ctr docker docker-init docker-proxy dockerd
   dockerd-rootless-setuptool.sh dockerd-rootless.sh rootlesskit rootlesskit-docker-proxy runc vpnkit`,
);

/** Programs that are only looked for. */
export const tools = names('manuals', 'H', 'newgidmap newuidmap lxc-user-nic');

export const contexts = names('setuptool', 'H', 'default rootless');

/** Images, with the tags that pages name. */
export const images = names(
  'hub',
  'M',
  `alpine busybox docker:29-cli docker:29-dind-rootless docker:cli docker:dind-rootless
   elasticsearch:8.19.0 grafana/loki-docker-driver hello-world lscr.io/linuxserver/wireguard
   moby/buildkit:rootless nginx nginx:alpine postgres:17 rancher/rancher:latest rocm/rocm-terminal
   traefik:v3 traefik:v3.6 ubuntu`,
);

/** What `docker info`, `version`, `inspect` and lists can print. */
export const templateFields = names(
  'cli',
  'H',
  `CgroupDriver CgroupVersion Client.Version ClientInfo.Context DockerRootDir Driver Enabled HTTPProxy
   HTTPSProxy Name Names NetworkSettings.IPAddress RegistryConfig.Mirrors Runtimes SecurityOptions
   Server.Version`,
);

/** Addresses that are no reader's own, besides those that hold a release or a distribution. */
export const urls = names(
  'docs',
  'H',
  `https://get.docker.com/rootless https://registry-1.docker.io/v2/ http://rootlesskit/v1/ports
   http://ipv6.google.com/ http://speedtest.tele2.net/100MB.zip`,
);

/** Arguments of the kernel's command line. */
export const kernelArguments = names(
  'kernel',
  'H',
  'systemd.unified_cgroup_hierarchy=1 user_namespace.enable=1',
);

/** Words that commands look for in what others print, besides the names above. */
export const printed = names(
  'docs',
  'H',
  `API CONFIG_USER_NS Driver ID_MODEL_ID ID_VENDOR_ID IP_NF_IPTABLES Max NF_TABLES NetworkDriver PortDriver
   STATE_DIR DETACH_NETNS TESTCONTAINERS cgroup docker fd files info killed level locked
   max_user_namespaces memory mtu nvidia oom open pids processes proxy slirp4netns passt fuse-overlayfs
   pasta state-dir tap0 unprivileged_userns_clone userns-remap version`,
);
