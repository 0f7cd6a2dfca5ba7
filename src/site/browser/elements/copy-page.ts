import { copyText, copyWords, sayUntilLeft } from './copying.ts';

/** Copies what a link leads to, as text; where it cannot be had or copied, the link is followed. */
export async function copyPage(link: HTMLAnchorElement): Promise<void> {
  try {
    const answer = await fetch(link.href);
    if (!answer.ok || !(await copyText(await answer.text()))) throw new Error('not copied');
    sayUntilLeft(link, copyWords(document.documentElement).copied);
  } catch {
    location.assign(link.href);
  }
}
