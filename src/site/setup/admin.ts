import { becomeOf, laneSteps, type Plan, typedCommands } from '../../core/planner/browser.ts';
import { comment } from '../../core/planner/print/comments.ts';
import { html, join } from '../html.ts';
import { copy, linkTo } from './actions.ts';
import { adminWords } from './admin-words.ts';
import type { Wizard } from './wizard.ts';

const langs = ['en', 'zh'] as const;
type MessageLang = (typeof langs)[number];

type StepWords = Readonly<Record<string, { title: string; why: string }>>;

/** What the steps say: the page's own words, or those of the other language from the server. */
async function stepWords({ lang, core, base }: Wizard, wanted: MessageLang): Promise<StepWords> {
  if (wanted === lang) return core.steps;
  return (await fetch(`${base}/data/steps.${wanted}.json`)).json();
}

/** The administrator's part as one message to send, in either language: why, what, and the way back. */
async function messageIn(wizard: Wizard, plan: Plan, lang: MessageLang): Promise<string> {
  const { done } = wizard;
  const words = adminWords[lang];
  const texts = await stepWords(wizard, lang);
  const steps = laneSteps(plan, 'root').filter(({ id }) => !done.has(id));
  const titles = new Map(plan.drafts.map(({ id, text }) => [id, texts[text ?? id]]));
  const become = becomeOf(plan);
  const blocks = steps.map((step) => {
    const say = titles.get(step.id);
    return [comment(`${say?.title}${words.stop}${say?.why}`), ...typedCommands(step, become)].join(
      '\n',
    );
  });
  const undo = steps.toReversed().flatMap((step) => step.undo);
  const user = plan.given.user || 'NAME';
  // Whoever pastes the whole message into a shell runs the commands and nothing else.
  return [
    comment(words.hello.replace('{user}', user)),
    ...(plan.given.user ? [] : [`${comment(words.name)}\nROOTLESS_USER=NAME`]),
    ...blocks,
    ...(undo.length > 0 ? [comment([words.undo, ...undo].join('\n'))] : []),
    comment(words.thanks.replace('{link}', () => linkTo(plan))),
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
  const text = await messageIn(wizard, plan, wizard.lang);
  if (wizard.plan !== plan) return;
  const shown = box.querySelector('pre');
  if (shown) shown.textContent = text;
  box.addEventListener('click', async ({ target }) => {
    const pressed = (target as Element).closest<HTMLElement>('button[data-lang]');
    if (!pressed) return;
    const lang = pressed.dataset.lang === 'zh' ? 'zh' : 'en';
    await copy(wizard, pressed, await messageIn(wizard, plan, lang));
  });
  button.replaceWith(box);
}
