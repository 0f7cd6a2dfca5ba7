/** Narrows the list of entries while typing: every word must occur in an entry's own words. */
class EntryFilter extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const status = this.querySelector('[role="status"]');
    if (!input || !status) return;
    input.addEventListener('input', () => {
      const wanted = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const item of this.querySelectorAll<HTMLElement>('[data-words]')) {
        item.hidden = !wanted.every((word) => item.dataset.words?.includes(word));
        if (!item.hidden) shown += 1;
      }
      for (const section of this.querySelectorAll('section')) {
        section.hidden = !section.querySelector('[data-words]:not([hidden])');
      }
      status.textContent = shown ? '' : (this.dataset.none ?? '');
    });
  }
}

customElements.define('entry-filter', EntryFilter);
