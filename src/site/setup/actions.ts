import {
  becomeOf,
  decodeOptions,
  encodeLink,
  type FileFormat,
  laneSteps,
  originOf,
  type Plan,
  printFile,
  type Step,
  typedCommands,
} from '../../core/planner/browser.ts';
import type { CopyBlock } from '../islands/copy-block.ts';
import { readForm } from './form-values.ts';
import type { Wizard } from './wizard.ts';

/** Follows a link to other choices within the page. */
export function follow(wizard: Wizard, link: HTMLAnchorElement): void {
  const { options } = decodeOptions(link.search, wizard.core);
  wizard.origin = undefined;
  // A preset is a change to the form; every other link is a whole plan.
  const isPreset = link.dataset.change === 'preset';
  void wizard.use(isPreset ? { ...readForm(wizard.form), ...options } : options);
  wizard.root.querySelector<HTMLElement>('#plan')?.focus();
}

/** Does what a button of the wizard says: `data-do` names it. */
export async function act(wizard: Wizard, button: HTMLElement): Promise<void> {
  const { plan } = wizard;
  switch (button.dataset.do) {
    case 'probe':
      return (await import('./probe-paste.ts')).readPaste(wizard);
    case 'copy-link':
      return copy(wizard, button, plan ? linkTo(plan) : location.href);
    case 'copy':
      return plan && copy(wizard, button, laneText(wizard, button.dataset.lane));
    case 'copy-all': {
      const { printCommands } = await import('../../core/planner/print/commands.ts');
      const left = plan?.steps.filter(({ id }) => !wizard.done.has(id)) ?? [];
      return plan && copy(wizard, button, printCommands({ ...plan, steps: left }, wizard.core));
    }
    case 'copy-undo': {
      const { printUndo } = await import('../../core/planner/print/undo.ts');
      return plan && copy(wizard, button, printUndo(plan, wizard.core));
    }
    case 'script': {
      // Printing a script is the larger part of the planner's code, and few readers need it.
      const { printScript } = await import('../../core/planner/print/script.ts');
      if (plan) save('setup.sh', printScript(plan, wizard.core));
      return;
    }
    case 'file': {
      const name = button.dataset.file as FileFormat;
      if (plan) save(name, printFile(plan, name));
    }
  }
}

/** The link to a plan: made of its options, not of what stands in the address bar. */
export const linkTo = (plan: Plan): string =>
  `${location.origin}${location.pathname}?${encodeLink(plan.given, originOf({ kind: 'plan', plan }))}`;

/** What is left to type in a lane, under the titles of its steps. */
function laneText({ plan, done }: Wizard, lane: string | undefined): string {
  if (!plan) return '';
  const block = (step: Step) => [`# ${step.title}`, ...typedCommands(step, becomeOf(plan))];
  const steps = laneSteps(plan, lane === 'root' ? 'root' : 'user');
  return `${steps
    .filter(({ id }) => !done.has(id))
    .flatMap(block)
    .join('\n')}\n`;
}

/** Copies, and says so on the button until the reader moves on. */
export async function copy(wizard: Wizard, button: HTMLElement, text: string): Promise<void> {
  const elements = customElements.get('copy-block') as typeof CopyBlock;
  if (!(await elements.copy(text))) return;
  const { copied } = await wizard.more();
  const before = button.textContent;
  if (before === copied) return;
  button.setAttribute('aria-live', 'polite');
  // A shorter word must not take the button away from under the pointer.
  button.style.minInlineSize = `${button.offsetWidth}px`;
  button.textContent = copied;
  for (const event of ['blur', 'mouseleave'])
    button.addEventListener(
      event,
      () => {
        button.textContent = before;
      },
      { once: true },
    );
}

function save(name: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'text/plain' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
