import { describe, expect, it } from 'vitest';
import { type Fence, readDocuments, shellOf } from '../../content/documents.ts';
import { dockerfileUses, isKind, programs } from '../../core/facts/uses/index.ts';
import { variables } from '../../core/facts/uses/variables.ts';
import { problemsOf } from './check.ts';
import { problemsOfFile } from './files.ts';
import { problemsOfMention } from './mentions.ts';

const documents = readDocuments();

/** What of a block does not come from the facts. */
function problemsOfFence({ lang, text, title }: Fence): string[] {
  if (!['console', 'sh', 'text'].includes(lang)) return title ? problemsOfFile(title, text) : [];
  const isDockerfile = lang === 'sh' && /^(FROM|COPY|RUN) /m.test(text);
  const table = isDockerfile ? { ...programs, ...dockerfileUses } : programs;
  return problemsOf(shellOf({ lang, text }), { table });
}

const told = (where: string, problems: string[]): string[] =>
  problems.map((problem) => `${where} ${problem}`);

describe.each(documents.map((document) => [document.file, document] as const))(
  '%s',
  (_, document) => {
    const { fences, mentions, source } = document;

    it('has only commands from the facts, or marks them as an example', () => {
      const bad = fences
        .filter(({ example }) => !example)
        .flatMap((fence) => told(fence.where, problemsOfFence(fence)));
      expect(bad).toEqual([]);
    });

    it('marks nothing as an example that the facts have', () => {
      const idle = fences.filter((fence) => fence.example && problemsOfFence(fence).length === 0);
      expect(idle.map(({ where }) => where)).toEqual([]);
    });

    it('names only commands and options from the facts', () => {
      const bad = mentions.flatMap(({ where, text }) => told(where, problemsOfMention(text)));
      expect(bad).toEqual([]);
    });

    it('names only files and variables from the facts', () => {
      const titles = fences.flatMap(({ title }) => (title && /^[~/]/.test(title) ? [title] : []));
      expect(titles.filter((title) => !isKind('path', title))).toEqual([]);
      const named =
        source.match(/\b(?:DOCKERD|CONTAINERD)_ROOTLESS_[A-Z0-9_]*[A-Z0-9]\b(?!_)/g) ?? [];
      const strange = named.filter((name) => !(name in variables || internal.has(name)));
      expect(strange).toEqual([]);
    });
  },
);

/** Variables that the scripts set for themselves: a page says to leave them alone. */
const internal = new Set(['DOCKERD_ROOTLESS_CHILD', 'DOCKERD_ROOTLESS_SELINUX']);

/** Programs, their verbs and their long options. */
const spelled = new Set(
  Object.entries(programs).flatMap(([name, { options, forms }]) => [
    name,
    ...Object.keys(forms).flatMap((verbs) => verbs.split(/[| ]/)),
    ...(`${options} ${Object.values(forms).join(' ')}`.match(/--[\w-]+/g) ?? []),
  ]),
);

describe('the documents', () => {
  it('let no letter be missing from a program, a verb or a long option', () => {
    const missed = documents.flatMap(({ fences }) =>
      fences
        .filter(({ lang, example }) => lang === 'console' && !example)
        .flatMap((fence) => {
          const text = shellOf(fence);
          const words = [
            ...text.matchAll(/(?<![^\s"'(])(?:--[\w-]+|[a-z][\w.-]{3,}(?!=))(?![^\s"')=;])/g),
          ];
          return words
            .filter(([word]) => spelled.has(word))
            .map(({ 0: word, index }) => {
              const at = index + Math.ceil(word.length / 2);
              return { word, found: problemsOf(text.slice(0, at) + text.slice(at + 1)).length > 0 };
            })
            .filter(({ found }) => !found)
            .map(({ word }) => `${fence.where} ${word}`);
        }),
    );
    expect(missed).toEqual([]);
  });

  it('are read whole', () => {
    const fences = documents.flatMap((document) => document.fences);
    const commands = fences.flatMap((fence) => shellOf(fence).split('\n').filter(Boolean));
    expect(commands.length).toBeGreaterThan(800);
    expect(
      commands.filter((line) => line.startsWith('systemctl --user restart docker')).length,
    ).toBeGreaterThan(50);
    expect(fences.filter(({ example }) => example).length).toBeGreaterThan(0);
  });

  it('have a row for every variable that a command or a file sets', () => {
    const reference = documents.find(({ file }) => file === 'content/en/guide/variables.mdx');
    const rows = Object.keys(variables).filter((name) =>
      /^(DOCKERD|CONTAINERD)_ROOTLESS_/.test(name),
    );
    expect(rows.length).toBeGreaterThan(8);
    for (const name of rows) {
      const short = name.replace('DOCKERD_ROOTLESS_ROOTLESSKIT_', '…');
      expect(reference?.source).toMatch(new RegExp(`\`(${short}|${name})\``));
    }
  });
});
