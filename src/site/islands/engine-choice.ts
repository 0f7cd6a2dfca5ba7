import styles from '../styles/engine.css?url';
import { remember } from './storage.ts';

const root = document.documentElement;
// The browser's own comparison of numbers in text: the core's comes with a chunk of the planner.
const { compare } = new Intl.Collator('en', { numeric: true });

/** Badges that hold for the reader's engine stand out, the others turn quiet. */
function mark(): void {
  const engine = root.dataset.engine ?? '';
  for (const badge of document.querySelectorAll<HTMLElement>('.badge')) {
    const version = /[\d.]+\d/.exec(badge.textContent)?.[0] ?? '';
    // 29.5 stands for the latest 29.5; "until 29.4" still holds for any 29.4.
    const holds = badge.classList.contains('since')
      ? compare(`${engine}.99`, version) >= 0
      : compare(engine, version) <= 0;
    badge.classList.toggle('holds', engine !== '' && holds);
    badge.classList.toggle('quiet', engine !== '' && !holds);
  }
  for (const select of document.querySelectorAll<HTMLSelectElement>('engine-choice select')) {
    select.value = engine;
  }
}

/** Asks once for the version of Docker Engine, and remembers it. */
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

const link = document.createElement('link');
link.rel = 'stylesheet';
link.href = styles;
document.head.append(link);
customElements.define('engine-choice', EngineChoice);
mark();
