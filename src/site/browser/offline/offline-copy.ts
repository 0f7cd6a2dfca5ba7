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
import type { SetName } from './sets.ts';

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
    const all = Object.entries(sets ?? {});
    const saved = all.filter(([, set]) => set.saved).map(([, { size }]) => size);
    this.#setStatus(
      status ?? (saved.length ? fill(this.#words.some, { size: sum(saved) }) : this.#words.nothing),
    );
    this.#parts.replaceChildren(...(sets ? [this.#table(sets)] : []));
    const [one, other] = [this.#missing(sets, setsOfPage()), this.#missing(sets)];
    this.#buttons.replaceChildren(
      ...(one.length > 0 && one.length < other.length
        ? [this.#button(this.#words.saveOne, one, sets)]
        : []),
      ...(other.length > 0 ? [this.#button(this.#words.saveAll, other, sets)] : []),
      ...(saved.length > 0 ? [this.#removeButton()] : []),
    );
  }

  #missing(
    sets: Answer['sets'] | undefined,
    of: readonly string[] = Object.keys(sets ?? {}),
  ): SetName[] {
    return (of as SetName[]).filter((name) => sets && !sets[name].saved);
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
    const table = element('table', '', element('tr', '', ...head), ...rows);
    return table;
  }

  #button(text: string, sets: SetName[], all: Answer['sets'] | undefined): HTMLButtonElement {
    const size = sum(sets.map((set) => all?.[set].download ?? 0));
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
