import { words as en } from '../../../words/en/copy.ts';
import { asLang, type Lang } from '../../../words/languages.ts';
import { words as zh } from '../../../words/zh/copy.ts';

const catalogue: Readonly<Record<Lang, typeof en>> = { en, zh };

/** The words of copying, in the language around an element. */
export const copyWords = (at: Element): typeof en =>
  catalogue[asLang(at.closest<HTMLElement>('[lang]')?.lang)];

/** Puts text on the clipboard; works on plain http too, where the clipboard API is missing. */
export async function copyText(text: string): Promise<boolean> {
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
 * Copies the block that a button stands in, and says so on it. In a terminal only the commands are
 * copied: neither the prompts, which are drawn, nor the output.
 */
export async function copyBlock(button: HTMLButtonElement): Promise<void> {
  const block = button.parentElement as HTMLElement;
  const pre = block.querySelector('pre') as HTMLElement;
  const commands = block.querySelectorAll<HTMLElement>('.cmd');
  const parts = commands.length > 0 ? [...commands] : [pre];
  const text = parts.map((part) => part.textContent).join('\n');
  const done = await copyText(`${text.replace(/\n+$/, '')}\n`);
  if (!done) {
    for (const fold of block.querySelectorAll('details')) fold.open = true;
    getSelection()?.selectAllChildren(pre);
  }
  sayUntilLeft(button, done ? copyWords(button).copied : copyWords(button).failed);
}

/** Says something on a button, or link, until the reader moves on: no clock needed. */
export function sayUntilLeft(says: HTMLElement, text: string): void {
  if (!says.onblur) {
    const before = says.textContent;
    says.onblur = says.onmouseleave = () => {
      says.textContent = before;
    };
  }
  says.ariaLive = 'polite';
  says.textContent = text;
}
