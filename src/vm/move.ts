import { makePlan, type Plan, printScript } from '../core/planner/index.ts';
import { en } from '../words/en/index.ts';
import { busyboxImage } from './images.ts';
import { busy, harmed } from './lived-in/usual.ts';
import { type Machine, until } from './machine.ts';
import { answerFromOutside } from './outside.ts';
import type { Checks } from './record.ts';
import { difference, takeSnapshot } from './snapshot.ts';

const folder = '/srv/shop';
const compose = `services:
  web:
    image: alpine
    pull_policy: never
    command: httpd -f -p 80 -h /www
    restart: always
    ports: ["8080:80"]
    volumes: ["./www:/www:ro", "db:/data"]
volumes:
  db:
`;

/** Root's daemon with a project of Compose: a folder that it mounts, and a volume with a file of 999's. */
const make = `export DEBIAN_FRONTEND=noninteractive
apt-get update -qq && apt-get install -y docker-compose && systemctl start docker || exit
(${busyboxImage}) &&
docker run --rm -v shop_db:/data --label com.docker.compose.project=shop alpine true &&
docker volume rm shop_db && mkdir -p ${folder}/www && echo it works >${folder}/www/index.html &&
printf '${compose.replaceAll('\n', '\\n')}' >${folder}/compose.yaml && cd ${folder} && docker compose up -d &&
docker compose exec -T web sh -c 'echo rows >/data/table && chown 999:999 /data/table && chmod 600 /data/table'`;

/** What root has, that no move may change. */
const kept = `ls -lnR ${folder} $(docker volume inspect -f '{{.Mountpoint}}' shop_db)
cat ${folder}/compose.yaml ${folder}/www/index.html "$(docker volume inspect -f '{{.Mountpoint}}' shop_db)/table"
docker images --format '{{.ID}} {{.Repository}}'`;
const takeAway =
  'docker compose -p shop down && docker volume rm shop_db && rootlesskit rm -r ~/moved/shop';
const running = "docker ps --format '{{.Names}} {{.State}}'";

/**
 * Moves what root's daemon has to the user's: dry run, run, look, again, undo, and once more. Both
 * daemons are real, and so are the volume, the folder and the port that changes hands.
 * @param script the plan's own, as printed
 * @param look is called while both daemons run
 */
export async function checkMove(
  machine: Machine,
  plan: Plan,
  script: string,
  checks: Checks,
  look: () => void,
): Promise<void> {
  const { system, method } = plan.options;
  const first = makePlan({ system, method, rootful: 'keep' }, en);
  if (first.kind !== 'plan') throw new Error('no plan beside root’s daemon');
  const made = machine.root(make);
  if (made.status !== 0) throw new Error(`no project: ${made.all}`);
  const files = { setup: printScript(first.plan, en), move: script };
  for (const [name, text] of Object.entries(files)) machine.user(`cat >/var/tmp/${name}.sh`, text);
  const sh = (name: keyof typeof files, args: string) =>
    machine.user(`sh /var/tmp/${name}.sh ${args}`);
  if (!checks.ended('own-daemon-beside-roots', sh('setup', '--yes'))) return;
  look();

  const ofRoot = machine.root(kept).all;
  const asBefore = (when: string) => {
    const now = machine.root(kept).all;
    checks.see(`roots-data-${when}`, now === ofRoot, now === ofRoot ? 'as before' : now);
  };
  const answers = async (id: string) => {
    const said = await answerFromOutside(machine);
    checks.see(id, said.includes('it works'), said);
  };
  const runsIn = async (id: string, whose: 'root' | 'user') => {
    const other = whose === 'root' ? 'user' : 'root';
    await until(() => machine[whose](running).out.includes('shop-web-1 running'), 60);
    const [here, there] = [machine[whose](running).out.trim(), machine[other](running).out.trim()];
    const ok = here === 'shop-web-1 running' && there === '';
    checks.see(id, ok, `${whose}: ${here}; ${other}: ${there || 'nothing'}`);
  };

  const before = takeSnapshot(machine);
  checks.ended('dry-run', sh('move', '--dry-run'));
  const dry = difference(before, takeSnapshot(machine));
  checks.see('dry-run-changes-nothing', dry.length === 0, dry.join(' ') || 'nothing');
  for (const round of ['', '-again']) {
    if (round) {
      // What the first move brought may have changed since: nothing of it is written over.
      const asks = sh('move', '--yes');
      const says = asks.all.includes('docker volume rm shop_db') && asks.status !== 0;
      checks.see('move-again-asks-first', says, says ? 'names what is there' : asks.all);
      await runsIn('move-again-stops-nothing-yet', 'root');
      checks.ended('taken-away', machine.user(takeAway));
    }
    if (!checks.ended(`move${round}`, sh('move', '--yes'))) return;
    await runsIn(`moved${round}-runs-in-the-own-daemon`, 'user');
    await answers(`moved${round}-port-from-outside`);
    const inside = machine.user('docker run --rm -v shop_db:/data alpine ls -ln /data').all;
    const owned = /-rw------- +1 999 +999 .* table/.test(inside);
    checks.see(`moved${round}-volume-keeps-its-owner`, owned, inside);
    const copied = machine.user('cat ~/moved/shop/compose.yaml');
    checks.see(`moved${round}-folder`, copied.out === compose, copied.all);
    asBefore(`while-moved${round}`);
    const second = sh('move', '--yes');
    const lines = busy(second);
    checks.see(`second-run${round}-does-nothing`, lines.length === 0, lines.join(' ') || 'nothing');
    checks.ended(`verify${round}`, sh('move', '--verify'));
    checks.ended(`undo${round}`, sh('move', '--undo --yes'));
    await runsIn(`undo${round}-runs-in-roots-daemon`, 'root');
    await answers(`undo${round}-port-from-outside`);
    asBefore(`after-undo${round}`);
    const policy = "docker inspect -f '{{.HostConfig.RestartPolicy.Name}}' shop-web-1";
    const policyNow = machine.root(policy).out.trim();
    checks.see(`undo${round}-restart-policy`, policyNow === 'always', policyNow);
    const harm = harmed(difference(before, takeSnapshot(machine)));
    checks.see(`undo${round}-harms-nothing`, harm.length === 0, harm.join(' ') || 'nothing');
  }
}
