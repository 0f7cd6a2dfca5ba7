import type { APIRoute } from 'astro';
import { factsDate } from '../../../core/facts/date.ts';
import { driverPairs, networkDrivers } from '../../../core/facts/drivers.ts';
import { allFeatures } from '../../../core/facts/engine-features.ts';
import { engineReleases } from '../../../core/facts/engine-releases.ts';
import { knownBad, latestEngine } from '../../../core/facts/engines.ts';
import { provenanceOf } from '../../../core/facts/provenance.ts';
import { bundles, firstEngineWith, rootlessKitFeatures } from '../../../core/facts/rootlesskit.ts';
import { systems } from '../../../core/facts/systems/index.ts';
import { localise } from '../../addresses.ts';
import { answersData, diagnosisData } from '../../diagnosis-data.ts';
import { answers } from '../../documents.ts';
import { proofOf } from '../../evidence/badge.ts';
import { evidenceByMachine } from '../../evidence/evidence.ts';

type Row = Parameters<typeof provenanceOf>[0];

/** A whole address, also of a source that is a page of this site: machines read the file by itself. */
const absolute = (url: string): string => new URL(localise(url, 'en'), import.meta.env.SITE).href;

/** A row with its source spelled out, for readers who do not have the table of sources. */
function withOrigin<T extends Row>(row: T) {
  const origin = provenanceOf(row);
  return { ...row, source: { ...origin, url: absolute(origin.url) } };
}

/** A driver with the engine whose own packages bring its RootlessKit first. */
const withEngine = <T extends Row & { readonly rootlesskit: string }>(row: T) => ({
  ...withOrigin(row),
  engine: firstEngineWith(row.rootlesskit),
});

const known = await answers();

/** Everything under `/data/` but the records of runs. The facts are as the wizard uses them, for machines. */
const files = {
  systems: { newest: factsDate, systems: systems.map(withOrigin) },
  engines: {
    newest: factsDate,
    latest: latestEngine,
    releases: engineReleases.map(withOrigin),
    knownBad: knownBad.map(withOrigin),
    // The RootlessKit that Docker's own packages bring, and what came with which of them.
    bundles: bundles.map(withOrigin),
    rootlesskit: Object.fromEntries(
      Object.entries(rootlessKitFeatures).map(([id, feature]) => [id, withOrigin(feature)]),
    ),
    features: Object.fromEntries(
      Object.entries(allFeatures).map(([id, feature]) => [id, withOrigin(feature)]),
    ),
  },
  drivers: {
    newest: factsDate,
    networks: networkDrivers.map(withEngine),
    pairs: driverPairs.map(withEngine),
  },
  // Every diagnosis id with its address, without the mode.
  ids: Object.fromEntries(known.map(({ id, address }) => [id, address])),
  // What the diagnosis page loads on first use, and the search for a pasted message the first of them.
  diagnosis: diagnosisData(known),
  answers: answersData(known),
  // What a badge says of each machine that has a run; see `machineKey`.
  evidence: Object.fromEntries(
    [...evidenceByMachine].map(([key, run]) => [key, { ...proofOf(run), name: run.name }]),
  ),
};

export const getStaticPaths = () => Object.keys(files).map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
  Response.json(files[params.name as keyof typeof files]);
