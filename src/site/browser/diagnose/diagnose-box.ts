import { readPaste } from '../../../core/diagnosis/index.ts';
import { asLang } from '../../../words/languages.ts';
import { element } from '../dom.ts';
import { loadAnswers, loadFixes } from './load.ts';
import { catalogue, drawEmpty, drawReading } from './reading.ts';
import '../elements/copy-block.ts';

/*
 * `<diagnose-box>` around `<textarea>`, `<button>` and an empty `<div role="status">`:
 *   data-failed               the data could not be loaded
 * What is pasted stays in the tab: only what load.ts names is fetched, on first use. It is kept for the
 * other language and the way back, in the tab's own storage.
 */

/** What only the probe prints: two of its lines, one after the other. */
const probeLine = /^\s*kernel=.*\r?\n\s*arch=/m;

/** Where the tab keeps the paste. A browser may refuse, or the paste may be too large: then it is not kept. */
const KEPT = 'paste';
const keep = (text: string): void => {
  try {
    if (text) sessionStorage.setItem(KEPT, text);
    else sessionStorage.removeItem(KEPT);
  } catch {
    // The page works without it.
  }
};
const kept = (): string => {
  try {
    return sessionStorage.getItem(KEPT) ?? '';
  } catch {
    return '';
  }
};

const lang = asLang(document.documentElement.lang);

class DiagnoseBox extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector('textarea');
    const output = this.querySelector<HTMLElement>('[role="status"]');
    const button = this.querySelector<HTMLButtonElement>('form button');
    if (!text || !output || !button) return;
    const ways = [...output.childNodes];
    const run = (): void => {
      keep(text.value.trim());
      void this.#run(text.value, output);
    };
    button.addEventListener('click', (event) => {
      event.preventDefault();
      run();
    });
    const clear = element('button', 'button quiet', catalogue[lang].clear);
    clear.type = 'button';
    clear.addEventListener('click', () => {
      text.value = '';
      keep('');
      output.replaceChildren(...ways);
      text.focus();
    });
    const example = this.querySelector<HTMLButtonElement>('[data-example]');
    example?.addEventListener('click', () => {
      text.value = example.dataset.example ?? '';
      run();
      text.focus();
    });
    button.after(' ', clear);
    text.addEventListener('paste', () => setTimeout(run));
    text.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
      if (key === 'Enter' && (ctrlKey || metaKey)) run();
    });
    const load = () => void Promise.all([loadAnswers(), loadFixes(lang)]).catch(() => undefined);
    text.addEventListener('focus', load, { once: true });
    text.value ||= kept();
    if (text.value) run();
  }

  async #run(text: string, output: HTMLElement): Promise<void> {
    try {
      if (text.trim() === '') output.innerHTML = String(drawEmpty(lang));
      else if (probeLine.test(text)) output.replaceChildren(await this.#machine(text));
      else {
        const [answers, fixes] = await Promise.all([loadAnswers(), loadFixes(lang)]);
        const reading = readPaste(text, answers);
        output.innerHTML = String(drawReading(reading, text, { lang, answers, fixes }));
      }
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
}

customElements.define('diagnose-box', DiagnoseBox);
