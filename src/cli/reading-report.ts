import type { FirstFix, FixBlock, Match, Reading } from '../core/diagnosis/index.ts';
import { harmless } from '../core/planner/visible.ts';
import { fill } from '../words/fill.ts';
import { words as catalogues } from '../words/index.ts';
import type { Lang } from '../words/languages.ts';

/** What answers are called, where they stand, and what they say. */
interface Answers {
  titleOf(id: string): string;
  urlOf(id: string): string;
  readonly fixes: Readonly<Record<string, FirstFix>>;
}

/** What diagnosis says of a text, as the page says it: the answer with its first fix, then the others. */
export function readingReport(
  { matches, numbers, program, nearest }: Reading,
  lang: Lang,
  { titleOf, urlOf, fixes }: Answers,
): string {
  const words = catalogues[lang].diagnosis;
  const plain = (text: string): string => text.replaceAll('`', '');
  const sure = ({ confidence, role, lines, line }: Match): string =>
    `${fill(words[role ?? confidence], { line: numbers[lines?.[0] ?? 0] ?? 1 })}\n  ${harmless(line)}`;
  const block = (one: FixBlock): string => {
    if (one.kind === 'file') {
      const there = /^[~/%]/.test(one.path) ? `  # ${words.there}\n` : '';
      return `${there}  # ${one.path}\n${one.content}`;
    }
    const said = [one.label, one.stops && words.stops].filter(Boolean).map((text) => `  # ${text}`);
    // Not set in: the end of a here-document must begin its line.
    return [...said, ...one.commands, ''].join('\n');
  };
  const [first, ...others] = matches;
  const whose = program ? `${fill(words.other, { program: words.program[program] })}\n\n` : '';
  if (!first) {
    const ways = [
      `${words.search}\n  /${lang}/search/`,
      `${words.entries}\n  /${lang}/troubleshooting/`,
      `${words.probe}\n  /scripts/probe.sh`,
    ].map((way) => `- ${way}`);
    const near = nearest.map((id) => `- ${titleOf(id)}\n  ${urlOf(id)}`);
    return `${whose}${words.none}${lang === 'zh' ? '' : ' '}${words.next}\n${ways.join('\n')}\n\n${words.near}\n${near.join('\n')}\n`;
  }
  const isCause = ({ confidence, role }: Match): boolean => confidence === 'exact' && !role;
  const fix = fixes[first.id];
  const parts = [
    ...(isCause(first) && others.some(isCause) ? [words.several] : []),
    `${titleOf(first.id)}\n  ${urlOf(first.id)}`,
    sure(first),
    plain(fix?.cause ?? ''),
    ...(fix?.says ?? []).map(plain),
    ...(fix?.blocks ?? []).map(block),
    ...(fix?.blocks.length === 0 ? [words.depends] : []),
    ...(others.length > 0 ? [`${isCause(first) ? words.also : words.others}:`] : []),
    ...others.map((match) => `- ${titleOf(match.id)}\n  ${urlOf(match.id)}\n  ${sure(match)}`),
  ];
  return `${whose}${parts.join('\n\n').replace(/\n{3,}/g, '\n\n')}\n`;
}
