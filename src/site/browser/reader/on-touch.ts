/**
 * A page that nobody has touched needs none of what answers a touch. The first sign of a reader fetches
 * it, so that it is there when a click wants it; a click that is faster waits.
 */
const answers = () => import('./answers.ts');

addEventListener('scroll', answers, { once: true });
// Whoever turns to the search at once has not touched the text.
const text = document.querySelector('main');
for (const sign of ['pointermove', 'pointerdown', 'focusin'])
  text?.addEventListener(sign, answers, { once: true });

addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.key === '?' || target.role === 'tab') void answers().then((the) => the.hear(event));
});

addEventListener('click', (event) => {
  const target = (event.target as Element).closest<HTMLElement>(
    'copy-block > button, .theme, .modes a, .other, a.badge, [data-copy], [role=tab]',
  );
  if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void answers().then((the) => the.act(target));
});

// Somebody who has chosen a distribution, or whose link may lead into a hidden panel, waits for no touch.
if (document.documentElement.dataset.family || location.hash)
  if (document.querySelector('distro-tabs')) void import('../elements/distro-tabs.ts');
