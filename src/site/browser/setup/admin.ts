import { typedComment } from '../../../core/planner/print/comments.ts';
import { becomeOf, laneSteps } from '../../../core/planner/print/lanes.ts';
import { typedCommands } from '../../../core/planner/print/typed.ts';
import { shellQuote } from '../../../core/planner/quote.ts';
import type { Plan, Step } from '../../../core/planner/types.ts';
import { type CoreWords, stepWords } from '../../../core/planner/words.ts';
import { words as en } from '../../../words/en/admin.ts';
import { fill } from '../../../words/fill.ts';
import { type Lang, languages } from '../../../words/languages.ts';
import { words as zh } from '../../../words/zh/admin.ts';
import { html, join, type Markup } from '../../html.ts';
import type { WizardWords } from '../../setup/words.ts';

const adminWords: Readonly<Record<Lang, typeof en>> = { en, zh };

/**
 * The administrator's part as one message to send: why, what, and the way back.
 * @param isDone the steps of which there is nothing left to do
 * @param link where the same is explained
 */
export function adminMessage(
  plan: Plan,
  isDone: (step: Step) => boolean,
  link: string,
  lang: Lang,
  coreWords: CoreWords,
): string {
  const words = adminWords[lang];
  const steps = laneSteps(plan, 'root').filter((step) => !isDone(step));
  const titles = new Map(plan.drafts.map((draft) => [draft.id, stepWords(coreWords, draft)]));
  const become = becomeOf(plan);
  const blocks = steps.map((step) => {
    const about = titles.get(step.id);
    const explained = [
      `${about?.title}${words.stop}${about?.why}`,
      ...(about?.caution ? [about.caution] : []),
    ];
    return [...explained.map(said), ...typedCommands(step, become)].join('\n');
  });
  const undo = steps.toReversed().flatMap((step) => step.undo);
  const user = plan.given.user || 'NAME';
  // Whoever pastes the whole message into a shell runs the commands and nothing else. A comment is no
  // place for commands that wait: zsh as it comes reads them.
  return [
    said(fill(words.hello, { user })),
    ...(plan.given.user ? [] : [`${said(words.name)}\nROOTLESS_USER=NAME`]),
    ...blocks,
    ...(undo.length > 0 ? [`${said(words.undo)}\n: <<'UNDO'\n${undo.join('\n')}\nUNDO`] : []),
    `${said(words.more)}\n: ${shellQuote(link)}`,
    said(words.thanks),
    '',
  ].join('\n\n');
}

/** Prose as a comment for whoever pastes it, without the signs that such a comment cannot have. */
const said = (text: string): string => typedComment(text.replaceAll(';', ','));

/** A button for the message in each language, and the message in that of the page. */
export function messageMarkup(message: string, more: WizardWords): Markup {
  const buttons = languages.map(
    (lang) =>
      html`<button type="button" class="button quiet" data-do="copy-message" data-lang="${lang}">${more.messageCopy[lang]}</button>`,
  );
  return html`<div class="message-to-send"><p>${join(buttons, ' ')}</p><details><summary>${more.message}</summary><pre tabindex="0">${message}</pre></details></div>`;
}
