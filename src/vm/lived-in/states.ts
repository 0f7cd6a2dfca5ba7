import type { StateId, Way } from '../../core/evidence.ts';
import type { Wishes } from '../../core/planner/options.ts';
import { user } from '../image.ts';
import { busybox } from '../promises.ts';
import { editedScript } from './edited.ts';
import type { Stage } from './stage.ts';
import { other, twoUsers } from './two-users.ts';
import { type Course, usualCourse } from './usual.ts';

/** A machine in use, and what happens on it. */
export interface State {
  readonly id: StateId;
  /** What is asked of the planner beside `usual`. */
  readonly options?: Wishes;
  readonly ways: readonly Way[];
  /** Makes it, run by root on a machine with Docker's packages and nothing else. */
  readonly make?: string;
  /** Gives what differed in the end. */
  readonly play: (stage: Stage) => readonly string[];
}

/** What every plan asks for: a setting that all users of a machine share. */
export const usual: Wishes = { method: 'distro', 'lowest-port': '80' };

const home = `/home/${user}`;
const limits: Wishes = { limits: 'cpu,cpuset,io,memory,pids' };
const everything: Wishes = { ...limits, ping: 'yes' };

const course =
  (its: Course = {}) =>
  (stage: Stage) =>
    usualCourse(stage, its);

/** A file of the user's own, with permissions that we would not give it. */
const ownFile = (path: string, text: string): string =>
  `runuser -u ${user} -- mkdir -p ${home}/${path.replace(/\/[^/]*$/, '')}
printf '${text}' >${home}/${path}
chown ${user}: ${home}/${path}
chmod 600 ${home}/${path}`;

/** Docker of root, with a shop that is open. */
const shop = `systemctl enable --now docker.socket docker.service
cd "$(mktemp -d)"; mkdir -p bin www tmp; cp ${busybox} bin/; echo open >www/index.html
tar c . | docker import - shop
docker run -d --name shop --restart always -p 8081:80 shop /bin/busybox httpd -f -p 80 -h /www`;

const shopSeen = `docker inspect -f '{{.State.StartedAt}} {{.State.Running}}' shop
systemctl show -p InvocationID docker.service
curl -sS -m 20 http://127.0.0.1:8081/`;

/** What the user's daemon says of itself, asked by root. */
const infoOf = `curl -sS --unix-socket /run/user/$(id -u ${user})/docker.sock http://localhost/info`;

const daemonJson = `${home}/.config/docker/daemon.json`;
const override = `${home}/.config/systemd/user/docker.service.d/override.conf`;
const lowestPort = 'net.ipv4.ip_unprivileged_port_start';

/** Makes file systems where the release does not come with that any more. */
const mkfs = `command -v mkfs.ext4 >/dev/null ||
  apt-get install -y --no-install-recommends e2fsprogs >/dev/null 2>&1`;

/** A small disk of its own for the home directory, with what was in it. */
const smallHome = `${mkfs}
truncate -s 160M /var/tmp/home.img
mkfs.ext4 -q -F -m 0 /var/tmp/home.img
rm -rf ${home}/.local/share/docker
cp -a ${home} /var/tmp/home
mount -o loop /var/tmp/home.img ${home}
cp -a /var/tmp/home/. ${home}`;

/** Ends the script while it is at this step. */
const cutOff = (step: string): string => `rm -f /var/tmp/said
setsid sh $setup >/var/tmp/said 2>&1 </dev/null &
n=0
until grep -q '^to do *${step}' /var/tmp/said || [ $n = 1200 ]; do n=$((n + 1)); sleep 0.1; done
kill -TERM -- -$!
cat /var/tmp/said
exit 1`;

const refusedFolder = /belongs to|is not an empty directory/;

