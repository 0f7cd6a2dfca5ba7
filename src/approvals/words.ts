import { everyRefusal, everyWarning } from '../core/planner/rules/every.ts';
import { en } from '../words/en/index.ts';
import { zh } from '../words/zh/index.ts';

/** Leaves of a catalogue by their path, in its order. */
function leaves(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([name, inner]) =>
    leaves(inner, path ? `${path}.${name}` : name),
  );
}

/** Every word of the house, in both languages beside each other. */
export function allWords(): string {
  const chinese = new Map(leaves(zh, ''));
  return leaves(en, '')
    .map(([path, text]) => `${path}\n  en: ${text}\n  zh: ${chinese.get(path)}\n`)
    .join('');
}

/** Every rule with what it rests on and where the guide speaks of it. */
export function ruleTable(): string {
  return [...everyRefusal, ...everyWarning]
    .map((rule) =>
      [
        `${rule.id} ${rule.slug}`,
        'change' in rule ? 'refusal' : (rule.level ?? 'warning'),
        rule.source,
        rule.docs,
      ].join(' · '),
    )
    .map((line) => `${line}\n`)
    .join('');
}
