import type { APIRoute } from 'astro';
import { langs } from '../../modes.ts';
import { plannerTexts } from '../../plans.ts';

export const getStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

/** Titles and reasons of every step in one language: a message to an administrator may want the other. */
export const GET: APIRoute = ({ params }) =>
  Response.json(plannerTexts[params.lang === 'zh' ? 'zh' : 'en'].steps);
