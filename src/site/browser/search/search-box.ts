import styles from '../../styles/search.css?url';
import { addStyles, element } from '../dom.ts';
import { type Answer, Search } from './client.ts';
import { resultLink, statusLine } from './draw.ts';
import { loadPhrases, type Phrases, pageLang } from './phrases.ts';

/** Shorter than a reader notices, longer than between two keys of fast typing. */
const PAUSE = 40;

/** What fits below the box; each result is a file to fetch. */
const SHOWN = 4;

/**
 * `<site-search>` around a search form: results while typing, as a combobox with a list box.
 * The form stays a form: Enter without a chosen result opens the search page.
 */
class SiteSearch extends HTMLElement {
  #search = new Search(pageLang);
  #input!: HTMLInputElement;
  #list = element('div', 'search-results');
  #status = element('p', 'search-status');
  #panel = element('div', 'search-panel', this.#status, this.#list);
  #active = -1;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input || this.#input) return;
    this.#input = input;
    this.#prepare();
    void loadPhrases().catch(() => undefined);
    this.#input.addEventListener('input', (event) => {
      // A half-typed Chinese word is not a query yet.
      if ((event as InputEvent).isComposing) return;
      this.#prefetch(this.#input.value);
      this.#later();
    });
    // Only Chinese is composed here: its names come while the first word is.
    this.#input.addEventListener('compositionstart', () => this.#prefetch('中'));
    this.#input.addEventListener('compositionend', () => this.#later());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.#input.addEventListener('focus', () => this.#later());
    this.addEventListener('focusout', (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) this.#open(false);
    });
    // A press must not take the focus from the input before its click arrives.
    this.#panel.addEventListener('mousedown', (event) => event.preventDefault());
    if (this.#input.value) this.#later();
  }

  #prepare(): void {
    this.#list.id = 'search-results';
    this.#list.role = 'listbox';
    this.#list.ariaLabel = this.#input.ariaLabel ?? 'q';
    this.#status.role = 'status';
    this.#panel.hidden = true;
    const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' };
    for (const [name, value] of Object.entries(attributes)) this.#input.setAttribute(name, value);
    this.#input.setAttribute('aria-controls', this.#list.id);
    this.#input.closest('form')?.append(this.#panel);
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  #open(open: boolean): void {
    this.#panel.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open && this.#options.length > 0));
    if (!open) this.#choose(-1);
  }

  #choose(index: number): void {
    const options = this.#options;
    options[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = options.length ? Math.max(-1, Math.min(index, options.length - 1)) : -1;
    const chosen = options[this.#active];
    chosen?.setAttribute('aria-selected', 'true');
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) this.#input.setAttribute('aria-activedescendant', chosen.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (this.#panel.hidden) this.#later();
      else this.#choose(this.#active + (key === 'ArrowDown' ? 1 : -1));
    } else if (key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      this.#options[this.#active]?.click();
    } else if (key === 'Escape' && !this.#panel.hidden) {
      event.preventDefault();
      this.#open(false);
    }
  }

  /** Fetches names while the next key is awaited; which language's, the first character tells. */
  #prefetch(query: string): void {
    void this.#search.prepare(query).catch(() => undefined);
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#run(), PAUSE);
  }

  async #run(): Promise<void> {
    const query = this.#input.value.trim();
    const turn = ++this.#asked;
    if (!query) return this.#open(false);
    // Until the index has completed what names have answered.
    this.#list.ariaBusy = 'true';
    const phrases = await loadPhrases().catch(() => undefined);
    if (!phrases) return;
    try {
      for await (const answer of this.#search.answers(query, { limit: SHOWN, brief: true })) {
        if (turn !== this.#asked) return;
        this.#draw(query, answer, phrases);
      }
      this.#list.ariaBusy = 'false';
    } catch {
      if (turn !== this.#asked) return;
      this.#list.replaceChildren();
      this.#list.ariaBusy = 'false';
      this.#status.textContent = phrases.failed;
      this.#open(true);
    }
  }

  #draw(query: string, answer: Answer, phrases: Phrases): void {
    const chosen = this.#options[this.#active]?.href;
    this.#choose(-1);
    const links = answer.results.map((result) => resultLink(result, answer.lang, phrases));
    links.forEach((link, index) => {
      link.id = `search-result-${index}`;
      link.role = 'option';
      link.tabIndex = -1;
      link.setAttribute('aria-selected', 'false');
    });
    this.#list.hidden = links.length === 0;
    // What the completed answer leaves as it was stays the same element, also under a pointer.
    fillWith(this.#list, links);
    fillWith(this.#status, statusLine(query, answer, phrases, answer.total > links.length));
    this.#open(document.activeElement === this.#input);
    // What was chosen while the answer was completed stays chosen.
    if (chosen) this.#choose(this.#options.findIndex(({ href }) => href === chosen));
  }
}

/** Puts nodes into a place, unless they would look as what is there. */
function fillWith(place: HTMLElement, nodes: readonly (Node | string)[]): void {
  const filled = element('div', '', ...nodes);
  if (filled.innerHTML !== place.innerHTML) place.replaceChildren(...filled.childNodes);
}

addStyles(styles);
customElements.define('site-search', SiteSearch);
