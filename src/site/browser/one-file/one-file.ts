/** The copy of the site in one file: what every page has, what some have, and the way between them. */
import { openContents } from './contents.ts';
import '../elements/copy-block.ts';
import '../elements/distro-tabs.ts';
import '../elements/entry-filter.ts';
import '../elements/id-calculator.ts';
import '../elements/overdue-loader.ts';
import '../diagnose/diagnose-box.ts';
import '../reader/on-touch.ts';
import '../home/picker.ts';
import '../reader/search-loader.ts';
import { startRouter } from './router.ts';

const carried = document.querySelector('script[type="text/plain"]');
openContents(carried?.textContent ?? '').then(startRouter, () => {
  const unable = document.querySelector<HTMLElement>('[data-unable]');
  if (unable) unable.hidden = false;
});
