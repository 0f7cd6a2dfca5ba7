import { makePlan, type Plan, printScript } from '../core/planner/index.ts';
import { en } from '../words/en/index.ts';
import { busyboxImage } from './images.ts';
import { busy, harmed } from './lived-in/usual.ts';
import { type Machine, until } from './machine.ts';
import { answerFromOutside } from './outside.ts';
import type { Checks } from './record.ts';
import { difference, takeSnapshot } from './snapshot.ts';

const repository = '/srv/older';

/**
 * Installs the release's own Docker as an older one: Debian has one version of it at a time. Its packages
 * stand in a repository on the disk with an older number, and so do the numbers inside its programs,
 * which are otherwise what they are. apt finds both versions, as where a repository keeps old ones.
 */
const installOlder = (from: string, to: string): string => `set -e
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
mkdir -p ${repository}/new && cd ${repository}/new
names='docker.io'
! apt-cache show docker-cli >/dev/null 2>&1 || names="$names docker-cli"
apt-get download -qq $names
for name in $names; do
  dpkg-deb -R "$name"_*.deb tree
  version=$(dpkg-deb -f "$name"_*.deb Version)
  older=$(echo "$version" | sed 's/${to}/${from}/')
  [ "$older" != "$version" ]
  sed -i "s/^Version: .*/Version: $older/" tree/DEBIAN/control
  for program in tree/usr/bin/docker tree/usr/sbin/dockerd; do
    [ ! -e $program ] || sed -i 's/${to.replaceAll('.', '\\.')}/${from}/g' $program
  done
  rm tree/DEBIAN/md5sums
  dpkg-deb -Znone -b tree ${repository}/$name.deb
  rm -r tree
done
cd ${repository} && rm -r new
for name in $names; do
  dpkg-deb -f $name.deb
  printf 'Filename: ./%s.deb\\nSize: %s\\nSHA256: %s\\n\\n' $name $(stat -c %s $name.deb) \\
    $(sha256sum $name.deb | cut -d' ' -f1)
done >Packages
echo 'deb [trusted=yes] file:${repository} ./' >/etc/apt/sources.list.d/older.list
apt-get update -qq
apt-get install -y --no-install-recommends --allow-downgrades $(
  for name in $names; do echo $name=$(dpkg-deb -f $name.deb Version); done)
systemctl stop docker.service docker.socket
apt-mark hold docker.io`;

const shop =
  'docker run -d --name shop --restart always --pull never -p 8080:80 alpine httpd -f -p 80 -h /www';
const version = "docker version -f '{{.Server.Version}}'";
const versionOf = (text: string): string => text.trim().replace(/[^0-9.].*/s, '');

/**
 * Upgrades Docker under a user's running container: refused without an answer, then done, looked at,
 * again, undone, and once more. Daemon, systemd and apt are real, and so is the container; only
 * the older version is the release's own under another number.
 * @param script the plan's own, as printed
 * @param look is called when the newer version runs
 */
export async function checkUpgrade(
  machine: Machine,
  plan: Plan,
  script: string,
  checks: Checks,
  look: () => void,
): Promise<void> {
  const { system, method, docker: to, 'from-docker': from } = plan.options;
  const first = makePlan({ system, method }, en);
  if (first.kind !== 'plan') throw new Error('no plan before the upgrade');
  const made = machine.root(installOlder(from, to));
  if (made.status !== 0) throw new Error(`no older Docker: ${made.all}`);
  const files = { setup: printScript(first.plan, en), upgrade: script };
  for (const [name, text] of Object.entries(files)) machine.user(`cat >/var/tmp/${name}.sh`, text);
  const sh = (name: keyof typeof files, args: string) =>
    machine.user(`sh /var/tmp/${name}.sh ${args} </dev/null`);
  if (!checks.ended('own-daemon-of-the-older-version', sh('setup', '--yes'))) return;
  const ran = machine.user(`(${busyboxImage}) && ${shop}`);
  if (!checks.ended('container', ran)) return;

  const runs = (id: string, wanted: string) => {
    const now = versionOf(machine.user(version).all);
    checks.see(id, now === wanted, now);
  };
  const answers = async (id: string) => {
    const said = await answerFromOutside(machine);
    checks.see(id, said.includes('it works'), said);
  };
  const held = (id: string) => {
    const now = machine.root('apt-mark showhold').out.trim();
    checks.see(id, now === 'docker.io', now || 'nothing is held');
  };
  const started = () => machine.user("docker inspect -f '{{.State.StartedAt}}' shop").out;
  const installed = () => machine.root('dpkg-query -W docker.io docker-cli').out.trim();

  runs('before-runs-the-older', from);
  const older = installed();
  const before = takeSnapshot(machine);
  checks.ended('dry-run', sh('upgrade', '--dry-run'));
  const dry = difference(before, takeSnapshot(machine));
  checks.see('dry-run-changes-nothing', dry.length === 0, dry.join(' ') || 'nothing');

  for (const round of ['', '-again']) {
    const begun = started();
    const asks = sh('upgrade', '');
    const stops = asks.status !== 0 && asks.all.includes('the old version runs on until');
    checks.see(`unanswered${round}-restarts-nothing`, stops, stops ? 'stops' : asks.all);
    checks.see(`unanswered${round}-container-goes-on`, started() === begun, begun);
    await answers(`unanswered${round}-port-from-outside`);
    if (!checks.ended(`upgrade${round}`, sh('upgrade', '--yes'))) return;
    runs(`upgraded${round}-runs-the-newer`, to);
    look();
    await answers(`upgraded${round}-port-from-outside`);
    held(`upgraded${round}-still-held`);
    const lines = busy(sh('upgrade', '--yes'));
    checks.see(`second-run${round}-does-nothing`, lines.length === 0, lines.join(' ') || 'nothing');
    checks.ended(`verify${round}`, sh('upgrade', '--verify'));
    checks.ended(`undo${round}`, sh('upgrade', '--undo --yes'));
    checks.see(`undo${round}-installs-the-older`, installed() === older, installed());
    held(`undo${round}-still-held`);
    checks.ended(`restart${round}`, machine.user('systemctl --user restart docker'));
    await until(() => machine.user(version).status === 0, 60);
    runs(`undo${round}-runs-the-older`, from);
    await answers(`undo${round}-port-from-outside`);
    const off = machine.root('systemctl is-active docker.service').out.trim();
    checks.see(`undo${round}-roots-daemon-as-before`, off !== 'active', off);
    const harm = harmed(difference(before, takeSnapshot(machine)));
    checks.see(`undo${round}-harms-nothing`, harm.length === 0, harm.join(' ') || 'nothing');
  }
}
