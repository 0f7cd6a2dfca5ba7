import { latestEngine } from '../core/facts/engines.ts';
import { bundles } from '../core/facts/rootlesskit.ts';
import { systems } from '../core/facts/systems/index.ts';
import { compareVersions } from '../core/facts/version.ts';

/** Fetches an address as text; rejects where it is not reached. */
export type Ask = (url: string) => Promise<string>;

/** What upstream said of a fact: still so, otherwise, or nothing, because it was not reached. */
export interface Answer {
  readonly about: string;
  readonly url: string;
  readonly said: 'same' | 'differs' | 'unreached';
  readonly text: string;
}

/** The products of endoflife.date by how our ids of systems begin. */
const products: Readonly<Record<string, string>> = {
  debian: 'debian',
  ubuntu: 'ubuntu',
  fedora: 'fedora',
  centos: 'centos-stream',
  rhel: 'rhel',
  rocky: 'rocky-linux',
  alma: 'almalinux',
  oracle: 'oracle-linux',
  amazon: 'amazon-linux',
  sles: 'sles',
  'opensuse-leap': 'opensuse',
  alpine: 'alpine-linux',
};

interface Cycle {
  readonly cycle: string;
  readonly eol: string | boolean;
  readonly support?: string | boolean;
  readonly extendedSupport?: string | boolean;
}

const endOfLifeUrl = (product: string): string => `https://endoflife.date/api/${product}.json`;

/** What endoflife.date has today for each release that ends. */
async function endsOf(ask: Ask): Promise<Answer[]> {
  const asked = systems.flatMap(({ id, endOfLife }) => {
    const [, name = '', version = ''] = /^(.*)-([\d.]+)$/.exec(id) ?? [];
    const product = products[name];
    return product && endOfLife ? [{ id, product, version, endOfLife }] : [];
  });
  const answers = await Promise.all(
    [...new Set(asked.map(({ product }) => product))].map(async (product) => {
      const url = endOfLifeUrl(product);
      const cycles = await ask(url)
        .then((text) => JSON.parse(text) as readonly Cycle[])
        .catch(() => null);
      return asked
        .filter((row) => row.product === product)
        .map(({ id, version, endOfLife }): Answer => {
          const about = `${id}: last day of support ${endOfLife}`;
          const row = cycles?.find(
            ({ cycle }) => cycle === version || cycle === version.split('.')[0],
          );
          if (!row) return { about, url, said: 'unreached', text: '' };
          const days = [row.eol, row.extendedSupport].filter((day) => typeof day === 'string');
          const same = days.includes(endOfLife);
          return { about, url, said: same ? 'same' : 'differs', text: days.join(' or ') };
        });
    }),
  );
  return answers.flat();
}

/** The newest version that a list of releases names, without candidates. */
function newestTag(feed: string, pattern: RegExp): string | undefined {
  const found = [...feed.matchAll(pattern)].map(([, version = '']) => version);
  return found.sort(compareVersions).at(-1);
}

/** Whether there is a release that the facts do not know yet. */
async function releaseOf(
  ask: Ask,
  name: string,
  url: string,
  known: string,
  tag: RegExp,
): Promise<Answer> {
  const about = `${name}: newest release ${known}`;
  const newest = await ask(url).then(
    (feed) => newestTag(feed, tag),
    () => undefined,
  );
  if (newest === undefined) return { about, url, said: 'unreached', text: '' };
  return { about, url, said: newest === known ? 'same' : 'differs', text: newest };
}

/** Compares what can be compared by a program. Never rejects: what is not reached says so. */
export const askUpstream = async (ask: Ask): Promise<readonly Answer[]> => [
  ...(await endsOf(ask)),
  await releaseOf(
    ask,
    'Docker Engine',
    'https://github.com/moby/moby/releases.atom',
    latestEngine,
    /releases\/tag\/(?:docker-)?v(\d+\.\d+\.\d+)"/g,
  ),
  await releaseOf(
    ask,
    'RootlessKit',
    'https://github.com/rootless-containers/rootlesskit/releases.atom',
    bundles.at(-1)?.rootlesskit ?? '',
    /releases\/tag\/v(\d+\.\d+\.\d+)"/g,
  ),
];
