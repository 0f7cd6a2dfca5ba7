import { type CoreTexts, fileFormats, type Plan, printFile } from '../../core/planner/browser.ts';
import type { SetupWords } from './words.en.ts';

/** Offers the plan's script and files for download, made in the page from the plan itself. */
export function drawDownloads(
  root: HTMLElement,
  plan: Plan,
  texts: CoreTexts,
  words: SetupWords,
): void {
  const name = `rootless-${plan.options.system}.sh`;
  const files = fileFormats.filter((format) => printFile(plan, format) !== '');
  root.querySelector('[data-downloads]')?.replaceChildren(
    button(words.downloadScript, name, async () => {
      // Printing a script is the larger part of the planner's code, and few readers need it.
      const { printScript } = await import('../../core/planner/print/script.ts');
      return printScript(plan, texts);
    }),
    ...files.flatMap((file) => [' ', button(file, file, () => printFile(plan, file))]),
  );
}

function button(
  text: string,
  name: string,
  content: () => string | Promise<string>,
): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button quiet';
  made.textContent = text;
  made.addEventListener('click', async () => save(name, await content()));
  return made;
}

function save(name: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'text/plain' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
