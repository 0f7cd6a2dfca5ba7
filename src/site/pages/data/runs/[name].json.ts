import type { APIRoute } from 'astro';
import { evidence } from '../../../evidence/evidence.ts';

export const getStaticPaths = () =>
  evidence.map(({ name, record }) => ({ params: { name }, props: { record } }));

/** The record of one run, as the runner wrote it. */
export const GET: APIRoute = ({ props }) => Response.json(props.record);
