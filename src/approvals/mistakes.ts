import { decodeOptions, encodeOptions, makePlan, printJson } from '../core/planner/index.ts';
import type { OptionValues } from '../core/planner/types.ts';
import { en } from '../words/en/index.ts';
import { zh } from '../words/zh/index.ts';
import { answerLines, wish } from './plan-text.ts';

const wrong: readonly OptionValues[] = [
  {},
  { system: 'debian-3' },
  { system: 'debian-13', colour: 'red' },
  { system: 'debian-13', colour: '' },
  { system: 'debian-13', network: 'vde', mtu: 'big', user: 'a;b' },
  { system: 'debian-13', kernel: 'x'.repeat(40) },
  { system: 'debian-13', kernel: 'x'.repeat(41) },
  { system: 'debian-13', proxy: 'a\u202Eb\u0007c\u2028d' },
  { system: 'debian-13', network: 'host', cgroup: 'v1', mtu: '1' },
];

const links: readonly string[] = [
  '',
  '?system=debian-13&ping=yes',
  'system=debian-13&ping=no&autostart=no&lang=zh',
  'system=debian-12&limits=memory%2Ccpu&proxy=http%3A%2F%2Fproxy.example.org%3A3128',
  'system=debian-13&network=vde&colour=red&mtu',
  'system=debian-13&&user=a+b&system=arch&=x&user=%E0%A4%A',
  'ping=yes&ping=no',
  `user=${'a'.repeat(33)}`,
  `${'&'.repeat(3980)}ping=yes&udp=yes&ipv6=yes`,
];

const languages = { en, zh };

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** What is said of wishes that cannot be read or met, as text and as JSON. */
const answersToMistakes = (): string[] =>
  wrong.map((wishes) =>
    [
      `## ${wish(wishes).replace(/[^ -~]/g, escaped) || '(nothing)'}`,
      ...Object.values(languages).flatMap((texts) => answerLines(wishes, texts)),
      printJson(makePlan(wishes, en)),
    ].join('\n'),
  );

/** What a link is taken for, and the shortest that says the same. */
const readLinks = (): string[] =>
  links.map((query) => {
    const { options, notices } = decodeOptions(query, en);
    const shown = query.length > 200 ? `${query.slice(0, 9)}… (${query.length} characters)` : query;
    return [
      `## link: ${shown || '(empty)'}`,
      `  options: ${JSON.stringify(options)}`,
      `  as a link: ${encodeOptions(options)}`,
      ...notices.map(({ id, level, text, docs }) => `  ${level} ${id}: ${text} (${docs})`),
      '',
    ].join('\n');
  });

/** What the planner makes of what it was not meant to get. */
export const mistakes = (): string => [...answersToMistakes(), ...readLinks()].join('\n');
