import type { APIRoute } from 'astro';
import { words } from '../../../words/index.ts';
import { asLang } from '../../../words/languages.ts';
import { langs } from '../../modes.ts';

export const getStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

/** Titles and reasons of every step in one language: a message to an administrator may want the other. */
export const GET: APIRoute = ({ params }) => {
  const { steps, tasks } = words[asLang(params.lang)];
  return Response.json({ ...steps, ...tasks.steps });
};
