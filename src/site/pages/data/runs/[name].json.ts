import type { APIRoute } from 'astro';
import { evidence } from '../../../evidence/evidence.ts';
import { imageRuns } from '../../../evidence/image-runs.ts';
import { livedIn } from '../../../evidence/lived-in.ts';
import { rehearsals } from '../../../evidence/rehearsals.ts';

export const getStaticPaths = () =>
  [...evidence, ...livedIn, ...imageRuns, ...rehearsals].map(({ name, record }) => ({
    params: { name },
    props: { record },
  }));

/** The record of one run, as the runner wrote it. */
export const GET: APIRoute = ({ props }) => Response.json(props.record);
