/** Search is fetched when somebody turns to it: by focus, by `/`, or by Ctrl-K. */
const input = document.querySelector<HTMLInputElement>('site-search input');

input?.addEventListener('focus', () => import('../search/search-box.ts'), { once: true });

addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  const typing = target.closest?.('input, textarea, select, [contenteditable]');
  const modified = event.ctrlKey || event.metaKey;
  const slash = event.key === '/' && !typing && !modified && !event.altKey;
  // Filling in a form by itself, browsers send this event without a key.
  const control = modified && /^k$/i.test(event.key);
  if (!input || !(slash || control)) return;
  event.preventDefault();
  input.focus();
  input.select();
});
