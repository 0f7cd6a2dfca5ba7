import { remember } from './storage.ts';

const root = document.documentElement;

/** Switches between light and dark; choosing what the system says forgets the choice. */
export function toggle(): void {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const next = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark';
  if (next === system) delete root.dataset.theme;
  else root.dataset.theme = next;
  remember('theme', next === system ? null : next);
}
