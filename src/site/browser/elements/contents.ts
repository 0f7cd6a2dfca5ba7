import { sectionInView } from './in-view.ts';

/** Marks the section that is being read in the list of them. */
function mark(): void {
  const now = `#${sectionInView()}`;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a')) {
    if (link.hash === now) link.ariaCurrent = 'true';
    else link.removeAttribute('aria-current');
  }
}

// On the document: in one file the page changes below it.
document.addEventListener('scroll', mark, { passive: true });
mark();
