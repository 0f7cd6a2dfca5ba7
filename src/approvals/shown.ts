import { makePlan } from '../core/planner/index.ts';
import type { Wishes } from '../core/planner/options.ts';
import { planMarkup } from '../site/setup/plan-markup.ts';
import { setupWords } from '../site/setup/words.ts';
import { en } from '../words/en/index.ts';
import { wish, withoutDay } from './plan-text.ts';

/** Plans that show every kind of block, of both lanes, and what stands before a command of root. */
const shown: readonly Wishes[] = [
  { system: 'debian-13', 'lowest-port': '80', 'registry-mirror': 'https://mirror.example.org' },
  { system: 'alpine-3.24', privilege: 'root', user: 'alice' },
];

/** Markup as lines: an element a line, commands with the prompt that is drawn before them. */
const asLines = (markup: string): string =>
  markup
    // How words of a command are kept whole is for the eye.
    .replace(/<(?:span|b|\/?i|wbr|span class="act")>/g, '')
    // Which follows from the step: whatever it does is below it.
    .replace(/ data-tick="[^"]*"/g, '')
    // What is folded is in the command all the same.
    .replace(/<span class="looks">/g, '')
    .replace(/\n((?:<\/span>)+)/g, '$1\n')
    .replace(/\s+(?=<)/g, '')
    .replace(/<span class="cmd as-(\w+)">/g, (_, who) => `\n${who === 'root' ? '#' : '$'} `)
    .replace(/<(?!\/|a |span|strong|code|var)/g, '\n<')
    .replace(/<\/[\w-]+>/g, '')
    .replace(/^\n/, '');

/** What a page shows of a plan: which text is under which words, and whose prompt before a command. */
export const shownPlans = (): string =>
  shown
    .map((wishes) => {
      const result = makePlan(wishes, en);
      if (result.kind !== 'plan') throw new Error(wish(wishes));
      const page = {
        words: setupWords('en'),
        href: (path: string) => `/en/${path}`,
      };
      const markup = String(planMarkup(result.plan, page));
      return `######## ${wish(wishes)}\n\n${withoutDay(asLines(markup))}\n`;
    })
    .join('\n');
