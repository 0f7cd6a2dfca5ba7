import type { APIRoute } from 'astro';
import { asLang } from '../../../words/languages.ts';
import { fixes } from '../../documents.ts';
import { langs } from '../../modes.ts';

export const getStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

/** What each answer of diagnosis says before its page is opened, in one language. */
export const GET: APIRoute = async ({ params }) => Response.json(await fixes(asLang(params.lang)));
