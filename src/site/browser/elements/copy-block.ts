import { words as en } from '../../../words/en/copy.ts';
import { asLang, type Lang } from '../../../words/languages.ts';
import { words as zh } from '../../../words/zh/copy.ts';

const catalogue: Readonly<Record<Lang, typeof en>> = { en, zh };

/** Puts text on the clipboard; works on plain http too, where the clipboard API is missing. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.ariaHidden = 'true';
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}

/**
 * A code block with a copy button. In a terminal only the commands are copied: neither the prompts,
 * which are drawn, nor the output.
 */
export class CopyBlock extends HTMLElement {
  /** For other elements of the page, which reach it without a module of its own to load. */
  static readonly copy = copyText;

  connectedCallback(): void {
    if (this.matches('.message') || this.querySelector(':scope > button')) return;
    const pre = this.querySelector('pre');
    const commands = [...this.querySelectorAll('.cmd')];
    if (!pre || (this.matches('.terminal') && commands.length === 0)) return;
    const words = catalogue[asLang(this.closest<HTMLElement>('[lang]')?.lang)];
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.copy;
    button.addEventListener('click', async () => {
      const parts = commands.length > 0 ? commands : [pre];
      const text = parts.map((part) => part.textContent).join('\n');
      const done = await copyText(`${text.replace(/\n+$/, '')}\n`);
      if (!done) {
        for (const fold of this.querySelectorAll('details')) fold.open = true;
        getSelection()?.selectAllChildren(pre);
      }
      button.textContent = done ? words.copied : words.failed;
    });
    // The label goes back when the reader moves on: no clock needed.
    button.onblur = button.onmouseleave = () => {
      button.textContent = words.copy;
    };
    button.ariaLive = 'polite';
    this.append(button);
  }
}

customElements.define('copy-block', CopyBlock);
