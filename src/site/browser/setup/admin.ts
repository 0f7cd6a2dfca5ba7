import { comment } from '../../../core/planner/print/comments.ts';
import { typedCommands } from '../../../core/planner/print/files.ts';
import { becomeOf, laneSteps } from '../../../core/planner/print/lanes.ts';
import type { Plan } from '../../../core/planner/types.ts';
import { html, join, type Markup } from '../../html.ts';
import { adminWords } from './admin-words.ts';
import type { MoreWords } from './more-words.en.ts';

/** What the steps say, in one language. */
export type StepWords = Readonly<Record<string, { title: string; why: string }>>;

export type MessageLang = keyof typeof adminWords;

/**
 * The administrator's part as one message to send: why, what, and the way back.
 * @param isDone the steps of which there is nothing left to do
 * @param link where the same is explained
 */
export function adminMessage(
  plan: Plan,
  isDone: (id: string) => boolean,
  link: string,
  lang: MessageLang,
  texts: StepWords,
): string {
  const words = adminWords[lang];
  const steps = laneSteps(plan, 'root').filter(({ id }) => !isDone(id));
  const titles = new Map(plan.drafts.map(({ id, text }) => [id, texts[text ?? id]]));
  const become = becomeOf(plan);
  const blocks = steps.map((step) => {
    const about = titles.get(step.id);
    const explained = comment(`${about?.title}${words.stop}${about?.why}`);
    return [explained, ...typedCommands(step, become)].join('\n');
  });
  const undo = steps.toReversed().flatMap((step) => step.undo);
  const user = plan.given.user || 'NAME';
  // Whoever pastes the whole message into a shell runs the commands and nothing else.
  return [
    comment(words.hello.replace('{user}', user)),
    ...(plan.given.user ? [] : [`${comment(words.name)}\nROOTLESS_USER=NAME`]),
    ...blocks,
    ...(undo.length > 0 ? [comment([words.undo, ...undo].join('\n'))] : []),
    comment(words.thanks.replace('{link}', () => link)),
    '',
  ].join('\n\n');
}

/** A button for the message in each language, and the message in that of the page. */
export function messageMarkup(message: string, more: MoreWords): Markup {
  const buttons = (['en', 'zh'] as const).map(
    (lang) =>
      html`<button type="button" class="button quiet" data-do="copy-message" data-lang="${lang}">${more.messageCopy[lang]}</button>`,
  );
  return html`<div class="message-to-send"><p>${join(buttons, ' ')}</p><details><summary>${more.message}</summary><pre tabindex="0">${message}</pre></details></div>`;
}
