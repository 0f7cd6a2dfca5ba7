import { element } from '../dom.ts';
import { Search } from './client.ts';
import { resultLink, statusLine } from './draw.ts';
import { loadPhrases, pageLang } from './phrases.ts';

/*
 * Fills `<div id="results">` on /{lang}/search/?q=… The input of the form with `name="q"` inside
 * <main> shows the query; `?kind=` narrows to one kind of page, and the form's radio buttons of that
 * name choose it.
 */

/** So many results come at once. */
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
  const phrases = await loadPhrases();
  const status = element('p', 'search-status');
  const list = element('ol', 'search-results');
  const more = element('button', 'button quiet', phrases.more);
  status.role = 'status';
  more.hidden = true;
  place.replaceChildren(status, list, more);
  const search = new Search(pageLang);
  let limit = STEP;
  const showAnswers = async (): Promise<void> => {
    for await (const answer of search.answers(query, { limit, kind })) {
      const links = answer.results.map((result) => resultLink(result, answer.lang, phrases));
      list.replaceChildren(...links.map((link) => element('li', '', link)));
      more.hidden = links.length >= answer.total || links.length < limit;
      status.replaceChildren(...statusLine(query, answer, phrases));
    }
  };
  more.addEventListener('click', async () => {
    const before = list.childElementCount;
    limit += STEP;
    await showAnswers();
    list.children[before]?.querySelector('a')?.focus();
  });
  try {
    await showAnswers();
    place.dataset.done = '';
  } catch {
    if (!list.hasChildNodes()) status.textContent = phrases.failed;
  }
}

/** Shows what the address asks for, where the page has a place for it. */
export function showSearch(): void {
  const place = document.getElementById('results');
  if (place) void show(place);
}

showSearch();
