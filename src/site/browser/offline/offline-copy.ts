import { words as en } from '../../../words/en/offline-page.ts';
import { fill } from '../../../words/fill.ts';
import { asLang, type Lang } from '../../../words/languages.ts';
import { words as zh } from '../../../words/zh/offline-page.ts';
import { element } from '../dom.ts';
import type { Answer } from './messages.ts';
import {
  canSave,
  megabytes,
  readSets,
  remove,
  save,
  setDeclined,
  setsOfPage,
} from './offline-client.ts';
import { type SetName, setNames } from './sets.ts';

type Words = typeof en;
const catalogue: Readonly<Record<Lang, Words>> = { en, zh };
const sum = (sizes: readonly number[]): string =>
  megabytes(sizes.reduce((total, size) => total + size, 0));

/** What is saved for offline reading, and the buttons that save and remove. */
class OfflineCopy extends HTMLElement {
  #words: Words = catalogue[asLang(document.documentElement.dataset.mode)];
  #status = element('p', 'offline-state');
  #parts = element('div', 'table');
  #buttons = element('p', '');

  async connectedCallback(): Promise<void> {
    this.#status.role = 'status';
    this.replaceChildren(this.#status, this.#parts, this.#buttons);
    if (!canSave()) return this.#setStatus(this.#words.unable);
    // A page in another tab may have changed it.
    addEventListener('focus', () => void this.#show());
    await this.#show().catch(() => this.#setStatus(this.#words.unable));
  }

  #setStatus(text: string): void {
    this.#status.textContent = text;
  }

  async #show(status?: string): Promise<void> {
    const sets = await readSets();
    const saved = setNames.flatMap((name) => (sets?.[name].saved ? sets[name].size : []));
    this.#setStatus(
      status ?? (saved.length ? fill(this.#words.some, { size: sum(saved) }) : this.#words.nothing),
    );
    this.#parts.replaceChildren();
    this.#buttons.replaceChildren();
    // Neither a worker nor the server says what there is to save.
    if (!sets) return;
    this.#parts.append(this.#table(sets));
    const all = setNames.filter((name) => !sets[name].saved);
    const one = all.filter((name) => setsOfPage().includes(name));
    this.#buttons.append(
      ...(one.length > 0 && one.length < all.length
        ? [this.#button(this.#words.saveOne, one, sets)]
        : []),
      ...(all.length > 0 ? [this.#button(this.#words.saveAll, all, sets)] : []),
      ...(saved.length > 0 ? [this.#removeButton()] : []),
    );
  }

  #table(sets: Answer['sets']): HTMLTableElement {
    const { part, state, download, yes, no } = this.#words;
    const head = [part, state, download].map((text) => element('th', '', text));
    const rows = Object.entries(sets).map(([name, set]) =>
      element(
        'tr',
        '',
        element('td', '', this.#words[name as SetName]),
        element('td', '', set.saved ? fill(yes, { size: megabytes(set.size) }) : no),
        element('td', '', set.saved ? '' : megabytes(set.download)),
      ),
    );
    return element('table', '', element('tr', '', ...head), ...rows);
  }

  #button(text: string, sets: readonly SetName[], all: Answer['sets']): HTMLButtonElement {
    const size = sum(sets.map((set) => all[set].download));
    const button = element('button', 'button', fill(text, { size }));
    button.addEventListener('click', () => void this.#save(sets));
    return button;
  }

  async #save(sets: readonly SetName[]): Promise<void> {
    setDeclined(false);
    this.#setStatus(this.#words.saving);
    const { failure } = await save(sets).catch((): Partial<Answer> => ({ failure: 'network' }));
    await this.#show(failure && this.#words[failure]);
  }

  #removeButton(): HTMLButtonElement {
    const button = element('button', 'button quiet', this.#words.remove);
    button.addEventListener('click', async () => {
      await remove();
      await this.#show(this.#words.removed);
    });
    return button;
  }
}

customElements.define('offline-copy', OfflineCopy);
