/**
 * The language switch keeps the section that is being read, and the query: section ids are the
 * same in every mode. Without JavaScript it still leads to the same page.
 */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.modes a')) {
  link.addEventListener('click', () => {
    const url = new URL(link.href);
    url.search = location.search;
    url.hash = sectionInView() ?? location.hash;
    link.href = url.href;
  });
}

function sectionInView(): string | undefined {
  if (scrollY < 80) return undefined;
  const headings = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')];
  return headings.findLast((heading) => heading.getBoundingClientRect().top < 140)?.id;
}
