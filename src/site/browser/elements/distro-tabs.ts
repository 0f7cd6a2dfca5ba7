import { remember } from './storage.ts';

let count = 0;

/**
 * Distribution tabs. The page comes with them, the first panel open, and every panel under its label
 * where nothing runs. This element keeps all tabs of the page in step, and remembers the choice. A closed
 * panel stays findable (`hidden="until-found"`) and opens when the browser finds something in it.
 */
class DistroTabs extends HTMLElement {
  #panels: HTMLElement[] = [];
  #tabs: HTMLElement[] = [];

  connectedCallback(): void {
    if (this.#tabs.length) return;
    this.#panels = [...this.querySelectorAll<HTMLElement>(':scope > section')];
    this.#tabs = [...this.querySelectorAll<HTMLElement>(':scope > [role=tablist] > *')];
    for (const [at, panel] of this.#panels.entries()) {
      const tab = this.#tabs[at] as HTMLElement;
      count += 1;
      tab.id = `tab-${count}`;
      panel.id ||= `panel-${count}`;
      tab.setAttribute('aria-controls', panel.id);
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-labelledby', tab.id);
      panel.addEventListener('beforematch', () => choose(panel.dataset.family ?? ''));
    }
    this.addEventListener('keydown', (event) => this.move(event));
    this.show(document.documentElement.dataset.family ?? '');
  }

  /** Opens the panel of a family; a family that this block does not have changes nothing. */
  show(family: string): void {
    let open = this.#panels.findIndex((panel) => panel.dataset.family === family);
    if (open < 0)
      open = Math.max(
        0,
        this.#panels.findIndex((panel) => !panel.hidden),
      );
    this.#panels.forEach((panel, index) => {
      const tab = this.#tabs[index];
      tab?.setAttribute('aria-selected', String(index === open));
      if (tab) tab.tabIndex = index === open ? 0 : -1;
      if (index === open) panel.removeAttribute('hidden');
      else panel.setAttribute('hidden', 'until-found');
    });
  }

  /** Opens the panel of a tab, and of its family everywhere. */
  pick(tab: HTMLElement): void {
    // Tabs further up change their height: the one that was clicked stays where it is.
    const before = this.getBoundingClientRect().top;
    choose(this.#panels[this.#tabs.indexOf(tab)]?.dataset.family ?? '');
    scrollBy({ top: this.getBoundingClientRect().top - before, behavior: 'instant' });
  }

  /** Goes to another tab by a key. */
  move(event: KeyboardEvent): void {
    const now = this.#tabs.indexOf(event.target as HTMLElement);
    const last = this.#tabs.length - 1;
    const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: last }[event.key];
    if (next === undefined || now < 0) return;
    event.preventDefault();
    const tab = this.#tabs[next < 0 ? last : next > last ? 0 : next] as HTMLElement;
    this.pick(tab);
    tab.focus();
  }
}

function choose(family: string): void {
  document.documentElement.dataset.family = family;
  remember('family', family);
  for (const tabs of document.querySelectorAll<DistroTabs>('distro-tabs')) tabs.show(family);
}

const tabsAround = (target: EventTarget | null) =>
  (target as Element).closest<DistroTabs>('distro-tabs');

/** A tab was clicked. */
export const pick = (tab: HTMLElement): void => tabsAround(tab)?.pick(tab);

/** A key was pressed at a tab before this was there. */
export const move = (event: KeyboardEvent): void => tabsAround(event.target)?.move(event);

customElements.define('distro-tabs', DistroTabs);
