import { containerfile, imageFilesSha256 } from '../../content/image-files.ts';
import type { SiteSeen } from '../../core/evidence.ts';
import { checkHost } from '../../tooling/host-checks.ts';
import type { Answer, Machine } from '../machine.ts';
import type { Checks } from '../record.ts';
import { brought, standIns } from './bases.ts';
import { bringSite } from './brought.ts';
import { checkContainer, mostBytes, sizes } from './check-image.ts';

const inSources = `cd ${brought}/sources &&`;
const compose = `${inSources} docker compose -f deploy/compose.yaml`;
const image = 'rootless-guide';

/** What Debian has for building and for Compose. */
const plugins = `export DEBIAN_FRONTEND=noninteractive
apt-get update -q && apt-get install -q -y --no-install-recommends docker-buildx docker-compose`;

const holdings =
  'docker ps -aq; docker images -aq; docker volume ls -q; docker network ls -q -f type=custom';

/** The first that is not as it should be ends the run: what comes after would say nothing. */
function need(checks: Checks, id: string, { status, all }: Answer): void {
  if (!checks.see(id, status === 0, status === 0 ? 'exit 0' : all))
    throw new Error(`${id}: ${all}`);
}

/** The site on port 80 of the machine, asked by this host: it may take a while to come. */
async function answers(machine: Machine, checks: Checks, id: string): Promise<void> {
  const ask = () =>
    fetch(`http://127.0.0.1:${machine.outside(80)}/en/`, { signal: AbortSignal.timeout(20_000) });
  let said = '';
  for (let tries = 0; tries < 60 && said !== '200'; tries += 1) {
    if (tries > 0) machine.root('sleep 1');
    said = await ask().then(({ status }) => String(status), String);
  }
  checks.see(id, said === '200', said);
}

/** The site while it is up, for what happens to the machine in the meantime. */
export interface Up {
  readonly seen: SiteSeen;
  /** Looks once more, then takes all of it away. */
  takeAway(when: string): Promise<void>;
}

/**
 * Builds the image with the Containerfile as it is, runs it by the Compose file as it is, and looks at
 * it from outside the machine. What the Containerfile begins with is stood in for.
 * @param site the built site, on this host
 */
export async function putUp(machine: Machine, site: string, all: Checks): Promise<Up> {
  const checks = all.of('site');
  // What it had: images whose name a later one took may go with ours.
  const before = machine.user(holdings).all.split('\n');
  need(checks, 'plugins-of-debian', machine.root(plugins));
  bringSite(machine);
  const bases = standIns(containerfile());
  const stoodIn: Record<string, string> = {};
  for (const { name, is, make } of bases) {
    const made = machine.user(make);
    need(checks, `stand-in-for-${name}`, made);
    stoodIn[name] = is.replace('{version}', made.out.trim().split('\n').at(-1) ?? '');
  }
  const began = Date.now();
  need(
    checks,
    'built',
    machine.user(`${inSources} docker build -f deploy/Containerfile -t ${image} .`),
  );
  const buildSeconds = Math.round((Date.now() - began) / 1000);
  const bytes = sizes(machine, image, bases.at(-1)?.name ?? '');
  const small = bytes.own > 0 && bytes.own <= mostBytes;
  checks.see('size-beyond-base', small, `${bytes.own} bytes, at most ${mostBytes}`);

  need(checks, 'compose-up', machine.user(`${compose} up -d`));
  await answers(machine, checks, 'port-80-from-outside');
  const url = `http://127.0.0.1:${machine.outside(80)}`;
  for (const { id, ok, detail } of await checkHost({ url, site, brotli: false }))
    checks.see(id, ok, detail);
  checkContainer(machine, checks, compose);
  need(checks, 'daemon-restarted', machine.user('systemctl --user restart docker'));
  await answers(machine, checks, 'port-80-after-restart-of-daemon');

  const version = machine.user('docker buildx version && docker compose version --short').out;
  const builder = version.trim().split('\n').join(', compose ');
  return {
    seen: { stoodIn, builder, bytes, buildSeconds, filesSha256: imageFilesSha256() },
    async takeAway(when) {
      await answers(machine, checks, `port-80-after-${when}`);
      need(checks, 'compose-down', machine.user(`${compose} down --rmi all --volumes`));
      const names = bases.map(({ name }) => name).join(' ');
      // Compose built anew, with labels of its own: the first image has lost its name to that one.
      machine.user(
        `docker image prune -f; docker rmi ${names}; docker builder prune -af; rm -rf ${brought}`,
      );
      const now = machine.user(holdings).all.split('\n');
      const left = now.filter((id) => !before.includes(id)).join(' ');
      checks.see('taken-away', left === '', left || 'nothing of it');
    },
  };
}
