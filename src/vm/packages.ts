import type { Machine } from './machine.ts';

/** Packages whose versions tell what was run, under every distribution's names. */
const packages =
  'docker.io docker-cli docker-buildx docker-compose docker-ce docker-ce-cli docker-ce-rootless-extras docker docker-rootless-extras ' +
  'containerd.io containerd rootlesskit slirp4netns passt uidmap shadow-utils shadow dbus-user-session ' +
  'dbus-daemon iptables fuse-overlayfs lxc';

const ask = `if command -v dpkg-query; then dpkg-query -W -f '\${Package} \${Version}\\n' ${packages}
elif command -v rpm; then rpm -q --qf '%{NAME} %{VERSION}-%{RELEASE}\\n' ${packages}
else pacman -Q ${packages}; fi 2>/dev/null`;

/** Everything that is installed, with its version, as one text. */
export const installedOn = (machine: Machine): string =>
  machine.root(
    'if command -v dpkg-query; then dpkg-query -W; elif command -v rpm; then rpm -qa | sort; else pacman -Q; fi',
  ).out;

/** Versions of the installed packages among those that matter here, by name. */
export function packagesOf(machine: Machine): Record<string, string> {
  const rows = machine
    .root(ask)
    .out.split('\n')
    .map((row) => row.trim().split(' '));
  const pairs = rows.filter(
    (row) => row.length === 2 && packages.split(' ').includes(row[0] ?? ''),
  );
  return Object.fromEntries(pairs.map(([name = '', version = '']) => [name, version]));
}

/** What a record says of the system that it was made on. */
export const systemOf = (machine: Machine) => ({
  kernel: machine.root('uname -r').out.trim(),
  systemd: machine.root("systemctl --version | sed -n '1s/.*(\\(.*\\))/\\1/p'").out.trim(),
});
