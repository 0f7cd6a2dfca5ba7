import type { APIRoute } from 'astro';
import { planChanges } from '../../../core/facts/changes.ts';
import { localise } from '../../addresses.ts';
import { html, join } from '../../html.ts';
import { htmlLang, type Lang, langs } from '../../modes.ts';
import { phrase } from '../../phrase.ts';

/** What changed in the plans, newest first, for readers of feeds. */
export const getStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = ({ params, site }) => {
  const lang = params.lang as Lang;
  const at = (path: string) => new URL(localise(path, lang), site).href;
  const self = new URL(localise('/guide/changes-since-2024/', lang), site).href;
  const entries = planChanges
    .map((change, index) => ({ ...change, index }))
    .toReversed()
    .map(
      ({ day, index, [lang]: text }) =>
        html`<entry><title>${text.split(/[:：.。]/)[0]}</title><id>${self}#plan-${index}</id><updated>${day}T00:00:00Z</updated><link href="${at('/setup/')}"/><summary>${text}</summary></entry>`,
    );
  const newest = planChanges.at(-1)?.day ?? '2026-01-01';
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n${html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${htmlLang[lang]}"><title>${phrase(lang, 'site.name')} — ${phrase(lang, 'feed.title')}</title><id>${self}</id><updated>${newest}T00:00:00Z</updated><author><name>${phrase(lang, 'site.name')}</name></author><link href="${at('/')}"/>${join(entries)}</feed>`}\n`,
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  );
};
