import { createSearch } from './client.ts';
import { element, resultLink, statusLine } from './draw.ts';
import { isElsewhere } from './elsewhere.ts';
import { phrasesOf } from './phrases.ts';

/*
 * Fills `<div id="results" data-lang data-base data-none data-failed data-status data-other
 * data-suggest>` on /{lang}/search/?q=… The same data attributes as <site-search>. The input of
 * the form with `name="q"` inside <main> shows the query; `?kind=` narrows to one kind of page, and
 * the form's radio buttons of that name choose it.
 */

const MOST = 30;

async function show(place: HTMLElement): Promise<void> {
  const phrases = phrasesOf(place);
  const asked = new URLSearchParams(location.search);
  const query = asked.get('q')?.trim() ?? '';
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) {
    input.value = query;
  }
  const kind = asked.get('kind') || undefined;
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="kind"]')) {
    radio.checked = radio.value === (kind ?? '');
    radio.addEventListener('change', () => radio.form?.requestSubmit());
  }
  if (!query) return;
  const status = element('p', 'search-status');
  const list = element('ol', 'search-results');
  status.role = 'status';
  place.replaceChildren(status, list);
  try {
    const options = { limit: MOST, kind };
    const found = await createSearch(phrases.lang, phrases.base).search(query, options);
    list.append(...found.results.map((result) => element('li', '', resultLink(result))));
    status.replaceChildren(...statusLine(phrases, query, { ...found, other: false }));
    const other = await isElsewhere(phrases, query, kind);
    status.replaceChildren(...statusLine(phrases, query, { ...found, other }));
  } catch {
    if (!list.hasChildNodes()) status.textContent = phrases.failed;
  }
}

const place = document.getElementById('results');
if (place) void show(place);
