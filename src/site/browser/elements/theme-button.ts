import { remember } from './storage.ts';

/** Switches between light and dark; choosing what the system says forgets the choice. */
class ThemeButton extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'theme';
    button.ariaLabel = this.dataset.label ?? '';
    button.addEventListener('click', () => {
      const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
      const root = document.documentElement;
      const next = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark';
      if (next === system) delete root.dataset.theme;
      else root.dataset.theme = next;
      remember('theme', next === system ? null : next);
    });
    this.replaceChildren(button);
  }
}

customElements.define('theme-button', ThemeButton);
