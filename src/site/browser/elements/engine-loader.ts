/**
 * Versions are compared only for readers who said theirs, and where they can say it: on the page of
 * the badges, and at any badge that they press.
 */
const wanted = document.documentElement.dataset.engine ? '.badge,engine-choice' : 'engine-choice';
if (document.querySelector(wanted)) void import('./engine-choice.ts');
addEventListener('click', async (event) => {
  const badge = (event.target as Element).closest<HTMLAnchorElement>('.badge');
  if (!badge || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  (await import('./engine-box.ts')).ask(badge);
});
