import type { Provenance } from './provenance.ts';

/** A release of Docker Engine that changed something for rootless mode. */
export interface EngineRelease extends Provenance {
  readonly version: string;
  readonly releasedOn: string;
  readonly rootlesskit: string | null;
}

/** Releases with the RootlessKit they bundle, where that is known. */
export const engineReleases: readonly EngineRelease[] = /* @__PURE__ */ [
  ['25.0', '2024-01-18', '2.0.0', 'H'],
  ['26.0', '2024-03-20', '2.0.2', 'H'],
  ['27.4.0', '2024-12-09', '2.3.1', 'H'],
  ['28.0.0', '2025-02-19', '2.3.2', 'H'],
  ['28.1.0', '2025-04-17', '2.3.4', 'H'],
  ['28.5.2', '2025-11-05', '2.3.4', 'H'],
  ['29.0.0', '2025-11-10', '2.3.5', 'H'],
  ['29.1.2', '2025-12-02', null, 'H'],
  ['29.2.0', '2026-01-26', '2.3.6', 'H'],
  ['29.4.0', '2026-04-07', '2.3.6', 'H'],
  ['29.5.0', '2026-05-14', '3.0.0', 'H'],
  ['29.5.3', '2026-06-03', '3.0.1', 'H'],
  ['29.6.0', '2026-06-18', '3.0.1', 'H'],
  ['29.7.0', '2026-07-30', '3.0.2', 'H'],
  ['29.8.0', '2026-09-03', '3.1.0', 'I'],
  ['29.9.0', '2026-10-08', '3.2.0', 'M'],
].map(([version, releasedOn, rootlesskit, confidence]) => ({
  version: version as string,
  releasedOn: releasedOn as string,
  rootlesskit: rootlesskit ?? null,
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

/** Every line of releases from 20.10 on, up to that of `latest`: 20.10, 23.0, …, newest last. */
export function engineLines(latest: string): string[] {
  const [major = '', minor = '0'] = latest.split('.');
  return [...lastMinors, [major, Number(minor)] as const].flatMap(([name, last]) =>
    name === '20' ? ['20.10'] : Array.from({ length: last + 1 }, (_, index) => `${name}.${index}`),
  );
}
