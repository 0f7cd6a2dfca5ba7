import {
  decodeOptions,
  encodeLink,
  encodeOptions,
  makePlan,
  printJson,
} from '../core/planner/index.ts';
import { noSteps, originOf, readSteps } from '../core/planner/origin.ts';
import type { RawOptions } from '../core/planner/types.ts';
import { en } from '../words/en/index.ts';
import { zh } from '../words/zh/index.ts';
import { answerLines, wish } from './plan-text.ts';

const wrong: readonly RawOptions[] = [
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
  'system=debian-13&facts=2026-11-24&steps=AbCdE-_123',
  'proxy=http://proxy.example.org:3128/&facts=2026-11-24&steps=none',
  'facts=2026-11-24',
  'steps=AbCdE',
  'facts=2026-13-01&steps=AbCd',
  'facts=2026-12-32&facts=2026-10-30&steps=AbC*E',
  `user=${'a'.repeat(33)}`,
  `${'&'.repeat(3980)}ping=yes&udp=yes&ipv6=yes`,
];

const kept: readonly RawOptions[] = [
  { system: 'debian-13' },
  { system: 'alpine-3.24', privilege: 'doas', proxy: 'http://proxy.example.org:3128' },
  { system: 'debian-13', network: 'host' },
  { system: 'debian-13', network: 'vde' },
];

const languages = { en, zh };

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** What is said of wishes that cannot be read or met, as text and as JSON. */
const answersToMistakes = (): string[] =>
  wrong.map((wishes) =>
    [
      `## ${wish(wishes).replace(/[^ -~]/g, escaped) || '(nothing)'}`,
      ...Object.values(languages).flatMap((words) => answerLines(wishes, words)),
      printJson(makePlan(wishes, en)),
    ].join('\n'),
  );

/** What a link is taken for, and the shortest that says the same. */
const readLinks = (): string[] =>
  links.map((query) => {
    const { options, notices, origin } = decodeOptions(query, en);
    const shown = query.length > 200 ? `${query.slice(0, 9)}… (${query.length} characters)` : query;
    return [
      `## link: ${shown || '(empty)'}`,
      `  options: ${JSON.stringify(options)}`,
      `  as a link: ${origin ? encodeLink(options, origin) : encodeOptions(options)}`,
      ...(origin ? [`  made from: ${JSON.stringify(origin)}`] : []),
      ...notices.map(({ id, level, text, docs }) => `  ${level} ${id}: ${text} (${docs})`),
      '',
    ].join('\n');
  });

/** What a link keeps of a plan: a fingerprint of each step. Links that people have depend on it. */
const madeLinks = (): string[] =>
  kept.map((wishes) => {
    const { steps } = originOf(makePlan(wishes, en));
    const parts = steps && steps !== noSteps ? readSteps(steps) : [];
    return [
      `## link made: ${wish(wishes)}`,
      `  ${encodeLink(wishes, { facts: 'DAY', steps })}`,
      ...(parts.length > 0
        ? [`  ${parts.map(({ id, content }) => `${id}|${content}`).join(' ')}`]
        : []),
      '',
    ].join('\n');
  });

/** What the planner makes of what it was not meant to get, and of links. */
export const mistakes = (): string =>
  [...answersToMistakes(), ...readLinks(), ...madeLinks()].join('\n');
