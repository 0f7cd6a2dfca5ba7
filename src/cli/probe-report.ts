import type { Answer } from '../content/answers.ts';
import { becomeOf, encodeOptions, typedCommands } from '../core/planner/index.ts';
import { shellQuote } from '../core/planner/quote.ts';
import { findingsOf, type Mending } from '../core/probe/findings.ts';
import type { ProbeResult } from '../core/probe/parse.ts';
import { relativeText } from '../core/probe/relative.ts';
import { words as catalogues } from '../words/index.ts';
import type { Lang } from '../words/languages.ts';
import { called } from './called.ts';

/** One answer of `--json`, as for a message. */
export interface ProbeMatch {
  readonly id: string;
  readonly confidence: 'exact';
  readonly line: string;
  readonly url: string;
}

/** What a machine lacks by its probe: as text with the commands that fix it, and as answers. */
export function probeReport(
  probe: ProbeResult,
  lang: Lang,
  answers: readonly Answer[],
): { text: string; matches: ProbeMatch[] } {
  const findings = findingsOf(probe, catalogues[lang]);
  const { mendings, plan, options } = findings;
  const words = catalogues[lang].probe;
  const url = (id: string): string => {
    const answer = answers.find((candidate) => candidate.id === id);
    if (!answer) throw new Error(`no document answers “${id}”, which core/probe/lacks.ts names`);
    return `/${lang}/${answer.address}`;
  };

  const block = ({ steps, lacks }: Mending): string => {
    const said = lacks.map((lack) => `- ${words.lacks[lack.id]} (${lack.line})`);
    const entries = [...new Set(lacks.map(({ entry }) => `  ${url(entry)}`))];
    const become = plan ? becomeOf(plan) : '';
    const commands = steps.flatMap((step) => [
      '',
      `# ${step.title}`,
      // Not set in: the end of a here-document must begin its line.
      ...typedCommands(step, become),
    ]);
    return [...said, ...entries, ...commands].join('\n');
  };
  const wishes = Object.entries(options).map(([name, value]) => `--${name} ${shellQuote(value)}`);
  const closing = plan
    ? `${words.plan}:\n  ${called('plan')} ${wishes.join(' ')}\n  /${lang}/setup/?${encodeOptions(options)}`
    : findings.refusals.length > 0
      ? [words.refused, ...findings.refusals.map(({ text }) => `- ${text}`)].join('\n')
      : words.unknown;
  const opening = mendings.length > 0 ? words.title : words.nothing;
  const relative = relativeText(probe, words.relative);
  const seen = new Map<string, ProbeMatch>();
  for (const { entry, line } of mendings.flatMap(({ lacks }) => lacks)) {
    if (!seen.has(entry))
      seen.set(entry, { id: entry, confidence: 'exact', line, url: url(entry) });
  }
  return {
    text: `${[opening, ...relative, ...mendings.map(block), closing].join('\n\n')}\n`,
    matches: [...seen.values()],
  };
}
