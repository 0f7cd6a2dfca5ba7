import { words as en } from '../../../words/en/copy-button.ts';
import { asLang, type Lang } from '../../../words/languages.ts';
import { words as zh } from '../../../words/zh/copy-button.ts';

const catalogue: Readonly<Record<Lang, typeof en>> = { en, zh };

/** A code block with a copy button. What the button does comes with the first touch of the page. */
class CopyBlock extends HTMLElement {
  connectedCallback(): void {
    if (this.matches('.message, .terminal:not(:has(.cmd)), :has(> button)')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.ariaLive = 'polite';
    button.textContent = catalogue[asLang(this.closest<HTMLElement>('[lang]')?.lang)].copy;
    this.append(button);
  }
}

customElements.define('copy-block', CopyBlock);
