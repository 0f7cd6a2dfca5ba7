import { becomeOf, laneSteps, type Plan, typedCommands } from '../../core/planner/browser.ts';
import { html, join } from '../html.ts';
import { copy } from './actions.ts';
import { adminWords } from './admin-words.ts';
import type { Wizard } from './wizard.ts';

const langs = ['en', 'zh'] as const;
type MessageLang = (typeof langs)[number];

const coreOf = {
  en: async () => (await import('../../core/planner/texts/core.en.ts')).en,
  zh: async () => (await import('../../core/planner/texts/core.zh.ts')).zh,
};

/** The administrator's part as one message to send, in either language: why, what, and the way back. */
async function messageIn(
  lang: MessageLang,
  plan: Plan,
  done: ReadonlySet<string>,
): Promise<string> {
  const words = adminWords[lang];
  const { steps: texts } = await coreOf[lang]();
  const steps = laneSteps(plan, 'root').filter(({ id }) => !done.has(id));
  const titles = new Map(
    plan.drafts.map(({ id, text }) => [id, texts[(text ?? id) as keyof typeof texts]]),
  );
  const become = becomeOf(plan);
  const blocks = steps.map((step) => {
    const say = titles.get(step.id);
    return [`# ${say?.title}${words.stop}${say?.why}`, ...typedCommands(step, become)].join('\n');
  });
  const undo = steps.toReversed().flatMap((step) => step.undo);
  const user = plan.given.user || 'NAME';
  return [
    words.hello.replace('{user}', user),
    ...(plan.given.user ? [] : [`${words.name}\nROOTLESS_USER=NAME`]),
    ...blocks,
    ...(undo.length > 0 ? [`${words.undo}\n${undo.map((line) => `#   ${line}`).join('\n')}`] : []),
    words.thanks.replace('{link}', location.href),
    '',
  ].join('\n\n');
}

/** Puts the message before the administrator's steps, with a button for each language. */
export async function drawMessage(wizard: Wizard, plan: Plan): Promise<void> {
  const more = await wizard.more();
  const lane = wizard.region.querySelector('.lane-of.root');
  const button = lane?.querySelector('[data-do="copy"]')?.parentElement;
  if (!lane || !button) return;
  lane.querySelector('.message-to-send')?.remove();
  const box = document.createElement('div');
  box.className = 'message-to-send';
  box.innerHTML = String(
    html`<p>${join(
      langs.map(
        (lang) =>
          html`<button type="button" class="button quiet" data-lang="${lang}">${more.messageCopy[lang]}</button>`,
      ),
      ' ',
    )}</p><details><summary>${more.message}</summary><pre tabindex="0"></pre></details>`,
  );
  const text = await messageIn(wizard.lang, plan, wizard.done);
  if (wizard.plan !== plan) return;
  const shown = box.querySelector('pre');
  if (shown) shown.textContent = text;
  box.addEventListener('click', async ({ target }) => {
    const pressed = (target as Element).closest<HTMLElement>('button[data-lang]');
    if (!pressed) return;
    const lang = pressed.dataset.lang === 'zh' ? 'zh' : 'en';
    await copy(wizard, pressed, await messageIn(lang, plan, wizard.done));
  });
  button.replaceWith(box);
}
