/**
 * What waits for a click is fetched by it: the theme, the other language at the same place, and what a
 * version badge means; and by the first scrolling, which section is being read.
 */
addEventListener('click', (event) => {
  const target = (event.target as Element).closest<HTMLAnchorElement>(
    '.theme, .modes a, .other, a.badge, [data-copy]',
  );
  if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (target.matches('.theme')) void import('../elements/theme.ts').then((the) => the.toggle());
  else if (target.matches('[data-copy]'))
    void import('../elements/copy-page.ts').then((the) => the.copyPage(target));
  else if (target.matches('.badge'))
    void import('../elements/engine-box.ts').then((the) => the.ask(target));
  else void import('../elements/keep-place.ts').then((the) => the.follow(target));
});

addEventListener('scroll', () => import('../elements/contents.ts'), { once: true });
