import { diagnose } from '../../../core/diagnosis/diagnose.ts';
import type { Match } from '../../../core/diagnosis/index.ts';
import { asLang } from '../../../words/languages.ts';
import type { Answer } from '../../diagnosis-data.ts';
import { anchor, element } from '../dom.ts';
import { loadAnswers } from './load.ts';

/*
 * `<diagnose-box>` around `<textarea>`, `<button>` and an empty `<div role="status">`:
 *   data-none                 "Nothing fits."
 *   data-search               "Search for these words"
 *   data-failed               the data could not be loaded
 *   data-exact, data-family, data-words    how sure, in the reader's language
 * What is pasted stays in the page: only what load.ts names is fetched, on first use.
 */

/** What only the probe prints: two of its lines, one after the other. */
const probeLine = /^\s*kernel=.*\r?\n\s*arch=/m;

/** Enough of a paste to search for, where no entry fits. */
const SEARCH_LENGTH = 120;

const lang = asLang(document.documentElement.lang);
const home = `${import.meta.env.BASE_URL}${lang}/`;

class DiagnoseBox extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector('textarea');
    const output = this.querySelector<HTMLElement>('[role="status"]');
    if (!text || !output) return;
    const run = (): void => void this.#run(text.value, output);
    this.querySelector('button')?.addEventListener('click', (event) => {
      event.preventDefault();
      run();
    });
    text.addEventListener('paste', () => setTimeout(run));
    text.addEventListener('focus', () => void loadAnswers().catch(() => undefined), {
      once: true,
    });
  }

  async #run(text: string, output: HTMLElement): Promise<void> {
    if (text.trim() === '') return output.replaceChildren();
    try {
      if (probeLine.test(text)) return output.replaceChildren(await this.#machine(text));
      const entries = await loadAnswers();
      const matches = diagnose(text, entries);
      output.replaceChildren(matches.length ? this.#list(matches, entries) : this.#nothing(text));
    } catch {
      output.textContent = this.dataset.failed ?? '';
    }
  }

  /** The probe's output says what a machine is: what it lacks, and the plan that gives it that. */
  async #machine(text: string): Promise<HTMLElement> {
    const [answers, { parseProbe }, { machine }] = await Promise.all([
      loadAnswers(),
      import('../../../core/probe/parse.ts'),
      import('./machine.ts'),
    ]);
    const found = await machine(parseProbe(text), answers, lang);
    found
      .querySelector('a.plan')
      ?.addEventListener('click', () => sessionStorage.setItem('probe', text));
    return found;
  }

  #list(matches: readonly Match[], entries: readonly Answer[]): HTMLElement {
    const items = matches.map(({ id, confidence, line }) => {
      const entry = entries.find((candidate) => candidate.id === id);
      const title = entry?.titles[lang] ?? id;
      const link = anchor(title, `${home}${entry?.address ?? ''}`);
      const sure = element('span', 'confidence', this.dataset[confidence] ?? '');
      const item = element('li', 'match', link, ' ', sure);
      item.dataset.confidence = confidence;
      if (line) item.append(element('code', 'line', line));
      return item;
    });
    return element('ol', 'matches', ...items);
  }

  #nothing(text: string): HTMLElement {
    const query = text.replace(/\s+/g, ' ').trim().slice(0, SEARCH_LENGTH);
    const url = `${home}search/?q=${encodeURIComponent(query)}`;
    return element(
      'p',
      'none',
      this.dataset.none ?? '',
      ' ',
      anchor(this.dataset.search ?? '', url),
    );
  }
}

customElements.define('diagnose-box', DiagnoseBox);
