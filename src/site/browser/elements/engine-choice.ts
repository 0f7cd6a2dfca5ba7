import { words as en } from '../../../words/en/engine.ts';
import { fill } from '../../../words/fill.ts';
import { asLang, type Lang } from '../../../words/languages.ts';
import { words as zh } from '../../../words/zh/engine.ts';
import styles from '../../styles/engine.css?url';
import { addStyles } from '../dom.ts';
import { holds } from './holds.ts';
import { remember } from './storage.ts';

const root = document.documentElement;
const catalogue: Readonly<Record<Lang, typeof en>> = { en, zh };

/** The language that a badge is written in. */
export const langOf = (badge: Element): Lang => asLang(badge.closest<HTMLElement>('[lang]')?.lang);

/** Marks badges, and what they stand at the beginning of: emphasised where they hold, else quiet. */
export function mark(): void {
  const engine = root.dataset.engine ?? '';
  const blocks = new Map<Element, boolean>();
  for (const badge of document.querySelectorAll<HTMLElement>('.badge')) {
    const version = /\d[\d.]*/.exec(badge.textContent)?.[0] ?? '';
    const good = holds(badge.matches('.since') ? 'since' : 'until', version, engine);
    show(badge, engine ? good : undefined);
    const words = catalogue[langOf(badge)];
    badge.title = engine && fill(good ? words.holds : words.holdsNot, { engine });
    const block = blockOf(badge);
    if (block) blocks.set(block, good && (blocks.get(block) ?? true));
  }
  for (const [block, good] of blocks) show(block, engine ? good : undefined);
  for (const select of document.querySelectorAll<HTMLSelectElement>('engine-choice select')) {
    select.value = engine;
  }
}

function show(element: Element, good: boolean | undefined): void {
  element.classList.toggle('holds', good === true);
  element.classList.toggle('quiet', good === false);
}

/**
 * The paragraph, list item or row that begins with the badge, or with its subject in bold and then
 * the badge; others only touch on a version.
 */
function blockOf(badge: Element): Element | null {
  for (let before = badge.previousSibling; before; before = before.previousSibling) {
    const other = before instanceof Element && !before.matches('.badge, strong');
    if (other || (before instanceof Text && before.data.trim())) return null;
  }
  const block = badge.parentElement;
  if (block?.matches('td:first-child')) return block.parentElement;
  return block?.matches('p, li') ? block : null;
}

/** Asks for the version of Docker Engine, and remembers it. */
class EngineChoice extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('change', (event) => {
      const { value } = event.target as HTMLSelectElement;
      if (value) root.dataset.engine = value;
      else delete root.dataset.engine;
      remember('engine', value || null);
      mark();
    });
  }
}

addStyles(styles);
customElements.define('engine-choice', EngineChoice);
