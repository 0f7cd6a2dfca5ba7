import type { SetupWords } from './words.en.ts';

/** Reads what the probe printed, in the page, and says what of it was understood. */
export function connectProbe(
  root: HTMLElement,
  words: SetupWords,
  use: (options: Record<string, string>) => void,
): void {
  const area = root.querySelector<HTMLTextAreaElement>('#probe');
  const result = root.querySelector('[data-probe-result]');
  const fill = async (): Promise<void> => {
    if (!area || !result) return;
    const { parseProbe } = await import('../../core/probe/parse.ts');
    const { options, understood, ignored } = parseProbe(area.value);
    if (understood.length === 0) {
      result.textContent = words.probeNothing;
      return;
    }
    use(options);
    result.replaceChildren(
      list(words.probeUnderstood, understood),
      ...(ignored.length > 0 ? [list(words.probeIgnored, ignored)] : []),
    );
  };
  root.querySelector('[data-probe]')?.addEventListener('click', fill);
  // The diagnosis page hands over what it recognised as the probe's, within this tab.
  const handed = sessionStorage.getItem('probe');
  if (handed && area) {
    sessionStorage.removeItem('probe');
    area.value = handed;
    area.closest('details')?.setAttribute('open', '');
    void fill();
  }
}

function list(title: string, lines: readonly string[]): HTMLElement {
  const section = document.createElement('section');
  const heading = document.createElement('h3');
  const items = document.createElement('ul');
  heading.textContent = `${title} (${lines.length})`;
  for (const line of lines) {
    const item = document.createElement('li');
    const code = document.createElement('code');
    code.textContent = line;
    item.append(code);
    items.append(item);
  }
  section.append(heading, items);
  return section;
}
