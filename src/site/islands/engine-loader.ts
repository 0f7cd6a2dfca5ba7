/** Versions are compared only for readers who said theirs, and where they can say it. */
const wanted = document.documentElement.dataset.engine ? '.badge,engine-choice' : 'engine-choice';
if (document.querySelector(wanted)) void import('./engine-choice.ts');
