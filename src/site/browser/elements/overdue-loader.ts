/**
 * The foot of a page has the day until which all facts are current. Until then nothing on the page can be
 * old, and what would say so is not fetched.
 */
const foot = document.querySelector<HTMLElement>('[data-due]');

if (foot && (foot.dataset.due as string) < new Date().toISOString().slice(0, 10))
  void import('./overdue.ts').then((the) => the.tellOverdue(foot));
