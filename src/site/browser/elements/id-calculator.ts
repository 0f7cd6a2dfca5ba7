import {
  type IdRange,
  parseId,
  parseRange,
  toContainer,
  toHost,
} from '../../../core/identities.ts';

/** Subordinate IDs, live: the field typed in leads, the other one and the table follow. */
class IdCalculator extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', (event) => this.#update(form, event.target));
    // Somebody may have begun to type while this was on its way.
    this.#update(form, form.contains(document.activeElement) ? document.activeElement : null);
  }

  #update(form: HTMLFormElement, changed: EventTarget | null): void {
    const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
    const [text, container, host] = [field('range'), field('container'), field('host')];
    const backwards = changed === host;
    const [from, to] = backwards ? [host, container] : [container, host];
    const range = parseRange(text.value, Number(this.dataset.count));
    const id = parseId(from.value);
    const result = range && id !== undefined && (backwards ? toContainer : toHost)(range, id);
    const problem = !range ? 'badRange' : id === undefined ? 'badId' : undefined;
    const answer =
      result !== undefined ? 'pair' : backwards ? 'outside' : id === 0 ? 'you' : 'beyond';

    text.ariaInvalid = String(!range);
    from.ariaInvalid = String(id === undefined);
    to.ariaInvalid = 'false';
    to.value = problem || result === undefined ? '' : String(result);
    const values = { c: container.value, h: host.value, n: range?.count };
    const template = this.dataset[problem ?? answer] ?? '';
    const output = form.querySelector('output');
    if (output) {
      output.textContent = template.replace(
        /\{(\w)\}/g,
        (_, name: 'c' | 'h' | 'n') => `${values[name]}`,
      );
      output.className = problem ? 'invalid' : '';
    }
    if (range) this.#fill(range);
  }

  /** The examples in the table, for the reader's own range. */
  #fill(range: IdRange): void {
    for (const row of this.querySelectorAll('tbody tr')) {
      const [container, host] = row.querySelectorAll('td');
      const id = Number.parseInt(container?.textContent ?? '', 10);
      if (host && id > 0) host.textContent = String(toHost(range, id) ?? '—');
    }
  }
}

customElements.define('id-calculator', IdCalculator);
