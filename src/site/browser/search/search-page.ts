import { element } from '../dom.ts';
import { Search } from './client.ts';
import { resultLink, statusLine } from './draw.ts';
import { isElsewhere } from './elsewhere.ts';
import { pageLang, phrases } from './phrases.ts';

/*
 * Fills `<div id="results">` on /{lang}/search/?q=… The input of the form with `name="q"` inside
 * <main> shows the query; `?kind=` narrows to one kind of page, and the form's radio buttons of that
 * name choose it.
 */

/** So many results come at once; each is a file to fetch. */
const STEP = 30;

async function show(place: HTMLElement): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const query = parameters.get('q')?.trim() ?? '';
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) {
    input.value = query;
  }
  const kind = parameters.get('kind') || undefined;
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="kind"]')) {
    radio.checked = radio.value === (kind ?? '');
    radio.addEventListener('change', () => radio.form?.requestSubmit());
  }
  if (!query) return;
  const status = element('p', 'search-status');
  const list = element('ol', 'search-results');
  const more = element('button', 'button quiet', phrases.more);
  status.role = 'status';
  more.hidden = true;
  place.replaceChildren(status, list, more);
  const search = new Search(pageLang);
  let other = false;
  const append = async () => {
    const before = list.childElementCount;
    const found = await search.search(query, { limit: before + STEP, kind });
    const links = found.results.slice(before).map(resultLink);
    list.append(...links.map((link) => element('li', '', link)));
    more.hidden = links.length === 0 || list.childElementCount >= found.total;
    const drawStatus = () =>
      status.replaceChildren(...statusLine(pageLang, query, { ...found, other }));
    drawStatus();
    return { drawStatus, first: links[0] };
  };
  more.addEventListener('click', async () => (await append()).first?.focus());
  try {
    const { drawStatus } = await append();
    other = await isElsewhere(pageLang, query, kind);
    drawStatus();
  } catch {
    if (!list.hasChildNodes()) status.textContent = phrases.failed;
  }
}

const place = document.getElementById('results');
if (place) void show(place);
