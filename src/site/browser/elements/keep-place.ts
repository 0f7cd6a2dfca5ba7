import { sectionInView } from './in-view.ts';

/**
 * Follows a link of the language switch to the section that is being read, with the query: section ids
 * are the same in every mode. Without JavaScript it still leads to the same page.
 */
export function follow(link: HTMLAnchorElement): void {
  if (!link.href) return;
  const to = new URL(link.href);
  // The last sections of a page cannot come to its top.
  const named = document.querySelector(':target')?.getBoundingClientRect().top ?? -1;
  to.search = location.search;
  to.hash = (named > 0 && named < innerHeight ? undefined : sectionInView()) ?? location.hash;
  location.assign(to);
}
