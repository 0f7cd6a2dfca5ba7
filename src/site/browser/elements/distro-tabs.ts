import { remember } from './storage.ts';

let count = 0;

/**
 * Distribution tabs. The server sends every panel open under its label; this element makes them
 * tabs, keeps all of them on the page in step, and remembers the choice. A closed panel stays
 * findable (`hidden="until-found"`) and opens when the browser finds something in it.
 */
class DistroTabs extends HTMLElement {
  #panels: HTMLElement[] = [];
  #tabs: HTMLButtonElement[] = [];

  connectedCallback(): void {
    if (this.#tabs.length) return;
    this.#panels = [...this.querySelectorAll<HTMLElement>(':scope > section')];
    const list = document.createElement('div');
    list.setAttribute('role', 'tablist');
    list.setAttribute('aria-label', this.dataset.label ?? '');
    for (const panel of this.#panels) {
      count += 1;
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.id = `tab-${count}`;
      tab.textContent = panel.querySelector('.tab-label')?.textContent ?? '';
      tab.setAttribute('role', 'tab');
      panel.id ||= `panel-${count}`;
      tab.setAttribute('aria-controls', panel.id);
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-labelledby', tab.id);
      panel.addEventListener('beforematch', () => choose(panel.dataset.family ?? ''));
      this.#tabs.push(tab);
    }
    list.append(...this.#tabs);
    list.addEventListener('click', (event) => this.#pick(event.target, false));
    list.addEventListener('keydown', (event) => this.#move(event));
    this.prepend(list);
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

  #pick(target: EventTarget | null, focus: boolean): void {
    const index = this.#tabs.indexOf(target as HTMLButtonElement);
    if (index < 0) return;
    // Tabs further up change their height: the one that was clicked stays where it is.
    const before = this.getBoundingClientRect().top;
    choose(this.#panels[index]?.dataset.family ?? '');
    scrollBy({ top: this.getBoundingClientRect().top - before, behavior: 'instant' });
    if (focus) this.#tabs[index]?.focus();
  }

  #move(event: KeyboardEvent): void {
    const now = this.#tabs.indexOf(event.target as HTMLButtonElement);
    const last = this.#tabs.length - 1;
    const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: last }[event.key];
    if (next === undefined || now < 0) return;
    event.preventDefault();
    this.#pick(this.#tabs[next < 0 ? last : next > last ? 0 : next] ?? null, true);
  }
}

function choose(family: string): void {
  document.documentElement.dataset.family = family;
  remember('family', family);
  for (const tabs of document.querySelectorAll<DistroTabs>('distro-tabs')) tabs.show(family);
}

customElements.define('distro-tabs', DistroTabs);
