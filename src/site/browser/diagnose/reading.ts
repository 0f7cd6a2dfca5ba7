import type { FirstFix, FixBlock, Match, Reading } from '../../../core/diagnosis/index.ts';
import { words as en } from '../../../words/en/diagnosis.ts';
import { fill } from '../../../words/fill.ts';
import type { Lang } from '../../../words/languages.ts';
import { words as zh } from '../../../words/zh/diagnosis.ts';
import { file, terminal } from '../../blocks.ts';
import type { AnswersData } from '../../diagnosis-data.ts';
import { html, join, type Markup } from '../../html.ts';
import { reportMistake } from '../../report-mistake.ts';

export const catalogue: Readonly<Record<Lang, typeof en>> = { en, zh };

/** Of a long paste, the lines around those that an answer rests on. */
const AROUND = 3;
const MOST_LINES = 60;

/** What an answer is drawn with. */
export interface Drawing {
  readonly lang: Lang;
  readonly answers: AnswersData;
  readonly fixes: Readonly<Record<string, FirstFix>>;
}

type Numbers = Reading['numbers'];

const root = import.meta.env.BASE_URL;

/** Code between backticks as code. */
const withCode = (text: string): Markup =>
  join(text.split('`').map((piece, at) => (at % 2 ? html`<code>${piece}</code>` : html`${piece}`)));

/** How sure an answer is, and by which line of the paste, counted as people do. */
export function sureness({ confidence, role, lines }: Match, lang: Lang, numbers: Numbers): string {
  return fill(catalogue[lang][role ?? confidence], { line: numbers[lines?.[0] ?? 0] ?? 1 });
}

/** The paste itself, where an answer rests on it: these lines are marked. */
function pasted({ lines, numbers, matches }: Reading, lang: Lang): Markup {
  const words = catalogue[lang];
  const isHit = (at: number): boolean =>
    matches.some(({ lines: span, confidence }) =>
      confidence !== 'words' && span ? at >= span[0] && at <= span[1] : false,
    );
  const hits = lines.flatMap((_, at) => (isHit(at) ? [at] : []));
  const isNear = (at: number): boolean => hits.some((hit) => Math.abs(hit - at) <= AROUND);
  const shown = lines.flatMap((line, at) =>
    lines.length <= 2 * AROUND + 1 || isNear(at) ? [{ line, at }] : [],
  );
  const drawn = shown.slice(0, MOST_LINES).map(({ line, at }, index) => {
    const isLeft = index > 0 && shown[index - 1]?.at !== at - 1;
    const text = isHit(at) ? html`<mark>${line}</mark>` : html`${line}`;
    return html`${isLeft && html`<li class="left">…</li>`}<li value="${numbers[at] ?? at + 1}"${isHit(at) && html` class="hit"`}>${text}</li>`;
  });
  const count = fill(words.read, { n: lines.length, m: hits.length });
  return html`<section class="pasted"><h2>${words.paste}</h2><ol tabindex="0">${join(drawn)}</ol><p>${count}</p></section>`;
}

function block(one: FixBlock, lang: Lang): Markup {
  const words = catalogue[lang];
  if (one.kind === 'file') {
    const hint = /^[~/%]/.test(one.path) ? words.there : undefined;
    return file(one.path, one.content, hint);
  }
  return html`${one.stops && html`<p class="stops">${words.stops}</p>`}${one.label && html`<p class="for">${one.label}</p>`}${terminal(one.commands, { lane: one.lane, whole: words.whole })}`;
}

