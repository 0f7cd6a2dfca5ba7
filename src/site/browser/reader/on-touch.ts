/**
 * What waits for a click is fetched by it: the theme, the other language at the same place, and what a
 * version badge means; and by the first scrolling, which section is being read.
 */
addEventListener('click', async (event) => {
  const target = (event.target as Element).closest<HTMLElement>(
    '.theme, .modes a, .other, a.badge, [data-copy]',
  );
  if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (target.matches('.theme')) (await import('../elements/theme.ts')).toggle();
  else if (target.dataset.copy !== undefined) {
    (await import('../elements/copy-page.ts')).copyPage(target as HTMLAnchorElement);
  } else if (target.matches('.badge')) {
    (await import('../elements/engine-box.ts')).ask(target as HTMLAnchorElement);
  } else (await import('../elements/keep-place.ts')).follow(target as HTMLAnchorElement);
});

addEventListener('scroll', () => import('../elements/contents.ts'), { once: true });
