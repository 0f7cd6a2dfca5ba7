import { readFileSync } from 'node:fs';
import { languages } from '../../words/languages.ts';
import { outline, outlineText } from './outline.ts';

const dist = new URL('../../../dist/', import.meta.url);

/** One page of every kind, below its language. */
const kinds = {
  home: '',
  'guide-contents': 'guide/',
  'guide-page': 'guide/prerequisites/',
  entries: 'troubleshooting/',
  entry: 'troubleshooting/no-subuid-ranges/',
  'whole-guide': 'all/',
  setup: 'setup/',
  'setup-of-a-system': 'setup/debian-13/',
  rules: 'setup/rules/',
  diagnose: 'diagnose/',
  search: 'search/',
  evidence: 'evidence/',
  'offline-reading': 'offline/',
} as const;

/** Kinds that are shown side by side as well. */
const besideEachOther: readonly (keyof typeof kinds)[] = [
  'home',
  'guide-contents',
  'guide-page',
  'entries',
  'entry',
];

/** Pages without a language in their address. */
const single = { door: 'index.html', 'not-saved': 'offline/index.html', 'not-found': '404.html' };

const read = (file: string) => outline(readFileSync(new URL(file, dist), 'utf8'));

/** Records of runs come and go with the runs, on the page of evidence and nowhere else. */
const withoutRecords = (text: string): string =>
  text.replace(/^counted .*\n/m, '').replace(/^ *details id=\S+\+\S+\n *summary .*\n/gm, '');

const ofKind = (name: string, path: string): string => {
  const text = outlineText(languages.map((lang) => read(`${lang}/${path}index.html`)));
  return name === 'evidence' ? withoutRecords(text) : text;
};

/** The outline of each kind of page by the name of its file, made from the built site. */
export const pageApprovals: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(
    Object.entries(single).map(([name, file]) => [`${name}.txt`, () => outlineText([read(file)])]),
  ),
  ...Object.fromEntries(
    Object.entries(kinds).map(([name, path]) => [`${name}.txt`, () => ofKind(name, path)]),
  ),
  ...Object.fromEntries(
    besideEachOther.map((name) => [
      `${name}.both.txt`,
      () => outlineText([read(`both/${kinds[name]}index.html`)]),
    ]),
  ),
};
