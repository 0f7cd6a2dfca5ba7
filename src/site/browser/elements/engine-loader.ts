/**
 * Versions are compared only for readers who said theirs, and where they can say it: on the page of
 * the badges, and at any badge that they press.
 */
export function loadEngineChoice(): void {
  const wanted = document.documentElement.dataset.engine ? '.badge,engine-choice' : 'engine-choice';
  if (document.querySelector(wanted)) void import('./engine-choice.ts').then((the) => the.mark());
}

loadEngineChoice();
