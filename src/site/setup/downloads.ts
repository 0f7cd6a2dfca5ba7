import {
  fileFormats,
  type Plan,
  type PlannerTexts,
  printFile,
  printScript,
} from '../../core/planner/index.ts';
import type { SetupWords } from './words.en.ts';

let addresses: string[] = [];

/** Offers the plan's script and files for download, made in the page from the plan itself. */
export function drawDownloads(
  root: HTMLElement,
  plan: Plan,
  texts: PlannerTexts,
  words: SetupWords,
): void {
  const place = root.querySelector('[data-downloads]');
  if (!place) return;
  for (const address of addresses) URL.revokeObjectURL(address);
  addresses = [];
  const script = `rootless-${plan.options.system ?? 'docker'}.sh`;
  place.replaceChildren(
    link(script, printScript(plan, texts), words.downloadScript),
    ...fileFormats
      .map((name) => ({ name, content: printFile(plan, name) }))
      .filter(({ content }) => content !== '')
      .flatMap(({ name, content }) => [' ', link(name, content, name)]),
  );
}

function link(name: string, content: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(new Blob([content], { type: 'text/plain' }));
  addresses.push(anchor.href);
  anchor.download = name;
  anchor.textContent = text;
  anchor.className = 'button quiet';
  return anchor;
}
