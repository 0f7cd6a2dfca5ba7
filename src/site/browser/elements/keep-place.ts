/**
 * The language switch keeps the section that is being read, and the query: section ids are the
 * same in every mode. Without JavaScript it still leads to the same page.
 */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.modes a')) {
  link.addEventListener('click', () => {
    link.search = location.search;
    link.hash = sectionInView() ?? location.hash;
  });
}

function sectionInView(): string | undefined {
  // The last sections of a page cannot come to its top.
  const named = document.querySelector(':target')?.getBoundingClientRect().top ?? -1;
  if (named > 0 && named < innerHeight) return undefined;
  const headings = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')];
  return headings.findLast((heading) => heading.getBoundingClientRect().top < 140)?.id;
}
