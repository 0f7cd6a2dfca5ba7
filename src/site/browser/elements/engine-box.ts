import { element } from '../dom.ts';
import { langOf, mark } from './engine-choice.ts';

/**
 * Asks beside a badge. The question, in the language of the badge, and what badges mean are fetched
 * from the page where both stand; when that fails, the badge is the link that it is.
 */
export async function ask(badge: HTMLAnchorElement): Promise<void> {
  try {
    const html = await (await fetch(badge.href)).text();
    const page = new DOMParser().parseFromString(html, 'text/html');
    const lang = langOf(badge);
    const choice = page.querySelector(`engine-choice:lang(${lang})`);
    const meaning = page.querySelector(`p:has(.badge):lang(${lang})`);
    if (!choice || !meaning) throw new Error('moved');
    const box = element('div', 'engine-box', choice, meaning);
    box.popover = 'auto';
    box.role = 'dialog';
    box.ariaLabel = choice.querySelector('label')?.firstChild?.textContent?.trim() ?? '';
    box.addEventListener('toggle', (event) => {
      if ((event as ToggleEvent).newState === 'closed') box.remove();
    });
    badge.after(box);
    mark();
    box.querySelector('select')?.setAttribute('autofocus', '');
    box.showPopover({ source: badge });
  } catch {
    location.assign(badge.href);
  }
}