/** The answer: why, what to do first, and where the rest stands. */
function answer(match: Match, numbers: Numbers, drawing: Drawing): Markup {
  const { lang, answers, fixes } = drawing;
  const words = catalogue[lang];
  const known = answers.find(({ id }) => id === match.id);
  const fix = fixes[match.id];
  const url = `${root}${lang}/${known?.address ?? ''}`;
  return html`<article class="match answer" data-confidence="${match.confidence}"><p class="confidence">${sureness(match, lang, numbers)}</p>
<h2><a href="${url}">${known?.titles[lang] ?? match.id}</a></h2>
<p class="cause">${withCode(fix?.cause ?? '')}</p>
${join((fix?.says ?? []).map((text) => html`<p>${withCode(text)}</p>`))}
${join((fix?.blocks ?? []).map((one) => block(one, lang)))}
${fix?.blocks.length === 0 && html`<p>${words.depends}</p>`}
<p><a class="button" href="${url}">${words.open}</a></p></article>`;
}

/** An answer that is less likely, or what else is in the text: its title, and why it may be it. */
function lesser(match: Match, numbers: Numbers, { lang, answers, fixes }: Drawing): Markup {
  const known = answers.find(({ id }) => id === match.id);
  return html`<li class="match" data-confidence="${match.confidence}"><a href="${root}${lang}/${known?.address ?? ''}">${known?.titles[lang] ?? match.id}</a>
<span class="cause">${withCode(fixes[match.id]?.cause ?? '')}</span> <span class="confidence">${sureness(match, lang, numbers)}</span></li>`;
}

/** All that is said of a paste. */
export function drawReading(reading: Reading, text: string, drawing: Drawing): Markup {
  const { lang } = drawing;
  const words = catalogue[lang];
  const { matches, numbers, program, nearest } = reading;
  const [first, ...others] = matches;
  const whose =
    program && html`<p class="note">${fill(words.other, { program: words.program[program] })}</p>`;
  if (!first) return html`<div class="found">${whose}${nothing(text, nearest, drawing)}</div>`;
  const isCause = ({ confidence, role }: Match): boolean => confidence === 'exact' && !role;
  const isSeveral = isCause(first) && others.some(isCause);
  const rest = others.map((match) => lesser(match, numbers, drawing));
  return html`<div class="found">${whose}${isSeveral && html`<p class="several">${words.several}</p>`}${answer(first, numbers, drawing)}
${rest.length > 0 && html`<h2>${isCause(first) ? words.also : words.others}</h2><ol class="matches">${join(rest)}</ol>`}</div>
${pasted(reading, lang)}`;
}

/** Enough of a paste to search for, where no entry fits. */
const SEARCH_LENGTH = 120;

/** Nothing fits: what comes nearest, and the ways that lead on. */
function nothing(
  text: string,
  nearest: readonly string[],
  { lang, answers, fixes }: Drawing,
): Markup {
  const words = catalogue[lang];
  const query = text.replace(/\s+/g, ' ').trim().slice(0, SEARCH_LENGTH);
  const home = `${root}${lang}/`;
  const mistake = reportMistake?.(`${home}diagnose/`);
  const ways = [
    html`<a href="${home}search/?q=${encodeURIComponent(query)}">${words.search}</a>`,
    html`<a href="${home}troubleshooting/">${words.entries}</a>`,
    html`<a href="${root}scripts/probe.sh">${words.probe}</a>`,
    ...(mistake ? [html`<a href="${mistake}">${words.report}</a>`] : []),
  ];
  const near = nearest.map((id) => {
    const known = answers.find((answer) => answer.id === id);
    return html`<li class="match"><a href="${root}${lang}/${known?.address ?? ''}">${known?.titles[lang] ?? id}</a>
<span class="cause">${withCode(fixes[id]?.cause ?? '')}</span></li>`;
  });
  return html`<p class="none">${words.none}${lang === 'zh' ? '' : ' '}${words.next}</p><ul>${join(ways.map((way) => html`<li>${way}</li>`))}</ul>
<h2>${words.near}</h2><ol class="matches">${join(near)}</ol>`;
}

/** Nothing is pasted: how to get at what was printed. */
export const drawEmpty = (lang: Lang): Markup =>
  html`<div class="found"><p>${catalogue[lang].empty}</p>${terminal(['journalctl --user -u docker --no-pager -n 50'])}</div>`;
