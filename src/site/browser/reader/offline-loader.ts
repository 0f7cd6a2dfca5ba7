/** Offline reading has nothing to do with reading this page: it begins when the page is there. */
addEventListener('load', () => import('../offline/start.ts'));
