import { proofOf } from '../../evidence/badge.ts';
import { evidenceByMachine } from '../../evidence/evidence.ts';

/** What a badge says of each machine that has a run; see `machineKey`. */
export const GET = () =>
  Response.json(
    Object.fromEntries(
      [...evidenceByMachine].map(([key, evidence]) => [
        key,
        { ...proofOf(evidence), name: evidence.name },
      ]),
    ),
  );
