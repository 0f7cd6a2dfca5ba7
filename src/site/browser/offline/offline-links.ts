/** On the page that stands in for one that is not saved: links to what is. */
import { readSets } from './offline-client.ts';

const base = import.meta.env.BASE_URL;

/** `zh/guide/ports`, with a slash or without: the same page. */
const here = location.pathname
  .slice(base.length)
  .replace(/index\.html$/, '')
  .replace(/\/?$/, '/');
const elsewhere = here.replace(/^(en|zh|both)\//, '');

/** The page that was asked for, in a mode in which it is saved. */
async function offer(section: HTMLElement, mode: string): Promise<void> {
  const link = section.querySelector<HTMLAnchorElement>('[data-same]');
  const address = `${base}${mode}/${elsewhere}`;
  if (!link || elsewhere === here || !(await caches.match(address))) return;
  link.href = address;
  link.hidden = false;
}

for (const [set, { saved }] of Object.entries((await readSets()) ?? {})) {
  const section = document.querySelector<HTMLElement>(`[data-set="${set}"]`);
  if (!section || !saved) continue;
  section.hidden = false;
  await offer(section, set);
}
