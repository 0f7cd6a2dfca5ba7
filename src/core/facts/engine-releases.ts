import type { Provenance } from './provenance.ts';
import { bundledRootlessKit } from './rootlesskit.ts';

/** A release of Docker Engine that changed something for rootless mode. */
export interface EngineRelease extends Provenance {
  readonly version: string;
  readonly releasedOn: string;
  readonly rootlesskit: string;
}

/** Releases with the RootlessKit they bundle, where that is known. */
export const engineReleases: readonly EngineRelease[] = /* @__PURE__ */ [
  ['25.0', '2024-01-18', 'H'],
  ['26.0', '2024-03-20', 'H'],
  ['27.4.0', '2024-12-09', 'H'],
  ['28.0.0', '2025-02-19', 'H'],
  ['28.1.0', '2025-04-17', 'H'],
  ['28.5.2', '2025-11-05', 'H'],
  ['29.0.0', '2025-11-10', 'H'],
  ['29.1.2', '2025-12-02', 'H'],
  ['29.2.0', '2026-01-26', 'H'],
  ['29.4.0', '2026-04-07', 'H'],
  ['29.5.0', '2026-05-14', 'H'],
  ['29.5.3', '2026-06-03', 'H'],
  ['29.6.0', '2026-06-18', 'H'],
  ['29.7.0', '2026-07-30', 'H'],
  ['29.8.0', '2026-09-03', 'I'],
  ['29.9.0', '2026-10-08', 'M'],
].map(([version, releasedOn, confidence]) => ({
  version: version as string,
  releasedOn: releasedOn as string,
  rootlesskit: bundledRootlessKit(version as string),
  source: 'releases',
  confidence: confidence as Provenance['confidence'],
}));

/** The last minor release of each major one, oldest first; the newest is in `latestEngine`. */
const lastMinors = [
  ['20', 10],
  ['23', 0],
  ['24', 0],
  ['25', 0],
  ['26', 1],
  ['27', 5],
  ['28', 5],
] as const;

/** What somebody means who says a major version only: the newest release of it that there is. */
export function newestOfMajor(major: string, latest: string): string {
  if (latest.startsWith(`${major}.`)) return latest;
  return engineLines(latest).findLast((line) => line.startsWith(`${major}.`)) ?? `${major}.0`;
}

/** Whether there was ever such a release, or may be one by now: what is far ahead is a slip. */
export function mayExist(engine: string, latest: string): boolean {
  const [major = 0, minor = 0] = engine.split('.').map(Number);
  const [newestMajor = 0, newestMinor = 0] = latest.split('.').map(Number);
  if (major > newestMajor || (major === newestMajor && minor > newestMinor))
    return major <= newestMajor + 1;
  return engineLines(latest).includes(`${major}.${minor}`);
}

/** Every line of releases from 20.10 on, up to that of `latest`: 20.10, 23.0, …, newest last. */
export function engineLines(latest: string): string[] {
  const [major = '', minor = '0'] = latest.split('.');
  return [...lastMinors, [major, Number(minor)] as const].flatMap(([name, last]) =>
    name === '20' ? ['20.10'] : Array.from({ length: last + 1 }, (_, index) => `${name}.${index}`),
  );
}
