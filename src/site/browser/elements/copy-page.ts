import { words as en } from '../../../words/en/copy.ts';
import { asLang } from '../../../words/languages.ts';
import { words as zh } from '../../../words/zh/copy.ts';
import type { CopyBlock } from './copy-block.ts';

/** Copies what a link leads to, as text; where it cannot be had or copied, the link is followed. */
export async function copyPage(link: HTMLAnchorElement): Promise<void> {
  try {
    const answer = await fetch(link.href);
    const { copy } = customElements.get('copy-block') as typeof CopyBlock;
    if (!answer.ok || !(await copy(await answer.text()))) throw new Error('not copied');
    const words = { en, zh }[asLang(document.documentElement.lang)];
    const before = link.textContent;
    link.textContent = words.copied;
    link.onblur = link.onmouseleave = () => {
      link.textContent = before;
    };
    link.ariaLive = 'polite';
  } catch {
    location.assign(link.href);
  }
}
