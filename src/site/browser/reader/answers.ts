/** What answers a reader's touch: fetched by the first one. What only few pages have is a file of its own. */
import '../elements/contents.ts';
import { copyPage } from '../elements/copy-page.ts';
import { copyBlock } from '../elements/copying.ts';
import { follow } from '../elements/keep-place.ts';
import { toggle } from '../elements/theme.ts';

const tabs = () => import('../elements/distro-tabs.ts');

/** Makes live what is on this page. */
function wake(): void {
  if (document.querySelector('distro-tabs')) void tabs();
  if (document.querySelector('id-calculator')) void import('../elements/id-calculator.ts');
}

/** Does what a click on this link or button asks for. */
export function act(target: HTMLElement): void {
  if (target.matches('.theme')) toggle();
  else if (target.matches('[role=tab]')) void tabs().then((the) => the.pick(target));
  else if (target instanceof HTMLButtonElement) void copyBlock(target);
  else if (target.matches('[data-copy]')) void copyPage(target as HTMLAnchorElement);
  else if (target.matches('.badge'))
    void import('../elements/engine-box.ts').then((the) => the.ask(target as HTMLAnchorElement));
  else follow(target as HTMLAnchorElement);
}

/** Does what a key asks for: `?` shows which there are, and at a tab it may lead to another one. */
export async function hear(event: KeyboardEvent): Promise<void> {
  const target = event.target as HTMLElement;
  if (target.closest?.('input, textarea, select, [contenteditable]')) return;
  if (event.key === '?') (await import('../elements/keys.ts')).showKeys();
  // Tabs that are awake have heard it themselves.
  else if (!event.defaultPrevented) (await tabs()).move(event);
}

wake();
