import { driverPairs, networkDrivers } from '../core/facts/drivers.ts';
import { allFeatures } from '../core/facts/engine-features.ts';
import { engineReleases } from '../core/facts/engine-releases.ts';
import { knownBad, latestEngine } from '../core/facts/engines.ts';
import { families } from '../core/facts/families.ts';
import { checkedOn, sources } from '../core/facts/sources.ts';
import { systems } from '../core/facts/systems/index.ts';
import { values } from '../core/facts/values.ts';

const rows = (title: string, list: readonly object[]): string =>
  [`## ${title}`, ...list.map((row) => JSON.stringify(row)), ''].join('\n');

const table = (title: string, record: Readonly<Record<string, unknown>>): string =>
  [
    `## ${title}`,
    ...Object.entries(record).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    '',
  ].join('\n');

/** The facts that pages and `/data` print beside the plans, a row a line. */
export const publishedFacts = (): string =>
  [
    rows('systems', systems),
    table('engine features', allFeatures),
    rows('engine releases', engineReleases),
    rows(`known faults; newest engine ${latestEngine}`, knownBad),
    rows('network drivers', networkDrivers),
    rows('driver pairs', driverPairs),
    table('families', families),
    table('values', values),
    table('sources', sources),
    table('checked on', checkedOn),
  ].join('\n');