export const states: readonly State[] = [
  {
    id: 'packages-only',
    ways: ['script', 'bash', 'zsh', 'ash'],
    options: everything,
    make: `runuser -u ${user} -- touch ${home}/.zshrc`,
    play: course(),
  },
  {
    id: 'rootful-running',
    ways: ['script', 'bash'],
    make: shop,
    play: course({ others: shopSeen }),
  },
  {
    id: 'rootful-running-keep',
    ways: ['script'],
    options: { rootful: 'keep' },
    make: `${shop}\nusermod -aG docker ${user}`,
    play: course({ others: shopSeen }),
  },
  {
    id: 'rootful-running-disable',
    ways: ['script', 'bash'],
    options: { rootful: 'disable' },
    make: shop,
    play: course({
      stops: {
        says: /stop them first|These would stop/,
        othersGoOn: shopSeen,
        wayOut: 'docker stop -t 1 shop',
      },
      look: '! systemctl is-active docker.service docker.socket',
      lookAfter: `docker start shop && n=0 && until curl -sS http://127.0.0.1:8081/ | grep open || [ $n = 20 ]; do n=$((n + 1)); sleep 1; done; [ $n != 20 ]`,
    }),
  },
  {
    id: 'rootful-running-disable-yes',
    ways: ['script'],
    options: { rootful: 'disable' },
    make: shop,
    play: course({
      arguments: '--yes',
      look: '! systemctl is-active docker.service docker.socket',
      lookAfter: `n=0; until curl -sS http://127.0.0.1:8081/ | grep open || [ $n = 60 ]; do n=$((n + 1)); sleep 1; done; [ $n != 60 ]`,
    }),
  },
  {
    id: 'rootful-stopped',
    ways: ['script', 'bash'],
    options: { rootful: 'disable' },
    make: 'systemctl enable docker.service docker.socket; systemctl stop docker.socket docker.service',
    play: course({ look: '! systemctl is-enabled docker.service docker.socket' }),
  },
  {
    id: 'second-user-leaves-last',
    ways: ['bash'],
    make: other,
    play: (stage) => twoUsers(stage, 'newcomer'),
  },
  {
    id: 'second-user-leaves-first',
    ways: ['script'],
    make: other,
    play: (stage) => twoUsers(stage, 'other'),
  },
  {
    id: 'own-daemon-json',
    ways: ['script', 'bash'],
    options: { 'registry-mirror': 'https://mirror.example.org' },
    make: ownFile('.config/docker/daemon.json', '{\\n  "log-driver": "local"\\n}\\n'),
    play: course({
      stops: {
        says: /add to .*daemon\.json|daemon\.json stays as it is/i,
        wayOut: `printf '{\\n  "log-driver": "local",\\n  "registry-mirrors": ["https://mirror.example.org"]\\n}\\n' >${daemonJson}
systemctl --user -M ${user}@ try-restart docker 2>&1 || true`,
      },
      look: `${infoOf} | grep -q mirror.example.org && ${infoOf} | grep '"LoggingDriver":"local"' >/dev/null`,
    }),
  },
  {
    id: 'own-override',
    ways: ['script', 'bash'],
    make: ownFile(
      '.config/systemd/user/docker.service.d/override.conf',
      '[Service]\\nEnvironment="HTTP_PROXY=http://proxy.example.org:3128"\\n',
    ),
    play: course({
      look: `grep -c . ${override}; tr '\\0' '\\n' </proc/$(pgrep -o -u ${user} dockerd)/environ | grep HTTP_PROXY`,
    }),
  },
  {
    id: 'own-sysctl-lower',
    ways: ['script', 'bash'],
    make: `echo '${lowestPort} = 0' >/etc/sysctl.d/50-house.conf
sysctl -p /etc/sysctl.d/50-house.conf
printf 'this is no setting\\nvm.no_such_thing = 1\\n' >/etc/sysctl.d/60-broken.conf
echo 'vm.swappiness = 11' >/etc/sysctl.d/70-not-loaded.conf`,
    play: course({ look: `[ "$(sysctl -n ${lowestPort})" = 0 ]` }),
  },
  {
    id: 'own-sysctl-same-name',
    ways: ['script', 'bash'],
    make: `echo '${lowestPort} = 443' >/etc/sysctl.d/99-rootless.conf
chmod 600 /etc/sysctl.d/99-rootless.conf
sysctl -p /etc/sysctl.d/99-rootless.conf`,
    play: course({ look: `[ "$(sysctl -n ${lowestPort})" = 80 ]` }),
  },
  {
    id: 'data-root-foreign',
    ways: ['script', 'bash'],
    options: { 'data-root': '/srv/shared' },
    make: 'install -d -m 1777 /srv/shared; echo mine >/srv/shared/of-a-colleague',
    play: course({ stops: { says: refusedFolder } }),
  },
  {
    id: 'data-root-mount',
    ways: ['script', 'bash'],
    options: { 'data-root': '/srv/disk' },
    make: `${mkfs}
truncate -s 64M /var/tmp/disk.img
mkfs.ext4 -q -F /var/tmp/disk.img
mkdir /srv/disk
mount -o loop /var/tmp/disk.img /srv/disk
chown ${user}: /srv/disk`,
    play: course({ stops: { says: refusedFolder } }),
  },
  {
    id: 'data-root-link',
    ways: ['script'],
    options: { 'data-root': '/srv/link' },
    make: 'mkdir /srv/elsewhere; ln -s elsewhere /srv/link',
    play: course({ stops: { says: refusedFolder } }),
  },
  {
    id: 'data-root-own',
    ways: ['script'],
    options: { 'data-root': '/srv/docker' },
    make: `install -d -m 755 -o ${user} -g ${user} /srv/docker`,
    // Docker closes its directory to others, and undo keeps the data.
    play: course({
      look: `${infoOf} | grep '"DockerRootDir":"/srv/docker"' >/dev/null`,
      keeps: /^\/srv\/docker(\/|$)/,
    }),
  },
  {
    id: 'lingering-on',
    ways: ['script', 'bash'],
    make: `loginctl enable-linger ${user}`,
    play: course({ look: `[ -e /var/lib/systemd/linger/${user} ]` }),
  },
  {
    id: 'subids-too-small',
    ways: ['script', 'bash'],
    make: `sed -i -E 's/^(${user}:[0-9]+):.*/\\1:1000/' /etc/subuid /etc/subgid`,
    play: course({ keeps: /^\/etc\/sub[ug]id-?$/ }),
  },
  {
    id: 'subids-one-file',
    ways: ['script', 'bash'],
    make: `sed -i '/^${user}:/d' /etc/subgid`,
    play: course({ keeps: /^\/etc\/sub[ug]id-?$/ }),
  },
  {
    id: 'script-edited',
    ways: ['script'],
    play: editedScript,
  },
  {
    id: 'interrupted-root',
    ways: ['script'],
    play: course({
      stops: { says: /to do +sysctl/, by: cutOff('sysctl'), as: 'user', wayOut: 'true' },
    }),
  },
  {
    id: 'interrupted-user',
    ways: ['script'],
    play: course({
      stops: { says: /to do +setup/, by: cutOff('setup'), as: 'user', wayOut: 'sleep 5' },
    }),
  },
  {
    id: 'disk-full',
    ways: ['script', 'bash'],
    make: `${smallHome}\ndd if=/dev/zero of=${home}/ballast bs=64k 2>&1 || true\ndd if=/dev/zero bs=1 of=${home}/ballast2 2>&1 || true`,
    play: course({
      stops: { says: /No space left|cannot write/, wayOut: `rm ${home}/ballast ${home}/ballast2` },
    }),
  },
  {
    id: 'home-read-only',
    ways: ['script'],
    make: `mount --bind ${home} ${home}\nmount -o remount,ro,bind ${home}`,
    play: course({
      stops: { says: /Read-only file system/, wayOut: `umount ${home}` },
    }),
  },
  {
    id: 'no-session',
    ways: ['script'],
    play: course({
      stops: {
        says: /no session of systemd/,
        by: `su - ${user} -c 'sh $setup --dry-run' && su - ${user} -c 'sh $setup'`,
        wayOut: 'true',
      },
    }),
  },
  {
    id: 'desktop-session',
    ways: ['script', 'bash'],
    options: limits,
    make: `systemd-run --unit=desktop -p User=${user} -p PAMName=login -p TTYPath=/dev/tty7 \\
  -E XDG_SESSION_TYPE=wayland -E XDG_SESSION_CLASS=user -E XDG_SEAT=seat0 -E XDG_VTNR=7 \\
  -E WLR_BACKENDS=headless -E WLR_RENDERER=pixman -E WLR_LIBINPUT_NO_DEVICES=1 cage -- sleep infinity
n=0
until [ -S /run/user/$(id -u ${user})/wayland-0 ] || [ $n = 120 ]; do n=$((n + 1)); sleep 1; done
[ $n != 120 ]
loginctl show-session "$(loginctl show-user ${user} -p Display --value)" -p Type | grep wayland`,
    play: course({
      stops: {
        says: /log out everywhere/i,
        othersGoOn: `systemctl show -p InvocationID desktop.service user@$(id -u ${user}).service; pgrep -x cage`,
        wayOut: `systemctl stop desktop; loginctl terminate-user ${user}; n=0
while systemctl is-active -q user@$(id -u ${user}).service && [ $n -lt 60 ]; do n=$((n + 1)); sleep 1; done`,
      },
    }),
  },
];
