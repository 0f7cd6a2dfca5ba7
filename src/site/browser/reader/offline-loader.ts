/**
 * Offline reading has nothing to do with reading this page, and is nothing to somebody who reads one. It
 * begins once a reader has shown that they stay: with another page in the same tab, with the site as an
 * installed app, or where there is a copy already, which then is kept up to date.
 */
const key = 'read';

/** Whether another page was read before in this tab; remembers this one. */
function readsOn(): boolean {
  try {
    const first = sessionStorage.getItem(key);
    const another = first === '' || (first !== null && first !== location.pathname);
    sessionStorage.setItem(key, another ? '' : location.pathname);
    return another;
  } catch {
    // Storage is forbidden: then a copy would not be kept either.
    return false;
  }
}

const stays =
  readsOn() ||
  matchMedia('(display-mode: standalone)').matches ||
  Boolean(navigator.serviceWorker?.controller);

if (stays) addEventListener('load', () => import('../offline/start.ts'));
